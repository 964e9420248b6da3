import { wordsOf } from '../../clauses/words-of.ts';
import type { EventContext } from '../extractor.ts';
import { NOUN_FRAMES } from '../frames/noun-frames.ts';
import { placeIn } from '../place-in.ts';
import type { ReportDraft } from '../report-draft.ts';
import { whenIn } from '../when-in.ts';

/** What HELD begins with: few sentences do. */
const OPENING: ReadonlySet<string> = new Set(['it', 'that', 'the', 'their']);
const HELD =
  /^(?:(?:the|their|that) (?:[a-z]+ )?(?<noun>[a-z]+) (?:, [^,]{1,40} , )?|(?<it>it) )(?:began|ended|lasts?|lasted|ran|took place|w(?:as|ere) (?:brief|held|over|short)|went on)\b/;
const BIDDING =
  /\b(?:(?:agree[ds]?|consent(?:ed|s)) to (?:hear|meet|receive|see|sit down with|(?:speak|talk) (?:to|with))|ask(?:ed|s) (?:[^,;]{1,40}? )?(?:to (?:meet|see|speak (?:to|with)|talk (?:to|with))|for (?:an? )?(?:[a-z]+ )?(?:audience|hearing|interview|meeting|talks?))|call(?:ed|s) (?:in\b|.{1,40}? to)|invite[sd]?|request(?:ed|s)|s(?:ends?|ent) for|summon(?:ed|s)|want(?:ed|s) (?:a word with|to (?:meet|see|speak (?:to|with)|talk (?:to|with))))\b/;

/**
 * "She summoned him to Lusaka. | The meeting lasted twenty minutes |": who was bidden came, as the sentence behind tells
 * of what they did as known. Null for other sentences.
 */
export function heldAsBidden({ view, discourse, original }: EventContext): ReportDraft | null {
  const [opening, ...next] = view.units.slice(0, 3);
  const mayBe =
    opening?.lower === 'it' ||
    (OPENING.has(opening?.lower ?? '') && next.some(({ lower }) => NOUN_FRAMES.has(lower)));
  if (!mayBe) return null;
  const { noun = '', it } = HELD.exec(wordsOf({ units: view.units.slice(0, 14) }))?.groups ?? {};
  const before = discourse.viewAt(view.index - 1);
  // "Asked for a | meeting |. It took place on Monday".
  const asked = it && before?.units.findLast(({ lower }) => NOUN_FRAMES.has(lower))?.lower;
  const kind = NOUN_FRAMES.get(asked ?? noun);
  if (kind === undefined || !before || !BIDDING.test(wordsOf(before))) return null;
  discourse.catchUp();
  const persons = new Set(
    discourse
      .mentionedIn(view.index - 1)
      .flatMap(({ entity }) => (discourse.isPerson(entity) ? [entity] : [])),
  );
  const [one, other, third] = persons;
  if (one === undefined || other === undefined || third !== undefined) return null;
  const at = it ? 0 : view.units.findIndex(({ lower }) => lower === noun);
  const when = { ...whenIn(view, at, original), tellsOn: true };
  return {
    kind,
    status: 'OCCURRED',
    sides: [[one], [other]],
    when,
    place: placeIn(discourse, view, at),
    sentences: [view.index, before.index],
  };
}
