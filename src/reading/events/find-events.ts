import type { SentenceView } from '../clauses/sentence-view.ts';
import { Discourse } from '../coreference/discourse.ts';
import type { SexOfName } from '../coreference/given-names.ts';
import { refer } from '../coreference/refer.ts';
import type { EntityDraft } from '../entities/entity-draft.ts';
import { createSpeech } from '../speakers/speech.ts';
import { agreements } from './agreements.ts';
import { partByDate } from './by-date.ts';
import { combineReports } from './combine-reports.ts';
import type { EventExtractor } from './extractor.ts';
import { gatherings } from './gatherings.ts';
import { inPerson } from './in-person.ts';
import { mediation } from './mediation.ts';
import { nounEncounters } from './nouns/noun-encounters.ts';
import { presence } from './presence.ts';
import { type ReportDraft, withPossibleTime } from './report-draft.ts';
import { representatives } from './representatives.ts';
import { toldAgain } from './story/again.ts';
import { heldAfterAll } from './story/held-after-all.ts';
import { isLivePage, onPagesDay } from './story/live-page.ts';
import { StoryTime } from './story/story-time.ts';
import { toldAnew } from './story/told-anew.ts';
import { datedLater } from './story/told-later.ts';
import { toldToPress } from './told-to-press.ts';
import { exacter, Trips } from './trips.ts';
import { verbEncounters } from './verb-encounters.ts';
import { visits } from './visits.ts';
import { visitsToPeople } from './visits-to-people.ts';

/** Every family of events, in the order in which they are looked for. Journeys first: they date the rest. */
const EXTRACTORS: readonly EventExtractor[] = [
  visits,
  visitsToPeople,
  verbEncounters,
  nounEncounters,
  mediation,
  representatives,
  inPerson,
  agreements,
  presence,
  toldToPress,
  gatherings,
];

/** Reads the sentences in order, each with what was spoken of before it. */
export function findEvents(
  views: readonly SentenceView[],
  drafts: readonly EntityDraft[],
  original: string,
  sexOfName: SexOfName,
  publishedOn: string | null,
): ReportDraft[] {
  const speech = createSpeech(views, drafts);
  const discourse = new Discourse(drafts, views, sexOfName, (spoken, view) => refer(spoken, view, speech));
  const trips = new Trips();
  const story = new StoryTime();
  const reports: ReportDraft[] = [];
  const isLive = isLivePage(views);
  const withStoryTime = (report: ReportDraft, view: SentenceView): ReportDraft => {
    if (isLive) return withPossibleTime(onPagesDay(trips.lend(report, view), view, publishedOn), publishedOn);
    const onTrip = trips.lend(report, view);
    const dated = story.lend(report, view);
    const when = exacter(dated, onTrip);
    return withPossibleTime(onTrip.when.text === null ? dated : { ...onTrip, when }, publishedOn);
  };
  for (const view of views) {
    discourse.follow(view);
    trips.open(view);
    story.open(view, original);
    const told: ReportDraft[] = [];
    const context = { view, discourse, original, publishedOn };
    for (const extract of EXTRACTORS) {
      for (const { report: extracted, isPart } of extract(context).flatMap((one) =>
        partByDate(context, one),
      )) {
        const found = withPossibleTime(extracted, publishedOn);
        trips.note(found, view, original);
        const [traveller] = found.kind === 'VISIT' ? (found.sides[0] ?? []) : [];
        if (traveller !== undefined && discourse.isPerson(traveller)) discourse.lead(traveller);
        const report = withStoryTime(found, view);
        const people = report.sides.flat().filter((party) => discourse.isPerson(party)).length;
        // "The two" are two persons or two states, never one of each.
        const isOfOneKind = people === 0 || people === report.sides.flat().length;
        if (report.sides.length > 1 && report.kind !== 'AGREEMENT' && isOfOneKind)
          discourse.meet(report.sides, view.index);
        told.push(report, ...(isPart ? [] : toldAgain(report, context)));
      }
    }
    if (told.every(({ sides }) => sides.length < 2)) told.push(...toldAnew(reports, context));
    story.close(view, told, original);
    const held = heldAfterAll(reports, context);
    if (held) told.push(withStoryTime(held, view));
    const dated = datedLater(reports, context);
    if (dated) reports[dated.index] = dated.report;
    reports.push(...told);
  }
  return combineReports(reports);
}
