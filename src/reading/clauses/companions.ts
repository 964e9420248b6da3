import { conjunctsOf } from '../syntax/tree.ts';
import { nominalAt } from './nominal-at.ts';
import type { SentenceView } from './sentence-view.ts';
import { wordsOf } from './words-of.ts';

/** What stands between a companion and the comma behind him: "with Bo Ek | at his side |,". */
const BESIDE = /^(?:(?:at|by) (?:his|her|their) side|beside (?:him|her|them)|in (?:tow|attendance))$/;

/** How many words an opening may have. */
const LONGEST = 14;

/**
 * Who came with the subject of a verb: "Ana Lima, accompanied by | Bo Ek |, met", "with | Bo Ek | at her side, Ana Lima
 * met", "flanked by | Bo Ek |, Ana Lima met". They stand on its side.
 */
export function companionsOf(
  view: SentenceView,
  subjects: readonly number[],
  verb: number,
): readonly number[] {
  const subject = subjects.at(-1);
  if (subject === undefined || subject >= verb) return [];
  return [...openingCompanions(view, Math.min(...subjects)), ...insertedCompanions(view, subject, verb)];
}

function openingCompanions(view: SentenceView, subject: number): readonly number[] {
  const [first = '', second = ''] = view.units.map(({ lower }) => lower);
  const isJoined = /^(?:accompanied|flanked|joined)$/.test(first) && second === 'by';
  if (!isJoined && first !== 'with') return [];
  const comma = view.units.findLastIndex(({ text }, unit) => unit < subject && text === ',');
  if (comma < 0 || comma > LONGEST || subject - comma > 3) return [];
  const names = personsFrom(view, isJoined ? 2 : 1, comma);
  const rest = wordsOf({ units: view.units.slice((names.at(-1) ?? 0) + 1, comma) });
  return isJoined || BESIDE.test(rest) ? names : [];
}

/** Between the commas behind a subject. */
function insertedCompanions(view: SentenceView, subject: number, verb: number): readonly number[] {
  const words = view.units.slice(subject + 1, subject + 4).map(({ lower }) => lower);
  const opening = /^, (?:accompanied by|flanked by|along with|together with|alongside \S+)/.exec(
    words.join(' '),
  );
  if (!opening) return [];
  const from = subject + (/alongside/.test(opening[0]) ? 3 : 4);
  return personsFrom(view, from, verb);
}

function personsFrom(view: SentenceView, from: number, before: number): readonly number[] {
  const first = nominalAt(view, from);
  if (first === null) return [];
  return conjunctsOf(view.tree, first).filter(
    (unit) => unit >= first && unit < before && view.units[unit]?.kind === 'PERSON',
  );
}
