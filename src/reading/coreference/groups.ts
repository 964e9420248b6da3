import { HOUSE } from '../clauses/hosts.ts';
import type { SentenceView } from '../clauses/sentence-view.ts';
import { isVerb } from '../clauses/verbs.ts';
import { FIRMS, INSTITUTIONS, MEDIA } from '../kinds-of-bodies.ts';
import { singularRole } from '../roles/role-nouns.ts';
import { TELLING_VERBS } from '../speakers/said-verbs.ts';
import { NO_HEAD } from '../syntax/tree.ts';
import { sForm } from '../text/s-form.ts';
import type { Discourse } from './discourse.ts';
import { groupStill } from './group-still.ts';
import { canMeanPersons, fitOf, PERSON_NOUNS, PERSON_PLURALS } from './nominal.ts';

/** How far back "the two" looks, in sentences; in all, and in those that speak of somebody. */
const FARTHEST = 5;
const REACH = 2;
export const NUMBERS: ReadonlyMap<string, number> = new Map([
  ['both', 2],
  ['either', 2],
  ['two', 2],
  ['three', 3],
  ['four', 4],
]);
const PAIRS = /^(?:pair|duo|couple)$/;
const TRIOS = /^(?:trio)$/;
export const PARTED_NOUNS: ReadonlySet<string> = new Set(
  'adversaries antagonists combatants contenders enemies foes friends front-runners frontrunners guests leaders men neighbors neighbours officials parties politicians principals runners sides visitors women'.split(
    ' ',
  ),
);
/** Nouns for holders of any office, and for those who want one. */
const ANY_OFFICE = /^(?:candidate|leader|official|politician|rival)$/;
export const STATES: ReadonlySet<string> = new Set(
  'countries governments nations neighbors neighbours peoples states'.split(' '),
);
export const SIDES: ReadonlySet<string> = new Set(['parties', 'sides']);

/** A group said by its number: how many, and what each of them is, singular; null where only the number is said. */
export interface Counted {
  readonly size: number;
  readonly noun: string | null;
  /** "Two old enemies met": nobody spoken of before. */
  readonly areNew?: boolean;
}

/** "The two", "both", "the pair", "both men", "the three of them", "the two ministers"; null for other units. */
export function countedAt(view: SentenceView, unit: number): Counted | null {
  const word = view.units[unit]?.lower ?? '';
  const before = view.units.slice(Math.max(0, unit - 4), unit).map(({ lower }) => lower);
  const definite = before.some((other) => /^(?:the|these|those|all)$/.test(other));
  if (PAIRS.test(word)) return definite ? { size: 2, noun: null } : null;
  if (TRIOS.test(word)) return definite ? { size: 3, noun: null } : null;
  const alone = NUMBERS.get(word);
  if (alone !== undefined) {
    if (!definite && (alone !== 2 || word === 'two')) return null;
    // "Both of them", "the two of them" and "both" itself; "both sides" and "both A and B" are told by their nouns.
    const head = view.tree.heads[unit] ?? NO_HEAD;
    // "The two | were friends" is no noun phrase.
    const isParted = view.units.slice(unit + 1, head).some((_, at) => isVerb(view, unit + 1 + at));
    const heads =
      /^(?:det|nummod|cc|amod)/.test(view.tree.labels[unit] ?? '') && !isVerb(view, head) && !isParted;
    return heads ? null : { size: alone, noun: null };
  }
  // "Either man". With "neither" nobody did anything.
  if (before.at(-1) === 'either' && canMeanPersons(word)) return { size: 2, noun: word };
  const singular = PERSON_PLURALS.get(word) ?? singularRole(word);
  if (singular === null && !PARTED_NOUNS.has(word)) return null;
  const said = before.findLast((other) => NUMBERS.has(other));
  // "Both sides' | lawyers |": the sides are two.
  if (before.slice(before.lastIndexOf(said ?? '')).some((other) => /^(?:'s|')$/.test(other))) return null;
  const size = said === undefined ? undefined : NUMBERS.get(said);
  if (size === undefined) return null;
  if (definite || said === 'both') return { size, noun: singular };
  return before.length < 4 && before[0] === said ? { size, noun: singular, areNew: true } : null;
}

