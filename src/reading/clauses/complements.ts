import { isRoleNoun } from '../roles/role-nouns.ts';
import { childrenOf } from '../syntax/tree.ts';
import { nameInApposition } from './appositions.ts';
import { caseOf, isClosed } from './cases.ts';
import { objectOfCleft } from './clefts.ts';
import { insteadOf } from './contrasts.ts';
import { datedBehind } from './dated-lists.ts';
import { andBehindInsertion } from './insertions.ts';
import { listAround } from './lists.ts';
import { namesJoinedTo } from './names-joined-to.ts';
import { nominalAt } from './nominal-at.ts';
import { antecedentOf, isRelative, whomToDo } from './relative-clauses.ts';
import type { SentenceView } from './sentence-view.ts';
import { isInSetting, objectBehindSetting } from './settings.ts';
import { isFiniteVerb, isVerb } from './verbs.ts';

/**
 * The objects of a verb, lists whole; where the tree has none, those of the verb it is joined to
 * ("called and congratulated her"), or the name or pronoun that follows at once.
 */
export function objectsOf(view: SentenceView, verb: number): readonly number[] {
  const known = OBJECTS.get(view) ?? new Map<number, readonly number[]>();
  OBJECTS.set(view, known);
  const objects = known.get(verb) ?? findObjects(view, verb);
  known.set(verb, objects);
  return objects;
}

/** Asked by many frames and nouns of one verb; in a list of a hundred each asks for all. */
const OBJECTS = new WeakMap<SentenceView, Map<number, readonly number[]>>();

function findObjects(view: SentenceView, verb: number): readonly number[] {
  if (isOfThem(view, verb + 1)) return [verb + 1];
  // "Met | nobody |", "met | no | one whom Bo Ek knows".
  if (/^no(?:body)?$/.test(view.units[verb + 1]?.lower ?? '')) return [];
  if (isMetWith(view, verb)) return [];
  const cleft = objectOfCleft(view, verb);
  if (cleft !== null) return [cleft];
  const whom = whomToDo(view, verb);
  if (whom !== null) return [whom.whom];
  const objects = childrenOf(view.tree, verb, 'obj', 'iobj')
    .filter(
      (unit) =>
        view.dates[unit] === null &&
        (unit > verb || isRelative(view, unit)) &&
        !isInBrackets(view, verb, unit) &&
        !isBehindSemicolon(view, verb, unit) &&
        !isAside(view, verb, unit) &&
        !isOfJoined(view, verb, unit) &&
        !isInSetting(view, verb, unit),
    )
    .flatMap((unit) => (isTime(view, unit) ? namesBeforeTime(view, verb, unit) : membersOf(view, verb, unit)))
    .filter((unit) => !isOwner(view, unit))
    .map((unit) => insteadOf(view, unit) ?? unit);
  if (objects.length > 0) return withDatedBehind(view, [...objects, ...namesJoinedTo(view, verb)]);
  const aged = agedBehind(view, verb);
  if (aged !== null) return [aged];
  const joined = childrenOf(view.tree, verb, 'conj').find(
    (other) => other === verb + 2 && isVerb(view, other),
  );
  if (joined !== undefined) return objectsOf(view, joined);
  const next = objectBehindSetting(view, verb) ?? nominalAt(view, verb + 1);
  if (next === null) return [];
  const list = listAround(view, next).filter((unit) => unit > verb);
  return list.some((unit) => mayBePerson(view, unit)) ? list : [];
}

/** "Met with | Bo Ek": of whatever stands behind, nothing is an object. */
const isMetWith = ({ units }: SentenceView, verb: number): boolean =>
  /^(?:meet|meets|meeting|met)$/.test(units[verb]?.lower ?? '') && units[verb + 1]?.lower === 'with';

/** "Met with Bo Ek and discussed | trade |", where the tree gives the object to the verb before. */
const isOfJoined = (view: SentenceView, verb: number, unit: number): boolean =>
  childrenOf(view.tree, verb, 'conj').some(
    (other) =>
      other > verb + 1 &&
      other < unit &&
      isVerb(view, other) &&
      childrenOf(view.tree, other, 'obj').length === 0,
  );

/** "They met in January, | the first | of four meetings": behind a comma stands what the whole was. */
function isAside(view: SentenceView, verb: number, unit: number): boolean {
  const start = view.tree.firsts[unit] ?? unit;
  // The tree may hang the comma on what follows it.
  const comma = view.units[start]?.text === ',' ? start : start - 1;
  return (
    view.entities[unit] === null &&
    comma > verb + 1 &&
    view.units[comma]?.text === ',' &&
    view.units[verb + 1]?.text !== ',' &&
    view.tree.tags[unit] !== 'PRP' &&
    !isRoleNoun(view.units[unit]?.lower ?? '') &&
    nameInApposition(view, unit) === null
  );
}

/** "Telephoned | both | of them", "| each | of the two". */
const isOfThem = ({ units }: SentenceView, unit: number): boolean =>
  /^(?:both|each)$/.test(units[unit]?.lower ?? '') &&
  units[unit + 1]?.lower === 'of' &&
  units[unit + 2]?.lower === 'them';

