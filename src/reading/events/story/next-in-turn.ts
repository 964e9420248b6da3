import { bearerOfTurn } from '../../clauses/turns.ts';
import { wordsOf } from '../../clauses/words-of.ts';
import type { EventContext } from '../extractor.ts';
import { partiesOf } from '../parties.ts';
import { type ReportDraft, whenOf } from '../report-draft.ts';

/** How many sentences behind an encounter the next in turn may be told. */
const WITHIN = 2;

/** How far from whose turn it was the day may stand. */
const DAY_WITHIN = 8;

/** Verbs by which it is plain who stays while others come. */
const RECEIVING = /^(?:entertained|grilled|hosted|interviewed|questioned|received|receives|welcomed)$/;

/** "| At eleven | it was the turn of Dan Orr", "| an hour later | …". */
const SAME_DAY =
  /^(?:at (?:half past |[a-z]+ past )?(?:\d[\d:.]*(?: ?[ap]\.?m\.?)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midday)\b|then\b|(?:an hour|half an hour|minutes|[a-z]+ hours|[a-z]+ minutes) later\b)/;

/**
 * "Ana Lima received Bo Ek on Monday. | On Tuesday it was the turn of Dan Orr |": the same with another guest, on a day
 * of its own, or at another hour. `reports` are those of the sentences before, `told` those of its own.
 */
export function nextInTurn(
  reports: readonly ReportDraft[],
  told: readonly ReportDraft[],
  { view, discourse, original }: EventContext,
): ReportDraft[] {
  const bearer = bearerOfTurn(view);
  if (bearer === null) return [];
  const isEncounter = ({ sides }: ReportDraft): boolean => sides.length > 1;
  const before = told.findLast(isEncounter) ?? reports.findLast(isEncounter);
  const sentence = before?.sentences[0] ?? -1;
  const [host, guest, ...others] = before?.sides ?? [];
  const isOfHost = discourse.viewAt(sentence)?.units.some(({ lower }) => RECEIVING.test(lower));
  if (!before || !host || !guest || others.length > 0 || !isOfHost || sentence < view.index - WITHIN)
    return [];
  const guests = partiesOf(discourse, view, [bearer], { exclude: [...host, ...guest], personsOnly: true });
  const date = view.dates.findLast((one, unit) => one !== null && Math.abs(unit - bearer) <= DAY_WITHIN);
  if (guests.length === 0 || before.status !== 'OCCURRED') return [];
  const sentences = [...new Set([view.index, ...before.sentences])];
  const next = { ...before, sides: [host, guests], sentences };
  if (date) return date.from === null ? [] : [{ ...next, when: whenOf(date, original), place: null }];
  return SAME_DAY.test(wordsOf({ units: view.units.slice(0, bearer) })) ? [next] : [];
}
