import { nominalAt } from './nominal-at.ts';
import type { SentenceView } from './sentence-view.ts';

/** How far before "to" the turn may stand: "the turn of the mayor of Rome, Ana Lima, | to |". */
const WITHIN = 8;

/**
 * "On Monday it was the turn of | Ana Lima | to be received", "it was | her | turn to meet him": whose turn it was to
 * do what a verb says; null for other infinitives.
 */
export function whoseTurn(view: SentenceView, verb: number): number | null {
  const { units } = view;
  const to = units[verb - 1]?.lower === 'be' ? verb - 2 : verb - 1;
  if (units[to]?.lower !== 'to') return null;
  const turn = units.findLastIndex(({ lower }, unit) => unit < to && unit >= to - WITHIN && lower === 'turn');
  const start = Math.max(0, turn - WITHIN);
  const isTold = turn > 0 && units.slice(start, turn).some(({ lower }) => /^(?:be|came|is|was)$/.test(lower));
  if (!isTold) return null;
  if (turn < to - 1) return units[turn + 1]?.lower === 'of' ? nominalAt(view, turn + 2) : null;
  const owner = units[turn - 1]?.text === "'s" ? turn - 2 : turn - 1;
  return view.entities[owner] != null || /^(?:her|his|their)$/.test(units[owner]?.lower ?? '') ? owner : null;
}

/**
 * "On Tuesday it was the turn of | Bo Ek |.", "then it was | Bo Ek | 's turn": whose turn it was to do what was told
 * before; null where none is.
 */
export function bearerOfTurn(view: SentenceView): number | null {
  const { entities, units } = view;
  const turn = units.findIndex(({ lower }) => lower === 'turn');
  if (turn < 1 || !units.slice(0, turn).some(({ lower }) => lower === 'was')) return null;
  if (units.slice(turn).some(({ lower }) => lower === 'to' || lower === 'for')) return null;
  if (units[turn - 1]?.text === "'s") return entities[turn - 2] != null ? turn - 2 : null;
  return units[turn - 1]?.lower === 'the' && units[turn + 1]?.lower === 'of'
    ? nominalAt(view, turn + 2)
    : null;
}
