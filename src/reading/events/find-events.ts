import type { SentenceView } from '../clauses/sentence-view.ts';
import { Discourse } from '../coreference/discourse.ts';
import type { SexOfName } from '../coreference/given-names.ts';
import { refer } from '../coreference/refer.ts';
import type { EntityDraft } from '../entities/entity-draft.ts';
import { createSpeech } from '../speakers/speech.ts';
import { agreements } from './agreements.ts';
import { combineReports } from './combine-reports.ts';
import type { EventExtractor } from './extractor.ts';
import { gatherings } from './gatherings.ts';
import { mediation } from './mediation.ts';
import { nounEncounters } from './nouns/noun-encounters.ts';
import type { ReportDraft } from './report-draft.ts';
import { Trips } from './trips.ts';
import { verbEncounters } from './verb-encounters.ts';
import { visits } from './visits.ts';

/** Every family of events, in the order in which they are looked for. Journeys first: they date the rest. */
const EXTRACTORS: readonly EventExtractor[] = [
  visits,
  verbEncounters,
  nounEncounters,
  mediation,
  agreements,
  gatherings,
];

/** Reads the sentences in order, each with what was spoken of before it. */
export function findEvents(
  views: readonly SentenceView[],
  drafts: readonly EntityDraft[],
  original: string,
  sexOfName: SexOfName,
): ReportDraft[] {
  const speech = createSpeech(views, drafts);
  const discourse = new Discourse(drafts, views, sexOfName, (spoken, view) => refer(spoken, view, speech));
  const trips = new Trips();
  const reports: ReportDraft[] = [];
  for (const view of views) {
    discourse.follow(view);
    for (const extract of EXTRACTORS) {
      for (const found of extract({ view, discourse, original })) {
        trips.note(found);
        const [traveller] = found.kind === 'VISIT' ? (found.sides[0] ?? []) : [];
        if (traveller !== undefined && discourse.isPerson(traveller)) discourse.lead(traveller);
        const report = trips.lend(found);
        const people = report.sides.flat().filter((party) => discourse.isPerson(party)).length;
        // "The two" are two persons or two states, never one of each.
        const isOfOneKind = people === 0 || people === report.sides.flat().length;
        if (report.sides.length > 1 && report.kind !== 'AGREEMENT' && isOfOneKind)
          discourse.meet(report.sides, view.index);
        reports.push(report);
      }
    }
  }
  return combineReports(reports);
}