/** The persons whom "the two men" or "both" means; empty where more or fewer fit. */
export function countedGroup(
  discourse: Discourse,
  view: SentenceView,
  unit: number,
  { size, noun }: Counted,
  isExcluded: (entity: number) => boolean,
): readonly number[] {
  const possible = (entity: number): boolean =>
    discourse.isPerson(entity) && (noun === null || canBe(discourse, entity, noun)) && !isExcluded(entity);
  const inTurn = size === 2 && isOfThemselves(view, unit) ? discourse.company.metInTurn(view.index) : [];
  if (inTurn.length === 2 && inTurn.every(possible)) return inTurn;
  if (noun === null || PERSON_NOUNS.has(noun)) {
    const asked = size === 2 ? askedAbout(discourse, view, unit) : [];
    if (asked.length === 2 && asked.every(possible)) return asked;
    const teller = tellerOf(discourse, view, unit);
    const others =
      teller === null ? [] : lastOf(discourse, view, unit, size, (e) => e !== teller && possible(e));
    return others.length > 0 ? others : lastOf(discourse, view, unit, size, possible);
  }
  const bears = (entity: number): boolean => {
    const traits = discourse.traitsOf(entity);
    return possible(entity) && traits !== null && fitOf({ noun, modifiers: [], countries: [] }, traits) > 0;
  };
  const near = lastOf(discourse, view, unit, size, bears);
  if (near.length > 0) return near;
  // "She met Bo Ek. The mayor and the bishop attended. The two leaders …": any two who met may lead something.
  const met = ANY_OFFICE.test(noun) ? (groupStill(discourse, view.index)?.members ?? []) : [];
  if (met.length === size && met.every(possible)) return met;
  const bearers = discourse.recent.map(({ entity }) => entity).filter(bears);
  if (bearers.length === size) return bearers.reverse();
  // "He and the minister signed it. The two officials …": anybody in office is one.
  if (bearers.length > 0 && !ANY_OFFICE.test(noun)) return [];
  return lastOf(
    discourse,
    view,
    unit,
    size,
    (one) => possible(one) && !isOfOtherCalling(discourse, one, noun),
  );
}

/** Nouns that say what somebody has learnt, of which few are two at once. */
const CALLING =
  /^(?!(?:activist|artist|finalist|journalist|scientist|specialist|terrorist)$)[a-z]{3,}(?:ian|ist)$/;

/** "A | historian | interviewed her. The two chemists …": not the historian. */
const isOfOtherCalling = (discourse: Discourse, person: number, noun: string): boolean =>
  CALLING.test(noun) &&
  [...(discourse.traitsOf(person)?.roles ?? [])].some((role) => CALLING.test(role) && role !== noun);

/**
 * "| Both | agreed", "on Saturday | the two men | met": what two did whom somebody else had met in turn, rather than
 * what was done at the last of the meetings.
 */
const isOfThemselves = ({ units, dates }: SentenceView, unit: number): boolean =>
  units[unit]?.lower === 'both' ||
  units[unit - 1]?.lower === 'both' ||
  (/^(?:men|women)$/.test(units[unit]?.lower ?? '') &&
    dates.some((date) => date !== null) &&
    !units.some(({ lower }) => lower === 'again'));

const ASKED = /^(?:asked|pressed|questioned|quizzed)$/;

