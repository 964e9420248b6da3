import type { EventKind } from '../../reading.ts';
import type { Claim } from '../status/claim.ts';

/** A noun that names an event. */
export interface EventNoun {
  /** Its unit. */
  readonly at: number;
  /** Lower case. */
  readonly word: string;
  readonly kind: EventKind;
}

/** Who came together in the event that a noun names, and what is claimed of it. */
export interface FoundSides {
  readonly sides: readonly (readonly number[])[];
  readonly claim: Claim;
  /** The unit around which time and place stand: the noun, or the verb of a clause that hangs on it. */
  readonly toldBy: number;
}

/** Who called the two together, or spoke for them, has a side of his own. */
export const withMediator = (
  sides: FoundSides['sides'],
  mediators: readonly number[],
): FoundSides['sides'] => {
  const others = mediators.filter((party) => !sides.flat().includes(party));
  return others.length > 0 ? [...sides, others] : sides;
};
