import { z } from 'zod';
import { dayAfter, isVague, statedInterval } from '../../identity/events/days.ts';
import { familyOf } from '../../identity/events/event-families.ts';
import { occasionsOf } from '../../identity/events/occasions.ts';
import type { StatedReport } from '../../identity/events/stated-report.ts';
import type { Transaction } from '../../store/graph-store.ts';
import { readRows, text } from '../rows.ts';
import { type LoadedReport, loadReports } from './load-reports.ts';
import { occasionLocks } from './lock-keys.ts';

const idRow = z.object({ id: text });
const memberRow = z.object({ event: text, report: text });

/**
 * The reports with narrow dates that are connected to the given ones by shared occasions at dates that overlap or
 * follow each other, over any number of steps: what has to be clustered anew when those come or go. One statement finds
 * the next step. All occasions of what is found are locked.
 */
export async function loadNeighbourhood(
  transaction: Transaction,
  seeds: readonly StatedReport[],
): Promise<LoadedReport[]> {
  const found = new Map<string, LoadedReport>();
  let frontier: readonly StatedReport[] = seeds.filter((report) => !isVague(report));
  while (frontier.length > 0) {
    await transaction.lock(occasionLocks(frontier.flatMap(occasionsOf)));
    const rows = await transaction.run(
      `UNWIND $asked AS ask
       MATCH (o:Occasion {id: ask.occasion})<-[:ABOUT]-(r:Report)
       WHERE r.family = ask.family AND NOT r.vague AND r.from <= date(ask.to) AND r.to >= date(ask.from)
       RETURN DISTINCT r.id AS id`,
      { asked: frontier.flatMap(asked) },
    );
    const fresh = readRows(idRow, rows).flatMap(({ id }) => (found.has(id) ? [] : [id]));
    const reports = await loadReports(transaction, fresh);
    for (const report of reports) found.set(report.id, report);
    frontier = reports;
  }
  return [...found.values()];
}

/** The vague reports that share an occasion with any of the given ones, and so may mean their events; locked, too. */
export async function loadVague(
  transaction: Transaction,
  near: readonly StatedReport[],
): Promise<LoadedReport[]> {
  const rows = await transaction.run(
    `UNWIND $asked AS ask
     MATCH (o:Occasion {id: ask.occasion})<-[:ABOUT]-(r:Report)
     WHERE r.family = ask.family AND r.vague
     RETURN DISTINCT r.id AS id`,
    { asked: undated(near) },
  );
  const vague = await loadReports(
    transaction,
    readRows(idRow, rows).map(({ id }) => id),
  );
  await transaction.lock(occasionLocks(vague.flatMap(occasionsOf)));
  return vague;
}

/** The events that vague reports may mean, with the narrowly dated reports of each. */
export async function loadMeantEvents(
  transaction: Transaction,
  vague: readonly StatedReport[],
): Promise<Map<string, LoadedReport[]>> {
  if (vague.length === 0) return new Map();
  const rows = await transaction.run(
    `UNWIND $asked AS ask
     MATCH (o:Occasion {id: ask.occasion})<-[:ABOUT]-(r:Report)-[:OF]->(e:Event)
     WHERE r.family = ask.family AND NOT r.vague
     WITH DISTINCT e
     MATCH (e)<-[:OF]-(m:Report) WHERE NOT m.vague
     RETURN e.id AS event, m.id AS report`,
    { asked: undated(vague) },
  );
  const members = readRows(memberRow, rows);
  const reports = await loadReports(
    transaction,
    members.map(({ report }) => report),
  );
  const events = new Map<string, LoadedReport[]>();
  for (const report of reports) {
    if (report.event !== null) events.set(report.event, [...(events.get(report.event) ?? []), report]);
  }
  return events;
}

function asked(report: StatedReport) {
  const interval = statedInterval(report);
  const family = familyOf(report.kind);
  return occasionsOf(report).map((occasion) => ({
    occasion,
    family,
    from: interval === null ? null : dayAfter(interval.from, -1),
    to: interval === null ? null : dayAfter(interval.to, 1),
  }));
}

/** Occasions at any date, each once. */
function undated(reports: readonly StatedReport[]) {
  const questions = reports.flatMap(asked).map(({ occasion, family }) => ({ occasion, family }));
  return [
    ...new Map(questions.map((question) => [`${question.family} ${question.occasion}`, question])).values(),
  ];
}