/** "| Asked | by a reporter about | Bo Ek |, | she | said the two of them met": who answers, and whom she was asked of. */
function askedAbout(discourse: Discourse, view: SentenceView, unit: number): readonly number[] {
  if (!ASKED.test(view.units[0]?.lower ?? '')) return [];
  const about = view.units.findIndex(({ lower }, at) => at < unit && lower === 'about');
  const before = discourse.mentionedIn(view.index).filter((mentioned) => mentioned.unit < unit);
  const whom = about < 0 ? undefined : before.find((mentioned) => mentioned.unit > about);
  // The tree often takes who answers for one more of whom she was asked.
  const answering = before.findLast(({ unit: at }) => TELLING_VERBS.has(view.units[at + 1]?.lower ?? ''));
  return whom && answering && whom.entity !== answering.entity ? [answering.entity, whom.entity] : [];
}

/** How far before a group the one may stand who tells of it. */
const TOLD_WITHIN = 6;

/**
 * "The driver, | Ana Lima |, said the pair met": who tells of two others; null where nobody does, or who does was one
 * of those who met last.
 */
function tellerOf(discourse: Discourse, view: SentenceView, unit: number): number | null {
  for (let at = unit - 1; at >= Math.max(0, unit - TOLD_WITHIN); at--) {
    const entity = view.entities[at];
    if (entity == null || !discourse.isPerson(entity)) continue;
    const before = view.units[at - 1]?.lower ?? '';
    // "A spokesman for | Ana Lima | said": not she.
    // "Her lawyer|, Bo Ek, | said".
    const isApposed = view.units[at - 1]?.text === ',' && view.units[at + 1]?.text === ',';
    const isTelling =
      (TELLING_VERBS.has(view.units[isApposed ? at + 2 : at + 1]?.lower ?? '') &&
        !/^(?:for|of)$/.test(before)) ||
      (before === 'to' && view.units[at - 2]?.lower === 'according');
    return isTelling && !discourse.group?.members.includes(entity) ? entity : null;
  }
  return null;
}

/** "| Bo Ek |'s patience"; not "| Bo Ek |'s office", where he may be. */
const isOwner = ({ units }: SentenceView, unit: number): boolean =>
  units[unit + 1]?.lower === "'s" && !units.slice(unit + 2, unit + 4).some(({ lower }) => HOUSE.test(lower));

/** The persons that fit in the sentence before the unit, in the last group, or in the last sentences, if so many. */
function lastOf(
  discourse: Discourse,
  view: SentenceView,
  unit: number,
  size: number,
  fits: (entity: number) => boolean,
): readonly number[] {
  const group = groupStill(discourse, view.index);
  const before = discourse.mentionedIn(view.index).filter((m) => m.unit < unit);
  const isOfGroup = (entity: number): boolean => group?.members.includes(entity) === true;
  // "She praised | Bo Ek's | patience, and the two …": she and the other whom she had met.
  const isGroupStill = before.some(({ entity }) => isOfGroup(entity)) && group?.members.length === size;
  const seen = distinct(
    isGroupStill ? before.filter((m) => isOfGroup(m.entity) || !isOwner(view, m.unit)) : before,
    fits,
  );
  if (seen.length === size) return seen;
  // "Was in a lift with Cleo Ruiz, | Bo Ek's | deputy, and the two talked": an owner has no part in it.
  const doers = distinct(
    before.filter((m) => !isOwner(view, m.unit)),
    fits,
  );
  if (seen.length > size && doers.length === size) return doers;
  if (group && !hasNewcomer(view, unit, seen, group.members)) {
    const members = group.members.filter(fits);
    if (members.length === size && (size === group.members.length || seen.length === 0)) return members;
  }
  const all = new Set(seen);
  const everybody = new Set(seen);
  // Sentences about nobody part no one.
  for (let back = 1, told = 0; back <= FARTHEST && told < REACH; back++) {
    const mentioned = discourse.mentionedIn(view.index - back);
    const there = distinct(mentioned, fits);
    if (there.length === size) return there;
    if (there.length > 0) told++;
    for (const m of mentioned) {
      if (!fits(m.entity)) continue;
      if (!everybody.has(m.entity) && (m.isSubject || m.isObject)) everybody.add(m.entity);
      // Told of one by one, "Ana sang. Bo danced.": only as those who do it.
      if (!all.has(m.entity) && m.isDoer) all.add(m.entity);
    }
    if (all.size === size) return [...all].sort((a, b) => a - b);
  }
  // Nobody else was spoken of so far.
  const persons = discourse.recent.filter(({ entity }) => discourse.isPerson(entity));
  return everybody.size === size && persons.length === size ? [...everybody].sort((a, b) => a - b) : [];
}

