import { NO_HEAD } from '../syntax/tree.ts';
import { withoutContrast } from './contrasts.ts';
import { nominalAt } from './nominal-at.ts';
import type { SentenceView } from './sentence-view.ts';

/** Whether a unit only points back to what the clause is about: "who", "with whom". */
export const isRelative = (view: SentenceView, unit: number): boolean =>
  /^(?:who|whom|which|that)$/.test(view.units[unit]?.lower ?? '');

/** What the relative clause of a verb is about: the name before its pronoun, else what the tree says. */
export function antecedentOf(view: SentenceView, verb: number): number | null {
  for (let unit = verb - 1; unit >= 0; unit--) {
    if (!/^(?:who|whom|which)$/.test(view.units[unit]?.lower ?? '')) continue;
    const name = beforePronoun(view, unit);
    if (name !== null) return withoutContrast(view, name);
    break;
  }
  let clause = verb;
  while (view.tree.labels[clause] === 'conj') clause = view.tree.heads[clause] ?? clause;
  const head = view.tree.heads[clause] ?? NO_HEAD;
  return /^acl/.test(view.tree.labels[clause] ?? '') && head !== NO_HEAD ? head : null;
}

/** "Ana Lima, | who", "Ana Lima, with | whom". */
function beforePronoun(view: SentenceView, pronoun: number): number | null {
  let unit = pronoun - 1;
  if (/^(?:with|by|to|of|from|for)$/.test(view.units[unit]?.lower ?? '')) unit--;
  if (view.units[unit]?.text === ',') unit--;
  if (unit < 0 || view.entities[unit] === null) return null;
  // "| Ana Lima | of Brazil, who", "| Ana Lima |, of Norvik Marine, who": no country or firm is a "who".
  if (!/^whom?$/.test(view.units[pronoun]?.lower ?? '')) return unit;
  const of = view.units[unit - 1]?.lower === 'the' ? unit - 2 : unit - 1;
  if (!/^(?:from|of)$/.test(view.units[of]?.lower ?? '')) return unit;
  const isAside = view.units[of - 1]?.text === ',';
  const bearer = isAside ? of - 2 : of - 1;
  const isBody = isAside || view.units[unit]?.kind !== 'PERSON';
  return isBody && view.units[bearer]?.kind === 'PERSON' ? bearer : unit;
}

/** How far before its infinitive "whom" may stand: "whom she had promised in May | to see |". */
const WHOM_WITHIN = 8;

/**
 * "Bo Ek, | whom Ana Lima | hopes to meet": the pronoun and the subject of an infinitive, which trees hang elsewhere;
 * null for others.
 */
export function whomToDo(
  view: SentenceView,
  verb: number,
): { readonly whom: number; readonly subject: number } | null {
  const { units } = view;
  if (units[verb - 1]?.lower !== 'to') return null;
  const from = Math.max(0, verb - WHOM_WITHIN);
  const whom = units.findLastIndex(({ lower }, unit) => unit >= from && unit < verb && lower === 'whom');
  if (whom < 0 || units.slice(whom, verb).some(({ text }) => text === ',')) return null;
  const subject = nominalAt(view, whom + 1);
  if (subject === null || subject >= verb - 2 || nominalAt(view, verb + 1) !== null) return null;
  return { whom, subject };
}
