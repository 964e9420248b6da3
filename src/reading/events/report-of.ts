import type { EventKind } from '../reading.ts';
import type { EventContext } from './extractor.ts';
import type { ReportDraft } from './report-draft.ts';
import type { Claim } from './status/claim.ts';
import { placeIn, whenIn } from './time-and-place.ts';

/** What a sentence says of an event, by its verb or noun. */
export interface Told {
  readonly kind: EventKind;
  readonly claim: Claim;
  /** Entities by side. */
  readonly sides: ReportDraft['sides'];
  /** The unit around which time and place stand. */
  readonly toldBy: number;
}

/** The report of an event with the time and place that its sentence gives it; none where the words only imagine it. */
export function reportOf(context: EventContext, { kind, claim, sides, toldBy }: Told): ReportDraft[] {
  if (claim === 'NONE') return [];
  const { view, discourse, original } = context;
  const when = whenIn(view, toldBy, original);
  const place = placeIn(discourse, view, toldBy);
  return [{ kind, status: claim, sides, when, place, sentences: [view.index] }];
}
