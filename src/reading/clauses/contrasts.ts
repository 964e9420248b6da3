import type { SentenceView } from './sentence-view.ts';

/** Where the words begin that rule a unit out, "| not | Bo Ek", "| rather than | Bo Ek"; null for none. */
export function contrastBefore({ units }: SentenceView, unit: number): number | null {
  const [farther, before] = [units[unit - 2]?.lower ?? '', units[unit - 1]?.lower ?? ''];
  if (before === 'not') return unit - 1;
  return /^(?:rather than|instead of)$/.test(`${farther} ${before}`) ? unit - 2 : null;
}

/** "| Ana Lima |, not Bo Ek, who rang her": the name before one that is ruled out; the unit itself where it is not. */
export function withoutContrast(view: SentenceView, unit: number): number {
  const contrast = contrastBefore(view, unit);
  if (contrast === null) return unit;
  let name = contrast - 1;
  while (/^(?:,|and|but)$/.test(view.units[name]?.lower ?? '')) name--;
  return view.entities[name] != null ? name : unit;
}

/** "Met not Bo Ek but | Cleo Ruiz |": the name behind one that is ruled out; null where none is. */
export function insteadOf(view: SentenceView, unit: number): number | null {
  const { units, entities } = view;
  const but = units[unit + 1]?.text === ',' ? unit + 2 : unit + 1;
  const isInstead = contrastBefore(view, unit) !== null && units[but]?.lower === 'but';
  return isInstead && entities[but + 1] != null ? but + 1 : null;
}
