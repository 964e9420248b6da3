import { reworded, type Unit } from '../syntax/unit.ts';
import type { Token } from '../text/token.ts';

/** A hyphen between spaces is meant for a dash: "Bo Ek - the mayor - met". The parser has learned texts with dashes. */
export function withDashes(units: readonly Unit[], tokens: readonly Token[]): readonly Unit[] {
  const isDash = ({ text, from }: Unit): boolean =>
    text === '-' && tokens[from]?.spaceBefore === true && tokens[from + 1]?.spaceBefore === true;
  return units.some(isDash)
    ? units.map((unit) => (isDash(unit) ? reworded(unit, '—', unit.pos) : unit))
    : units;
}
