import { listAround } from '../../clauses/lists.ts';
import type { SentenceView } from '../../clauses/sentence-view.ts';
import { subjectsOf } from '../../clauses/subjects.ts';
import { verbOfSetting } from '../../clauses/verbs.ts';
import { wordsOf } from '../../clauses/words-of.ts';
import { firstConjunctOf } from '../../syntax/tree.ts';
import type { EventContext } from '../extractor.ts';
import { partiesOf } from '../parties.ts';
import type { EventNoun, FoundSides } from './noun-sides.ts';

/** How two stand since they met. */
const STANDING =
  /\b(?:at (?:loggerheads|odds)|allies|close|enemies|estranged|feud(?:ed|ing)|friends|inseparable|rivals|(?:n't|never|not) (?:exchanged|met|seen each other|spoken|talked))\b/;

/** "It was the | first time | the two had met since a lunch in May". */
const FIRST_AGAIN = /\bfirst (?:[a-z]+ )?time\b.* since (?:an?|their)(?: [a-z-]+){0,2}$/;

/** "A and B have been friends | since a | meeting | in Oslo in May", "have not spoken since a dinner in 1990". */
export function sinceThen({ view, discourse }: EventContext, { at }: EventNoun): FoundSides | null {
  const before = wordsOf({ units: view.units.slice(0, at) });
  if (!isBehindSince(view, at) || !(STANDING.test(before) || FIRST_AGAIN.test(before))) return null;
  const verb = verbOfSetting(view, at);
  const subjects = [verb === null ? [] : subjectsOf(view, verb), subjectOfBeing(view, at)];
  const two = subjects
    .map((units) => partiesOf(discourse, view, units, { personsOnly: true }))
    .find(({ length }) => length === 2);
  return two ? { sides: two.map((one) => [one]), claim: 'OCCURRED', toldBy: at } : null;
}

/** How far before its noun "since" may stand: "since | a stormy session |". */
const SINCE_WITHIN = 4;

const isBehindSince = ({ units, entities }: SentenceView, noun: number): boolean => {
  const from = Math.max(0, noun - SINCE_WITHIN);
  const since = units.findLastIndex(({ lower }, unit) => unit >= from && unit < noun && lower === 'since');
  return (
    since >= 0 &&
    units
      .slice(since + 1, noun)
      .every(({ pos }, i) => entities[since + 1 + i] === null && /^(?:ADJ|DET|NOUN|NUM)$/.test(pos))
  );
};

/** "| The two |, who had been at odds", "| the two | had been at odds", where the tree hangs them elsewhere. */
function subjectOfBeing(view: SentenceView, noun: number): readonly number[] {
  const { units } = view;
  let being = units.findIndex(({ lower }, unit) => unit < noun && /^(?:are|ha[ds]|have|were)$/.test(lower));
  if (units[being - 1]?.lower === 'who') being -= units[being - 2]?.text === ',' ? 2 : 1;
  if (being < 1) return [];
  return listAround(view, firstConjunctOf(view.tree, being - 1)).filter((unit) => unit < being);
}
