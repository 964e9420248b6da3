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
  /** Where the words give it themselves ("visited Oslo"), null for nowhere; else the place is looked for. */
  readonly place?: number | null;
}

/** The report of an event with the time and place that its sentence gives it; none where the words only imagine it. */
export function reportOf(context: EventContext, told: Told): ReportDraft[] {
  const { kind, claim, sides, toldBy } = told;
  if (claim === 'NONE') return [];
  const { view, discourse, original } = context;
  const when = whenIn(view, toldBy, original);
  const place = told.place === undefined ? placeIn(discourse, view, toldBy) : told.place;
  return [{ kind, status: claim, sides, when, place, sentences: [view.index] }];
}