/** "Met | the 27-year-old |", where the tree takes the age for a time. */
function agedBehind({ units }: SentenceView, verb: number): number | null {
  const words = units.slice(verb + 1, verb + 7).map(({ lower }) => lower);
  return /^the \d+ - year - old$/.test(words.join(' ')) ? verb + 6 : null;
}

/** "Met on neutral ground (a | ferry |)": what brackets part from its verb. */
const isInBrackets = ({ units }: SentenceView, verb: number, unit: number): boolean =>
  unit > verb &&
  units.slice(verb, unit).findLastIndex(({ text }) => text === '(') >
    units.slice(verb, unit).findLastIndex(({ text }) => text === ')');

/** "They met on 6 May; a second | meeting |, on 8 May, failed", where the tree knows no second subject. */
const isBehindSemicolon = ({ units }: SentenceView, verb: number, unit: number): boolean =>
  units.slice(verb, Math.max(verb, unit)).some(({ text }) => text === ';');

const mayBePerson = (view: SentenceView, unit: number): boolean =>
  view.entities[unit] !== null ||
  view.tree.tags[unit] === 'PRP' ||
  (view.units[unit - 1]?.lower === 'the' && isRoleNoun(view.units[unit]?.lower ?? ''));

/** Objects that say how often, how long or how: "talked three hours", "met face to face"; not "attended the week". */
const isTime = (view: SentenceView, unit: number): boolean =>
  (/^(?:days?|eye|face|hours?|minutes?|nights?|times?|weeks?)$/.test(view.units[unit]?.lower ?? '') ||
    isOneOnOne(view, unit)) &&
  !childrenOf(view.tree, unit, 'det').some(
    // "Met | the | baker Bo Ek three times".
    (child) =>
      view.units[child]?.lower === 'the' &&
      view.entities.slice(child, unit).every((entity) => entity === null),
  );

/** "Met | one |-on-one with". */
const isOneOnOne = ({ units }: SentenceView, unit: number): boolean =>
  units[unit]?.lower === 'one' &&
  /^(?:on|to)$/.test(units[unit + 2]?.lower ?? '') &&
  units[unit + 1]?.text === '-';

/** "Met | Bo Ek | many times", "met the baker | Bo Ek | twice", where the tree takes the name for a part of the times. */
function namesBeforeTime(view: SentenceView, verb: number, time: number): readonly number[] {
  const name = view.units[verb + 1]?.pos === 'DET' ? verb + 2 : verb + 1;
  return name < time && view.entities[name] != null ? [name] : [];
}

/** "Bo Ek' | deputy": who owns is not who is meant. */
const isOwner = (view: SentenceView, unit: number): boolean =>
  view.units[unit + 1]?.text === "'" && /^(?:ADJ|NOUN)$/.test(view.units[unit + 2]?.pos ?? '');

/** The unit with its list; of a relative pronoun, what it points to. */
function membersOf(view: SentenceView, verb: number, unit: number): readonly number[] {
  if (!isRelative(view, unit)) return listAround(view, unit);
  const antecedent = antecedentOf(view, verb);
  return antecedent === null ? [] : listAround(view, antecedent);
}

/**
 * The units behind a preposition that hang on any of the heads, or follow the first of them within its clause; lists
 * whole.
 */
export function behind(view: SentenceView, heads: readonly number[], preposition: string): readonly number[] {
  const [first] = heads;
  const byTree = behindPreposition(view, heads, preposition);
  if (first === undefined) return byTree;
  const found = [...new Set([...byTree, ...soonBehind(view, first, preposition)])];
  if (preposition === 'between') return [...new Set([...found, ...secondBetween(view, found)])];
  // "Was received by Ana Lima on Monday and Bo Ek on Tuesday": by whom, or who was?
  if (!/^(?:to|with)$/.test(preposition)) return found;
  return withDatedBehind(view, found);
}

const withDatedBehind = (view: SentenceView, units: readonly number[]): readonly number[] => [
  ...new Set([...units, ...units.flatMap((unit) => datedBehind(view, unit))]),
];

/** "Between Ana Lima and | her lawyer, Bo Ek, | took place", where the tree takes the second for a subject. */
function secondBetween(view: SentenceView, [first, other]: readonly number[]): readonly number[] {
  if (first === undefined || other !== undefined) return [];
  const and = view.units[first + 1]?.lower === 'and' ? first + 1 : andBehindInsertion(view, first);
  const second = and === null ? null : nominalAt(view, and + 1);
  return second === null ? [] : [second];
}

/** "According to", "thanks to": what makes another preposition of "to". */
const COMPOUND = /^(?:according|contrary|due|owing|prior|thanks)$/;

