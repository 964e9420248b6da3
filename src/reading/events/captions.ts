import { listAround } from '../clauses/lists.ts';
import { nominalAt } from '../clauses/nominal-at.ts';
import type { SentenceView } from '../clauses/sentence-view.ts';
import { wordsOf } from '../clauses/words-of.ts';
import type { EventExtractor, EventFamily } from './extractor.ts';
import { partiesOf } from './parties.ts';
import { areTwo } from './possible-parties.ts';
import { reportOf } from './report-of.ts';
import { facing } from './sides.ts';

/** A caption is no longer than this. */
const LONGEST = 40;
/** What may open a caption before the name. */
const OPENING = /^(?:(?:(?:file )?(?:photo|picture)|pictured|from left|above|left|right) [:,-] )?$/;
/** Which of those in the picture somebody is, and what else may stand behind a name. */
const WHICH = /^(?:\( [a-z0-9]+ \)|, (?:above|centre|center|left|right) ,?)?$/;
/** What says where or when the picture was taken. */
const SETTING = /^(?:after|ahead|at|before|during|in|inside|on|outside)$/;

const find: EventExtractor = (context) => {
  const { view, discourse } = context;
  const preposition = withOfCaption(view);
  if (preposition === null) return [];
  const first = view.entities.findIndex((entity) => entity !== null);
  const second = nominalAt(view, preposition + 1);
  if (second === null) return [];
  const ones = partiesOf(discourse, view, [first], { personsOnly: true });
  const units = listAround(view, second).filter((unit) => unit > preposition);
  const others = partiesOf(discourse, view, units, { exclude: ones, personsOnly: true });
  const sides = facing(ones, others);
  const isSet = view.units.some(({ lower }, unit) => unit > second && SETTING.test(lower));
  return sides && isSet
    ? reportOf(context, { kind: 'MEETING', claim: 'OCCURRED', sides, toldBy: preposition })
    : [];
};

/** "Ana Lima (left) | with | Bo Ek in Oslo on Monday.": a caption without a verb shows who was with whom. */
export const captions: EventFamily = {
  words: new Set(['with']),
  isPossible: (context) => withOfCaption(context.view) !== null && areTwo(context),
  find,
};

/** The "with" right behind the person whose name opens a sentence without a verb; null for none. */
function withOfCaption({ units }: SentenceView): number | null {
  const first = units.findIndex(({ kind }) => kind === 'PERSON');
  const preposition = units.findIndex(({ lower }, unit) => unit > first && lower === 'with');
  if (first < 0 || preposition < 0 || units.length > LONGEST) return null;
  const said = (from: number, to: number): string => wordsOf({ units: units.slice(from, to) });
  const isCaption =
    OPENING.test(first === 0 ? '' : `${said(0, first)} `) &&
    WHICH.test(said(first + 1, preposition)) &&
    !units.some(({ pos, kind }, unit) => unit > first && /^(?:AUX|VERB)$/.test(pos) && kind == null);
  return isCaption ? preposition : null;
}
