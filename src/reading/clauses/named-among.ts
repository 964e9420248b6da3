import { singularRole } from '../roles/role-nouns.ts';
import { conjunctsOf } from '../syntax/tree.ts';
import { commaBehind } from './appositions.ts';
import { nominalAt } from './nominal-at.ts';
import type { SentenceView } from './sentence-view.ts';
import { isVerb } from './verbs.ts';

/** How far behind the noun its members may begin. */
const WITHIN = 12;

/**
 * "Officials | including Ana Lima and Bo Ek |", "three ministers: | Ana Lima, … |", "friends such as | Bo Ek |": who
 * are named among the several that a plural noun stands for; none where nobody is.
 */
export function namedAmong(view: SentenceView, noun: number): readonly number[] {
  if (view.entities[noun] !== null || !isSeveral(view, noun)) return [];
  const ofPlaces = namedByPlace(view, noun);
  if (ofPlaces.length > 0) return ofPlaces;
  const marker = markerBehind(view, noun);
  if (marker === null) return [];
  const first = nominalAt(view, marker.after);
  if (first === null || view.entities[first] == null) return [];
  const names = conjunctsOf(view.tree, first).filter((unit) => unit >= first && !isVerb(view, unit));
  return marker.ofPersons && view.units[first]?.kind !== 'PERSON' ? [] : names;
}

/** How long the list of places and names may be. */
const LONGEST_LIST = 16;

/**
 * "Her colleagues from Peru and Chile, | Ana Lima and Bo Ek |", "the ministers of Peru, | Ana Lima |, and Chile, | Bo
 * Ek |": the persons in the list of places behind a plural noun, as many as these.
 */
function namedByPlace(view: SentenceView, noun: number): readonly number[] {
  if (!/^(?:from|of)$/.test(view.units[noun + 1]?.lower ?? '')) return [];
  const kinds = { PLACE: [] as number[], PERSON: [] as number[] };
  for (let unit = noun + 2; unit < Math.min(view.units.length, noun + LONGEST_LIST); unit++) {
    const { kind, lower = '' } = view.units[unit] ?? {};
    if (kind === 'PLACE' || kind === 'PERSON') kinds[kind].push(unit);
    else if (!/^(?:,|and|the)$/.test(lower)) break;
  }
  const { PLACE: places, PERSON: persons } = kinds;
  return places.length > 1 && places.length === persons.length && (places[0] ?? 0) < (persons[0] ?? 0)
    ? persons
    : [];
}

const isSeveral = (view: SentenceView, noun: number): boolean =>
  /^NNP?S$/.test(view.tree.tags[noun] ?? '') ||
  /^(?:crowd|group|number|people|staff)$/.test(view.units[noun]?.lower ?? '');

interface Marker {
  /** The unit behind it. */
  readonly after: number;
  /**
   * Another noun for several stands between: of "lawmakers from states including | Peru |" only persons are the
   * first's.
   */
  readonly ofPersons: boolean;
}

/** What stands before the names of some among several, with its second word. */
const MARKERS: ReadonlyMap<string, string> = new Map([
  ['among', 'them'],
  ['beginning', 'with'],
  ['including', ''],
  ['namely', ''],
  ['notably', ''],
  ['starting', 'with'],
  ['such', 'as'],
  // "Mayors from Togo, as | well as | Bo Ek": beside them.
  ['well', 'as'],
]);

function markerBehind(view: SentenceView, noun: number): Marker | null {
  const word = (unit: number): string => view.units[unit]?.lower ?? '';
  if (/^(?::|\(|-|–|—)$/.test(word(noun + 1)) || (word(noun + 1) === 'like' && !isVerb(view, noun + 1)))
    return { after: noun + 2, ofPersons: false };
  // "His two deputies, | Ana Lima and Bo Ek |", "her parents, | Ana and Bo Lima |, said", but "met two deputies, Bo Ek |
  // said |".
  const comma = commaBehind(view, noun);
  const isOfTwo = comma !== null && isPair(view, noun, comma);
  if (isOfTwo || (comma === noun + 1 && isCounted(view, noun) && !isVerb(view, comma + 2)))
    return { after: comma + 1, ofPersons: true };
  let ofPersons = false;
  for (let unit = noun + 1; unit < noun + WITHIN; unit++) {
    const after = MARKERS.get(word(unit));
    if (after === '') return { after: unit + 1, ofPersons };
    if (after !== undefined && after === word(unit + 1)) return { after: unit + 2, ofPersons };
    if (/^[:–—-]$/.test(word(unit)) && isDated(view, noun, unit)) return { after: unit + 1, ofPersons: true };
    if (/^[;:"]$/.test(word(unit)) || isVerb(view, unit)) return null;
    ofPersons ||= isSeveral(view, unit) && view.entities[unit] === null;
  }
  return null;
}

/** "Met three mayors | on Monday |: Bo Ek, …". */
const isDated = ({ dates, units }: SentenceView, noun: number, end: number): boolean =>
  dates[end - 1] != null && units[noun + 1]?.lower === 'on' && noun + 3 === end;

/** Whether two names alone stand behind the comma, for those whom a plural of kin or office means. */
function isPair(view: SentenceView, noun: number, comma: number): boolean {
  const { entities, units } = view;
  const isOne = (unit: number): boolean => entities[unit] != null && units[unit]?.kind === 'PERSON';
  const word = units[noun]?.lower ?? '';
  return (
    (singularRole(word) !== null || /^(?:children|men|parents|people|women)$/.test(word)) &&
    isOne(comma + 1) &&
    /^(?:and|&)$/.test(units[comma + 2]?.lower ?? '') &&
    isOne(comma + 3) &&
    /^[,.;]$/.test(units[comma + 4]?.text ?? '.')
  );
}

const isCounted = (view: SentenceView, noun: number): boolean =>
  view.units
    .slice(Math.max(0, noun - 3), noun)
    .some(({ lower }) => /^(?:both|two|three|four|five|six)$/.test(lower));
