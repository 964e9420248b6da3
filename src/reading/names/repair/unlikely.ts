import { countryOfDemonym } from '../../gazetteer/countries.ts';
import { HONORIFICS } from '../../roles/role-nouns.ts';
import { bitOf, NAME_BITS } from '../categories.ts';
import type { SentenceContext } from '../context.ts';
import type { NameSpan } from '../name.ts';
import { listsOf } from './claims.ts';
import { kept } from './each-name.ts';
import { type Introduced, introducedPersons } from './introduced.ts';
import { PARTIES } from './parties.ts';
import { DONE_TO_PERSONS, ONLY_PERSONS_DO } from './person-verbs.ts';
import { areTitle } from './titles.ts';

const NO_ACRONYMS = bitOf('acronyms-no');
const NO_NAMES = bitOf('demonyms') | bitOf('peoples') | bitOf('calendar') | NO_ACRONYMS;
const NAMES = NAME_BITS & ~NO_NAMES & ~bitOf('first-names') & ~bitOf('last-names') & ~bitOf('cities-small');

/** Members of a party or chamber: "Republican Senators". */
const MEMBERS =
  /^(?:Conservative|Democratic|House|Labour|Liberal|Republican|Senate|Socialist) (?:[A-Z][a-z]+crats|Congressmen|Lawmakers|Leaders|MPs|Members|Ministers|Representatives|Republicans|Senators)$/;

/** Peoples of two words; the lists have those of one. */
const PEOPLES = /^(?:Alaska Native|Asian American|Native American|Native Hawaiian|Pacific Islander)s?$/;

/** "SKr31bn", "R200m", "Ex-PM". */
const NO_NAME =
  /^(?:(?:[DINS]?Kr|DM|Rp|Rs|RM|SFr|[KTU]?Sh)\d[\d.,]*\p{Ll}*|\p{Lu}\d[\d.,]*(?:bn|m|tn)|Ex-\p{Lu}+)$/u;

/** Takes out what is no name by itself: peoples, days, "Democrats and Republicans", "US" before a currency sign. */
export function dropUnlikely(names: readonly NameSpan[], contexts: readonly SentenceContext[]): NameSpan[] {
  const persons = introducedPersons(names, contexts);
  return kept(names, contexts, isLikely, persons);
}

function isLikely(name: NameSpan, context: SentenceContext, persons: Introduced): boolean {
  if (isActor(name, context)) {
    if (persons.has(context.words[name.first]?.lower ?? 0)) return true;
  }
  if (context.words[name.last]?.text === '$' && context.words[name.last - 1]?.upper) return false;
  if (!holdsCapital(name, context)) return false;
  if (name.last - name.first === 1 && NO_NAME.test(context.words[name.first]?.text ?? '')) return false;
  if (isTitleOfRuler(name, context) || isShortTitle(name, context)) return false;
  const word = name.last - name.first === 1 ? context.words[name.first] : undefined;
  // "NOTICE", "FEUD": headings and strong words.
  if (word?.upper && word.text.length > 3 && word.usualCase >= 5) return false;
  if (isPeople(name, context) || isPairOfPeoples(name, context) || holdsClause(name, context)) return false;
  const whole = listsOf(name, context);
  // "Xi" is written otherwise than "XI".
  const isShort = word?.upper === false && word.text.length <= 3;
  return (whole & (isShort ? NO_NAMES & ~NO_ACRONYMS : NO_NAMES)) === 0 || (whole & NAMES) !== 0;
}

/** "| March | told": the month does nothing that only persons do. */
const isActor = ({ type, first, last }: NameSpan, { lists, words }: SentenceContext): boolean =>
  type === 'PERSON' &&
  last - first === 1 &&
  (ONLY_PERSONS_DO.test(words[last]?.text ?? '') ||
    ((lists.begins[last] ?? 0) & bitOf('said-verbs')) !== 0 ||
    DONE_TO_PERSONS.test(words[first - 1]?.text ?? ''));

/** "| Lic |. Ana Lima", "the | Rt Hon | Ana Lima". */
const isShortTitle = ({ first, last }: NameSpan, { words }: SentenceContext): boolean =>
  areTitle(words, first, last - 1)
    ? last - first === 2 && words[last]?.capital === true
    : last - first === 1 &&
      words[last]?.text === '.' &&
      words[last + 1]?.capital === true &&
      HONORIFICS.has(words[first]?.text.toLowerCase() ?? '');

/** "The | Ataoja of Igbajo |, Oba Sani Bello": what a ruler is called, and no name. */
const isTitleOfRuler = ({ type, first, last }: NameSpan, { words }: SentenceContext): boolean =>
  /^the$/i.test(words[first - 1]?.text ?? '') &&
  (type === 'PERSON'
    ? words.slice(first + 1, last - 1).some(({ text }) => text === 'of')
    : words[first]?.usualCase === 0 && words[first + 1]?.text === 'of' && words[last]?.text === ',');

function holdsCapital({ first, last }: NameSpan, { words }: SentenceContext): boolean {
  for (let at = first; at < last; at++) if (words[at]?.capital || words[at]?.digits) return true;
  return false;
}

/** A semicolon or an auxiliary verb inside: two names and what is said of one. */
function holdsClause({ first, last }: NameSpan, { words, pos }: SentenceContext): boolean {
  for (let i = first; i < last; i++) {
    const word = words[i];
    if (!word || word.capital) continue;
    // "Vale | do | Ribeira".
    const isLink = word.text === 'do' && words[i - 1]?.capital && words[i + 1]?.capital;
    if ((pos[i] === 'AUX' && !isLink) || (!word.letters && /^[;:!?]$/.test(word.text))) return true;
  }
  return false;
}

/** "Native Americans", "Costa Rican", "Sri | Lankan |", and "First Lady", who is named elsewhere. */
function isPeople({ first, last }: NameSpan, { words }: SentenceContext): boolean {
  const end = words[last - 1]?.text ?? '';
  if (last - first > 2 || (last - first === 1 && !end.endsWith('n'))) return false;
  const two = `${words[last - 2]?.text} ${end}`;
  if (PARTIES.test(two)) return false;
  if (last - first === 2 && (PEOPLES.test(two) || MEMBERS.test(two) || two === 'First Lady')) return true;
  return end.endsWith('n') && isOfCountry(two);
}

const isOfCountry = (two: string): boolean => countryOfDemonym(two.toLowerCase()) !== null;

function isPairOfPeoples({ first, last, sentence, type }: NameSpan, context: SentenceContext): boolean {
  const { words } = context;
  if (last - first !== 3 || !/^(?:and|or|&|\/)$/.test(words[first + 1]?.text ?? '')) return false;
  return [first, last - 1].every(
    (at) => (listsOf({ type, sentence, first: at, last: at + 1 }, context) & NO_NAMES) !== 0,
  );
}
