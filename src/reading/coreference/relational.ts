import type { SentenceView } from '../clauses/sentence-view.ts';
import { countryOfDemonym } from '../gazetteer/countries.ts';
import { RELATIONAL_NOUNS } from '../roles/role-nouns.ts';
import { childOf } from '../syntax/tree.ts';
import type { Discourse } from './discourse.ts';
import { isService } from './services.ts';

/** Nouns for the other of two who met, or were spoken of together: "her host", "his counterpart". */
const OTHER_OF_TWO: ReadonlySet<string> = new Set([
  'colleague',
  'counterpart',
  'guest',
  'host',
  'hostess',
  'interlocutor',
  'interviewer',
  'opponent',
  'opposite number',
  'partner',
  'rival',
  'visitor',
]);

const SPOUSES: ReadonlySet<string> = new Set(['husband', 'spouse', 'widow', 'widower', 'wife']);

/** What each of two is to the other, whatever their sex is. */
const MUTUAL: ReadonlySet<string> = new Set([
  'ally',
  'classmate',
  'colleague',
  'companion',
  'counterpart',
  'cousin',
  'friend',
  'neighbor',
  'neighbour',
  'partner',
  'rival',
  'schoolmate',
]);
/** Brothers and sisters, whose other is called by the other's sex. */
const SIBLINGS: ReadonlySet<string> = new Set(['brother', 'sister']);

/**
 * Whom "his counterpart", "her host" or "his widow" means: by the pair last spoken of, or by the word beside a name.
 */
export function relational(
  discourse: Discourse,
  view: SentenceView,
  unit: number,
  ownerOf: (unit: number) => readonly number[],
): number | null {
  const noun = view.units[unit]?.lower ?? '';
  const isRelational = RELATIONAL_NOUNS.has(noun) || OTHER_OF_TWO.has(noun);
  if (!isRelational && !isService(noun)) return null;
  const possessor = childOf(view.tree, unit, 'nmod:poss');
  if (possessor === undefined) return null;
  const [owner, second] = ownerOf(possessor);
  const isTellers = view.units[possessor]?.lower === 'my' && !view.quoted[unit] && RELATIONAL_NOUNS.has(noun);
  if (owner === undefined && isTellers) return ofTeller(discourse, noun);
  if (owner === undefined || second !== undefined) return null;
  const serving = discourse.services.of(owner, noun);
  if (serving !== null || !isRelational) return serving;
  if (SPOUSES.has(noun)) {
    const spouse = discourse.relatives.spouseOf(owner);
    if (spouse !== null) return spouse;
  }
  const relative = SIBLINGS.has(noun)
    ? (otherOf(discourse.relatives.kinBy('brother'), owner) ??
      otherOf(discourse.relatives.kinBy('sister'), owner))
    : MUTUAL.has(noun)
      ? otherOf(discourse.relatives.kinBy(noun), owner)
      : null;
  if (relative !== null && isOfSex(discourse, relative, noun)) return relative;
  const akin = discourse.recent.filter(
    ({ entity }) =>
      entity !== owner && discourse.isPerson(entity) && discourse.traitsOf(entity)?.roles.has(noun),
  );
  if (akin.length === 1) return akin[0]?.entity ?? null;
  const { group } = discourse;
  const compatriot = ofCountry(discourse, view, unit, owner);
  if (compatriot !== null) return compatriot;
  if (akin.length === 0 && !group && CALLERS.test(noun)) return onlyOther(discourse, view, unit, owner);
  if (!OTHER_OF_TWO.has(noun) || !group || akin.length > 1 || group.members.length !== 2) return null;
  if (!group.members.includes(owner)) return null;
  return group.members.find((member) => member !== owner) ?? null;
}

/** "Howard Pike rang his brother, Giles. Giles had not seen his | brother | for years": the other of the two. */
function otherOf([first, second]: readonly number[], one: number): number | null {
  if (first === undefined || second === undefined) return null;
  if (one === second) return first;
  return one === first ? second : null;
}

/** "My | aunt |, Ana Lima, …. My aunt was …": the only one whom the text calls so, whoever tells it. */
function ofTeller(discourse: Discourse, noun: string): number | null {
  const [one, other] = discourse.bearersOf(noun);
  return one !== undefined && other === undefined ? one : null;
}

/** Whether a person can be called so: "sister" is no man. */
function isOfSex(discourse: Discourse, person: number, noun: string): boolean {
  const sex = noun === 'brother' ? 'MALE' : /^(?:hostess|sister)$/.test(noun) ? 'FEMALE' : null;
  return sex === null || (discourse.genderOf(person) ?? sex) === sex;
}

/** Nouns for one who came to another. */
const CALLERS = /^(?:caller|guest|host|hostess|interlocutor|visitor)$/;

/** "Her Chilean | counterpart |": the one Chilean spoken of. */
function ofCountry(discourse: Discourse, view: SentenceView, unit: number, owner: number): number | null {
  const { text = '', lower = '' } = view.units[unit - 1] ?? {};
  const country = /^[A-Z]/.test(text) ? countryOfDemonym(lower) : null;
  if (country === null) return null;
  const [one, other] = discourse.recent.filter(
    ({ entity }) =>
      entity !== owner &&
      discourse.isPerson(entity) &&
      discourse.traitsOf(entity)?.countries.has(country.name.toLowerCase()),
  );
  return one !== undefined && other === undefined ? one.entity : null;
}

/** "Ana Lima came on Sunday. Bo Ek received his | visitor |": the one other person spoken of just before. */
function onlyOther(discourse: Discourse, view: SentenceView, unit: number, owner: number): number | null {
  const near = [
    ...discourse.mentionedIn(view.index - 1),
    ...discourse.mentionedIn(view.index).filter((mentioned) => mentioned.unit < unit),
  ].filter(({ entity }) => entity !== owner && discourse.isPerson(entity));
  const [one, other] = [...new Set(near.map(({ entity }) => entity))];
  return one !== undefined && other === undefined ? one : null;
}