const COMING = /^(?:arrived|c[ao]mes?|drove|flew|joined|returned|turned|visited|walked)$/;

/** "| Bo Ek | came in June, and the pair …": one who was none of those who met last is one of these. */
const hasNewcomer = (
  { units, entities }: SentenceView,
  unit: number,
  [seen, ...others]: readonly number[],
  members: readonly number[],
): boolean =>
  seen !== undefined &&
  others.length === 0 &&
  !members.includes(seen) &&
  units.some(({ lower }, at) => at < unit && entities[at - 1] === seen && COMING.test(lower)) &&
  /^(?:,|and|where)$/.test(units[unit - 2]?.lower ?? '');

function canBe(discourse: Discourse, entity: number, noun: string): boolean {
  const sex = PERSON_NOUNS.get(noun);
  return !sex || (discourse.genderOf(entity) ?? sex) === sex;
}

export function distinct(
  mentioned: readonly { readonly entity: number }[],
  fits: (entity: number) => boolean,
): number[] {
  return [...new Set(mentioned.map(({ entity }) => entity))].filter(fits);
}

/** "The two countries": the two last joined in the sentence, else the two that the article is about. */
export function theStates(discourse: Discourse, view: SentenceView, unit: number): readonly number[] {
  for (let at = unit - 1; at >= 0; at--) {
    const joined = statesJoinedAt(discourse, view, at);
    if (joined.length > 0) return joined;
  }
  return discourse.mainStates;
}

/**
 * Two states that are named together from a unit on: "Vietnam-US", "Vietnam and the US"; empty where there are none.
 */
export function statesJoinedAt(discourse: Discourse, view: SentenceView, at: number): readonly number[] {
  const isState = (entity: number | null | undefined): entity is number =>
    entity !== null && entity !== undefined && discourse.isState(entity);
  const joined = /^(?:-|and|–)$/.test(view.units[at + 1]?.lower ?? '');
  const next = view.units[at + 2]?.lower === 'the' ? at + 3 : at + 2;
  const [first, second] = [view.entities[at], view.entities[next]];
  return joined && isState(first) && isState(second) && first !== second ? [first, second] : [];
}

/** Trades of firms that two of are rarely two persons. */
const BODIES_ALONE = 'broadcaster carrier team'.split(' ');
const BODIES: ReadonlySet<string> = new Set(
  [...FIRMS, ...MEDIA, ...INSTITUTIONS, ...BODIES_ALONE].map(sForm),
);

/** Whether a unit is "the two companies", "both unions". */
export const isBodies = (view: SentenceView, unit: number): boolean =>
  BODIES.has(view.units[unit]?.lower ?? '') &&
  view.units.slice(Math.max(0, unit - 3), unit).some(({ lower }) => /^(?:both|two)$/.test(lower));

/**
 * The two organizations that the sentence and those before it name, also within titles; none where others are named
 * too.
 */
export function theBodies(discourse: Discourse, view: SentenceView): readonly number[] {
  const near = [...discourse.drafts.entries()].filter(
    ([, { type, mentions }]) =>
      type === 'ORGANIZATION' &&
      mentions.some(({ name }) => name && name.sentence <= view.index && name.sentence >= view.index - REACH),
  );
  return near.length === 2 ? near.map(([entity]) => entity) : [];
}

/** "The two countries", "both sides" of states that speak. */
export const isStates = (word: string): boolean => STATES.has(word);
export const isSides = (word: string): boolean => SIDES.has(word);
