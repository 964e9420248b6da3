import type { SentenceView } from '../clauses/sentence-view.ts';
import { countryOfDemonym } from '../gazetteer/countries.ts';
import { acronymIn } from '../roles/title-acronyms.ts';
import { isOfClosedClass } from '../text/token.ts';
import { DELEGATIONS, GUESTS } from './delegations.ts';
import type { Discourse } from './discourse.ts';
import { isBodies, PARTED_NOUNS, SIDES, STATES } from './groups.ts';
import { canMeanPersons } from './nominal.ts';
import { SERVED } from './services.ts';
import { isStyle } from './styles.ts';
import { isTheBody } from './the-body.ts';

/** Whether a word can stand for somebody by its surface, so that most sentences need no tree. */
export function mayRefer(discourse: Discourse, view: SentenceView, unit: number): boolean {
  const { lower: word = '', pos = 'X' } = view.units[unit] ?? {};
  if (ALWAYS.has(word)) return true;
  if (isOfClosedClass(pos)) return false;
  if (isBodies(view, unit) || isTheBody(view, unit)) return true;
  if (canMeanPersons(word))
    return leadsNoun(view, unit) || opensWithTwo(view, unit) || ownerMarkBefore(view, unit) !== null;
  return (
    leadsNoun(view, unit) &&
    (WHEN_LED.has(word) ||
      isTitleAcronym(discourse, view, unit) ||
      isStyle(view, unit) ||
      discourse.hasNoun(word) ||
      countryOfDemonym(word) !== null)
  );
}

/** "The | DC |": the capitals of an office that somebody holds. */
function isTitleAcronym(discourse: Discourse, { units }: SentenceView, unit: number): boolean {
  const acronym = acronymIn(units[unit]?.text ?? '');
  return acronym !== '' && discourse.bearersOf(acronym).length > 0;
}

/** Whether a word that makes a noun definite stands not far before a unit. */
export function leadsNoun({ units }: SentenceView, unit: number): boolean {
  for (let before = Math.max(0, unit - 6); before < unit; before++)
    if (LEADS_NOUN.has(units[before]?.lower ?? '')) return true;
  return false;
}

/** "Two old | rivals | met": at the head of a sentence. */
const opensWithTwo = ({ units }: SentenceView, unit: number): boolean =>
  unit > 0 && unit < 4 && units[0]?.lower === 'two';

/** Words that may mean somebody whatever stands before them. */
const ALWAYS: ReadonlySet<string> = new Set(
  'both couple duo each either four it old pair three trio two'.split(' '),
);

/** Words beside those for persons that may mean somebody where a word that makes them definite stands before them. */
const WHEN_LED: ReadonlySet<string> = new Set([
  'former',
  'latter',
  ...SERVED,
  ...PARTED_NOUNS,
  ...DELEGATIONS,
  ...GUESTS,
  ...STATES,
  ...SIDES,
]);

/** Words that make a noun definite. */
const LEADS_NOUN: ReadonlySet<string> = new Set(
  'the this that these those both either his her their its my'.split(' '),
);

/** How many words may stand between "'s" and the noun: "Peru's | deputy prime | minister". */
const MOST_BETWEEN = 3;

/** The "'s" of the place that owns a noun; null for none. */
export function ownerMarkBefore({ units }: SentenceView, unit: number): number | null {
  for (let mark = unit - 1; mark > 0 && mark >= unit - 1 - MOST_BETWEEN; mark--) {
    if (units[mark]?.text === "'s") return units[mark - 1]?.kind === 'PLACE' ? mark : null;
    if (!/^(?:ADJ|NOUN|PROPN)$/.test(units[mark]?.pos ?? '')) return null;
  }
  return null;
}
