import { listAround } from '../clauses/lists.ts';
import { nominalAt } from '../clauses/nominal-at.ts';
import type { SentenceView } from '../clauses/sentence-view.ts';
import { subjectsOf } from '../clauses/subjects.ts';
import { isVerb } from '../clauses/verbs.ts';
import type { EventContext, EventFamily } from './extractor.ts';
import { atEach } from './extractor.ts';
import { AGREEMENT_NOUNS } from './frames/noun-frames.ts';
import { partiesOf } from './parties.ts';
import { areTwo } from './possible-parties.ts';
import type { ReportDraft } from './report-draft.ts';
import { reportOf } from './report-of.ts';
import { facing } from './sides.ts';
import { claimOfVerb } from './status/claim-of-verb.ts';

/** What firms agree to: "agreed | to be bought by | Varga Steel"; behind it stands the other. */
const TAKING_OVER =
  /^to (?:(?:be )?(?:acquired|bought|purchased|taken over) by|(?:merge|combine) with|acquire|buy|purchase|take over|sell (?:itself|[^,;]{1,60}?) to)$/;
/** What may stand between a verb and its "to": a day, and the deal where the verb asks for one. */
const BEFORE_TO = 9;
/** The longest that is told before the other is named: "to sell its last two mills in the north to". */
const LONGEST = 11;

/** "A agreed to buy B", "A signed a deal to merge with B", "A, which agreed to be taken over by B". */
export const takeovers: EventFamily = {
  words: new Set(
    'agreed agrees agreeing announced announces clinched clinches reached reaches sealed seals signed signs struck strikes'.split(
      ' ',
    ),
  ),
  isPossible: areTwo,
  find: atEach(takeoverAt),
};

function takeoverAt(context: EventContext, verb: number): ReportDraft[] {
  const { view, discourse } = context;
  const at = otherAt(view, verb);
  if (at === null || !isVerb(view, verb)) return [];
  const isFirm = (party: number): boolean => discourse.drafts[party]?.type === 'ORGANIZATION';
  const subjects = partiesOf(discourse, view, subjectsOf(view, verb)).filter(isFirm);
  const others = partiesOf(discourse, view, listAround(view, at), { exclude: subjects }).filter(isFirm);
  const sides = facing(subjects, others);
  return sides
    ? reportOf(context, { kind: 'AGREEMENT', claim: claimOfVerb(view, verb), sides, toldBy: verb })
    : [];
}

/** The unit of whom a firm agrees to buy, to sell to or to merge with; null where the words tell of no such terms. */
function otherAt(view: SentenceView, verb: number): number | null {
  const { units } = view;
  const behind = units.slice(verb + 1, verb + 1 + BEFORE_TO);
  const between = behind.slice(
    0,
    Math.max(
      0,
      behind.findIndex(({ lower }) => lower === 'to'),
    ),
  );
  const to = verb + 1 + between.length;
  if (units[to]?.lower !== 'to') return null;
  const isAgreeing = /^agree/.test(units[verb]?.lower ?? '');
  // "Agreed | not | to buy", "signed a deal | with Varga Steel | to buy": the latter is told by the signing.
  if (between.some(({ lower }) => /^(?:[,;:]|not|never|n't|with)$/.test(lower))) return null;
  if (!isAgreeing && !between.some(({ lower }) => AGREEMENT_NOUNS.has(lower))) return null;
  let words = 'to';
  for (let unit = to + 1; unit < Math.min(units.length, to + LONGEST); unit++) {
    words += ` ${units[unit]?.lower ?? ''}`;
    const other = TAKING_OVER.test(words) ? nominalAt(view, unit + 1) : null;
    if (other !== null) return other;
  }
  return null;
}
