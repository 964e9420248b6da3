import type { SentenceView } from '../clauses/sentence-view.ts';
import { Discourse } from '../coreference/discourse.ts';
import type { SexOfName } from '../coreference/given-names.ts';
import { refer } from '../coreference/refer.ts';
import type { EntityDraft } from '../entities/entity-draft.ts';
import { createSpeech } from '../speakers/speech.ts';
import { partByDate } from './by-date.ts';
import { combineReports } from './combine-reports.ts';
import { familiesTold } from './families.ts';
import { metUnnamed } from './met-unnamed.ts';
import { type ReportDraft, withPossibleTime } from './report-draft.ts';
import { SentenceContext } from './sentence-context.ts';
import { atEachDate } from './story/again.ts';
import { deniedLater } from './story/denied-later.ts';
import { heldAfterAll } from './story/held-after-all.ts';
import { heldAsBidden } from './story/held-as-bidden.ts';
import { isLivePage, onPagesDay } from './story/live-page.ts';
import { isByTheWay, looksBack } from './story/looks-back.ts';
import { nextInTurn } from './story/next-in-turn.ts';
import { partiesKey, spokenThere } from './story/spoken-there.ts';
import { StoryTime } from './story/story-time.ts';
import { toldAnew } from './story/told-anew.ts';
import { toldInOne } from './story/told-in-one.ts';
import { datedLater } from './story/told-later.ts';
import { exacter, Trips } from './trips.ts';

/** Reads the sentences in order, each with what was spoken of before it. */
export function findEvents(
  views: readonly SentenceView[],
  drafts: readonly EntityDraft[],
  original: string,
  sexOfName: SexOfName,
  publishedOn: string | null,
): ReportDraft[] {
  const speech = createSpeech(views, drafts);
  const discourse = new Discourse(
    drafts,
    views,
    sexOfName,
    (spoken, view) => refer(spoken, view, speech),
    speech,
  );
  const trips = new Trips(drafts);
  const story = new StoryTime();
  const reports: ReportDraft[] = [];
  const isLive = isLivePage(views);
  const withStoryTime = (report: ReportDraft, view: SentenceView): ReportDraft => {
    if (isLive) return withPossibleTime(onPagesDay(trips.lend(report, view), view, publishedOn), publishedOn);
    const dated = exacter(story.lend(report, view), trips.lend(report, view), view);
    return withPossibleTime(dated, publishedOn);
  };
  for (const view of views) {
    discourse.follow(view);
    trips.open(view, original);
    story.open(view, original);
    const told: ReportDraft[] = [];
    let context = new SentenceContext(view, discourse, original, publishedOn);
    for (const { family, at } of familiesTold(view.units)) {
      if (!family.isPossible(context)) continue;
      const found = family.find(context, at);
      if (found.length === 0) continue;
      for (const { report: extracted, isPart } of found.flatMap((one) => partByDate(context, one))) {
        const own = withPossibleTime(extracted, publishedOn);
        if (own.isOpening !== true) trips.note(own, view, original);
        const [traveller] = own.kind === 'VISIT' ? (own.sides[0] ?? []) : [];
        if (traveller !== undefined && discourse.isPerson(traveller)) discourse.lead(traveller, view.index);
        const report = spokenThere(withStoryTime(own, view), [reports, told], view.index);
        const people = report.sides.flat().filter((party) => discourse.isPerson(party)).length;
        // "The two" are two persons or two states, never one of each.
        const isOfOneKind = people === 0 || people === report.sides.flat().length;
        const isAside = report.isOpening === true && told.some(({ sides }) => sides.length > 1);
        if (report.sides.length > 1 && report.kind !== 'AGREEMENT' && isOfOneKind && !isAside)
          discourse.company.meet(report.sides, view.index);
        told.push(...(isPart ? [report] : atEachDate(report, context)));
      }
      // Whom the words of the sentence may mean is another question now.
      context = new SentenceContext(view, discourse, original, publishedOn);
    }
    const isBegun = reports.length > 0;
    if (isBegun && told.every(({ sides }) => sides.length < 2)) told.push(...toldAnew(reports, context));
    const bidden = told.length === 0 ? heldAsBidden(context) : null;
    if (bidden) told.push(withStoryTime(bidden, view));
    told.push(...toldInOne(told, context), ...nextInTurn(reports, told, context));
    story.close(view, told, original);
    if (told.length === 0) {
      const hosts = metUnnamed(discourse, view);
      if (hosts.length > 0) discourse.company.meetUnnamed(hosts, view.index);
    }
    const isBack = told.length > 0 && (isByTheWay(view) || looksBack(view));
    const held = isBegun ? heldAfterAll(reports, context) : null;
    if (held) told.push(withStoryTime(held, view));
    const mended = isBegun ? (datedLater(reports, context) ?? deniedLater(reports, context)) : null;
    if (mended) reports[mended.index] = mended.report;
    const kept = told.filter((one) => !isOfAnother(one, told));
    reports.push(...(isBack ? kept.map((one) => ({ ...one, isOfBefore: true })) : kept));
  }
  return combineReports(reports);
}

/**
 * "Telephoned him, and the two discussed trade", "met him, but they did not speak of it": what was talked of on an
 * occasion that is told. "Knocked on his door; he let her in": the visit says it.
 */
const isOfAnother = (one: ReportDraft, told: readonly ReportDraft[]): boolean =>
  (one.isOfTopic === true || one.kind === 'MEETING') &&
  told.some(
    (other) =>
      other !== one &&
      (one.isOfTopic === true
        ? other.isOfTopic !== true
        : other.kind === 'VISIT' && other.status === one.status && other.when.from === one.when.from) &&
      other.sides.length > 1 &&
      partiesKey(other.sides) === partiesKey(one.sides),
  );