/** The units behind a preposition that hang on any of the heads, lists whole. */
export function behindPreposition(
  view: SentenceView,
  heads: readonly number[],
  preposition: string,
): readonly number[] {
  return heads.flatMap((head) =>
    childrenOf(view.tree, head, 'obl', 'nmod', 'obl:agent', 'obl:unmarked', 'advmod', 'advcl', 'conj', 'dep')
      .map((unit) => (isClosed(view, unit - 1) ? unit - 1 : unit))
      // "Spoke | to discuss | trade": no preposition.
      .filter((unit) => preposition !== 'to' || view.tree.tags[unit] !== 'VB')
      .filter(
        (unit) =>
          caseOf(view, unit).split(' ')[0] === preposition ||
          (unit > 0 &&
            view.units[unit - 1]?.lower === preposition &&
            view.tree.labels[unit] !== 'conj' &&
            !COMPOUND.test(view.units[unit - 2]?.lower ?? '')),
      )
      .flatMap((unit) => membersOf(view, head, unit)),
  );
}

/** How far behind its head a preposition may stand. */
const FARTHEST = 16;

/** The units behind a preposition that follows a head in its clause, whatever the tree says. */
function soonBehind(view: SentenceView, head: number, preposition: string): readonly number[] {
  let unit = head + 1;
  while (unit < Math.min(view.units.length, head + FARTHEST)) {
    const word = view.units[unit]?.lower ?? '';
    // "Through the | ruined | market with Bo Ek".
    const isOtherVerb =
      isVerb(view, unit) && view.tree.labels[unit] !== 'amod' && !isOfClosedDoors(view, unit);
    if (isOtherVerb || /^(?:;|:|"|who|whom|which|that|and|but)$/.test(word)) return [];
    // "Talked about the train | to Oslo |": that is the train's.
    if (word === 'about' && preposition === 'to') return [];
    if (word === ',') {
      const closing = shortInsertion(view, unit);
      if (closing === null) return [];
      unit = closing + 1;
      continue;
    }
    if (word === preposition) {
      const nominal = nominalAt(view, unit + 1);
      // "Laid it out before | Bo Ek came |": no preposition.
      if (nominal === null || (word === 'before' && isFiniteVerb(view, nominal + 1))) return [];
      const again = repeatedBehind(view, nominal, preposition);
      return [nominal, ...again].flatMap((one) => listAround(view, one));
    }
    unit++;
  }
  return [];
}

/** "Met behind | closed | doors with Bo Ek". */
const isOfClosedDoors = ({ units }: SentenceView, unit: number): boolean =>
  units[unit]?.lower === 'closed' && units[unit + 1]?.lower === 'doors';

/**
 * "With Ana Lima in Oslo on Monday | and (then) with | Bo Ek": the nominals behind the preposition where it stands
 * again.
 */
function repeatedBehind(view: SentenceView, first: number, preposition: string): readonly number[] {
  for (let unit = first + 1; unit < Math.min(view.units.length, first + FARTHEST); unit++) {
    const word = view.units[unit]?.lower ?? '';
    const next = beyondInsertion(view, unit + 1, preposition);
    const isAgain = view.units[next]?.lower === preposition;
    const isDated = isAgain && view.dates.slice(unit + 1, next).some((date) => date !== null);
    if (isVerb(view, unit) || /^(?::|who|whom|which|that|but)$/.test(word)) return [];
    if (!isAgain || !/^(?:and|then)$/.test(word)) {
      // "With Ana Lima on Monday; | on Tuesday, with | Bo Ek".
      if (isDated && /^[,;]$/.test(word)) return repeatedAt(view, next, preposition);
      if (word === ';' && view.units[unit + 1]?.lower !== 'and') return [];
      continue;
    }
    return repeatedAt(view, next, preposition);
  }
  return [];
}

function repeatedAt(view: SentenceView, at: number, preposition: string): readonly number[] {
  const nominal = nominalAt(view, at + 1);
  // "And with | difficulty remembered |": what a verb parts from its preposition is not behind it.
  if (nominal === null || view.units.slice(at, nominal).some((_, i) => isVerb(view, at + i))) return [];
  return [nominal, ...repeatedBehind(view, nominal, preposition)];
}

/** How long the words may be that say for whom somebody acts. */
const LONGEST_CAPACITY = 7;

/** "And | then | with Bo Ek", "and | , on Monday, | by Bo Ek": the unit behind what comes between. */
function beyondInsertion(view: SentenceView, from: number, preposition: string): number {
  if (/^(?:then|later|afterwards)$/.test(view.units[from]?.lower ?? '')) return from + 1;
  const first = view.units[from]?.text === ',' ? from + 1 : from;
  const date = /^(?:in|on)$/.test(view.units[first]?.lower ?? '') ? first + 1 : first;
  if (view.dates[date] != null) return view.units[date + 1]?.text === ',' ? date + 2 : date + 1;
  if (!/^(?:for|on)$/.test(view.units[first]?.lower ?? '')) return from;
  const again = view.units.findIndex(({ lower }, unit) => unit > first && lower === preposition);
  return again > 0 && again <= first + LONGEST_CAPACITY ? again : from;
}

/** The comma that closes a short insertion of place, time or manner: "met, in Oslo on May 3, with Bo Ek". */
function shortInsertion(view: SentenceView, opening: number): number | null {
  for (let unit = opening + 1; unit < Math.min(view.units.length, opening + 8); unit++) {
    if (view.units[unit]?.text === ',') return unit;
    if (isVerb(view, unit)) return null;
  }
  return null;
}
