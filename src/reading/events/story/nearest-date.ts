import type { FoundDate } from '../../dates/find-dates.ts';
import type { DatedUnit } from './of-sentence.ts';

/** The exactest date, of equals the nearest; "a year ago, | in August 2023 |" tells of the other more exactly. */
export function nearest(dated: readonly DatedUnit[], predicate: number): FoundDate | null {
  const rank = ({ date }: DatedUnit): number =>
    date.precision === 'DAY' ? 0 : date.precision === 'UNKNOWN' ? 2 : 1;
  const [first] = [...dated].sort(
    (a, b) => rank(a) - rank(b) || Math.abs(a.unit - predicate) - Math.abs(b.unit - predicate),
  );
  const exacter = dated.find((other) => first && isBesideAndWithin(other, first));
  return (exacter ?? first)?.date ?? null;
}

const isBesideAndWithin = (one: DatedUnit, other: DatedUnit): boolean =>
  one !== other && Math.abs(one.unit - other.unit) <= BESIDE_WITHIN && isWithin(one.date, other.date);

/** Units from a date to the next: ", in". */
const BESIDE_WITHIN = 3;

const isWithin = (one: FoundDate, other: FoundDate): boolean =>
  one.from !== null &&
  one.to !== null &&
  other.from !== null &&
  other.to !== null &&
  other.from <= one.from &&
  one.to <= other.to &&
  (other.from < one.from || one.to < other.to);
