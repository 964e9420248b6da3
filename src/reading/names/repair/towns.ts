import { bitOf } from '../categories.ts';
import type { SentenceContext } from '../context.ts';
import { type NameSpan, resized, retyped } from '../name.ts';
import { listsOf } from './claims.ts';
import { changed } from './each-name.ts';
import { type Introduced, introducedPersons } from './introduced.ts';

/** The states of the United States and the provinces of Canada by their letters. */
const STATES: ReadonlySet<string> = new Set(
  (
    'AK AL AR AZ CA CO CT DC DE FL GA HI IA ID IL IN KS KY LA MA MD ME MI MN MO MS MT NC ND NE NH NJ NM NV NY OH OK OR PA PR RI SC SD TN TX ' +
    'UT VA VT WA WI WV WY AB BC MB NB NL NS ON PE QC SK'
  ).split(' '),
);
/** Letters of states that are degrees and trades too: "Ana Lim, MD". */
const DEGREES = /^(?:DC|MA|MD|MS|PA|QC|SC)$/;
const MOST_WORDS = 3;

/**
 * "Jackson, MS", "Madison, Wisconsin, …": what stands before its state is a town, unless the article names somebody
 * so; "St. | Paul" is whole.
 */
export function repairTowns(names: readonly NameSpan[], contexts: readonly SentenceContext[]): NameSpan[] {
  const persons = introducedPersons(names, contexts);
  const townsKnown = changed(names, contexts, asTown, persons);
  const isState = (name: NameSpan): boolean => isStateBehindComma(name, contexts[name.sentence]);
  if (!townsKnown.some(isState)) return townsKnown;
  const ends = new Set(
    townsKnown.flatMap(({ type, sentence, last }) => (type === 'PLACE' ? [`${sentence} ${last}`] : [])),
  );
  return townsKnown.map((name): NameSpan => {
    const isBehindTown = ends.has(`${name.sentence} ${name.first - 1}`) && isState(name);
    return isBehindTown ? retyped(name, 'PLACE') : name;
  });
}

function asTown(name: NameSpan, context: SentenceContext, persons: Introduced): NameSpan {
  return (name.type === 'PERSON' && townOf(name, context, persons)) || name;
}

/** What was taken for a person, as a town; null where it is none. */
function townOf(name: NameSpan, context: SentenceContext, persons: Introduced): NameSpan | null {
  const { lists, words } = context;
  let comma = name.first;
  while (comma < name.last && words[comma]?.text !== ',') comma++;
  if (comma - name.first > MOST_WORDS || words[comma]?.text !== ',') return null;
  const town = retyped(resized(name, name.first, comma), 'PLACE');
  const letters = words[comma + 1]?.text ?? '';
  if (comma - name.first > 1) {
    const isGiven = ((lists.begins[name.first] ?? 0) & bitOf('first-names')) !== 0;
    return STATES.has(letters) && !DEGREES.test(letters) && !isGiven ? town : null;
  }
  const whole = withSaint(town, context);
  const isPart = comma === name.first + 1 && comma < name.last;
  const isNew = isPart || whole !== town || !persons.has(words[name.first]?.lower ?? 0);
  return isNew && (STATES.has(letters) || isWholeState(comma + 1, context)) ? whole : null;
}

const withSaint = (town: NameSpan, { words }: SentenceContext): NameSpan =>
  /^(?:St|St\.|Saint)$/.test(words[town.first - 1]?.text ?? '')
    ? resized(town, town.first - 1, town.last)
    : town;

/** "Fort Collins, | CO |". */
const isStateBehindComma = ({ first, last, type }: NameSpan, context: SentenceContext | undefined): boolean =>
  type === 'ORGANIZATION' &&
  last - first === 1 &&
  context?.words[first - 1]?.text === ',' &&
  STATES.has(context.words[first]?.text ?? '');

/** A state's full name that the sentence does nothing else with. */
function isWholeState(first: number, context: SentenceContext): boolean {
  const { lists, words } = context;
  if (((lists.begins[first] ?? 0) & bitOf('subdivisions')) === 0) return false;
  let last = first + 1;
  while (last < words.length && ((lists.ends[last - 1] ?? 0) & bitOf('subdivisions')) === 0) last++;
  const state: NameSpan = { type: 'PLACE', sentence: 0, first, last };
  const isPersonToo = (listsOf(state, context) & bitOf('first-names')) !== 0;
  return !isPersonToo && /^(?:[,.;)]|and)$/.test(words[last]?.text ?? '.');
}
