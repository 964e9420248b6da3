import { hashOf } from '../hash.ts';
import { slug } from '../names/entity-id.ts';
import { statedInterval } from './days.ts';
import { familyOf } from './event-families.ts';
import { type EventGroup, groupOf } from './event-group.ts';
import { viewOf } from './report-view.ts';
import type { StatedReport } from './stated-report.ts';

/** How many parties an event's id spells out, for people who read it. */
const PARTIES_IN_SLUG = 3;

/**
 * The ids of events, in the order of their groups. An id is made of the defining report's kind, parties and days
 * and so stays when other articles report the same; the place goes into it only where it tells two events apart.
 */
export function eventIds(groups: readonly EventGroup[]): string[] {
  const plain = groups.map(groupId);
  return groups.map((group, i) => {
    const id = plain[i] ?? '';
    const [defining] = group.reports;
    if (group.alone || group.place === null || defining === undefined) return id;
    const shared = groups.some((other, j) => j !== i && !other.alone && plain[j] === id);
    return shared ? makeId(defining, [group.place]) : id;
  });
}

/** The id that the event of a report would have if no other report were known. */
export function aloneId(report: StatedReport): string {
  const view = viewOf(report);
  return groupId(groupOf(view, view.vague));
}

/** The id of a group's event, where no other event has the same kind, parties and days. */
export function groupId(group: EventGroup): string {
  const [defining] = group.reports;
  if (defining === undefined) return '';
  return makeId(defining, group.alone ? standsAlone(defining) : fixedPlace(defining));
}

/**
 * What else tells a report apart that could mean several events: who says it, where, and whether it took place. "She met
 * him. They agreed to meet again": two events, though neither has a day.
 */
function standsAlone({ document, place, status }: StatedReport): string[] {
  return [document, place ?? '', ...(status === 'OCCURRED' ? [] : ['not held'])];
}

/** A visit or an election is known by its place as much as by its parties. */
function fixedPlace(report: StatedReport): string[] {
  const sides = new Set(report.parties.map((party) => party.side)).size;
  return sides < 2 && report.place !== null ? [report.place] : [];
}

function makeId(report: StatedReport, more: readonly string[]): string {
  const family = familyOf(report.kind);
  const parties = report.parties.map((party) => `${party.side} ${party.calledIn}`);
  const interval = statedInterval(report);
  const ids = report.parties.map((party) => party.calledIn).sort();
  const named = ids.slice(0, PARTIES_IN_SLUG).map((id) => id.slice(id.indexOf(':') + 1));
  const words = [family.toLowerCase(), ...named, interval?.from ?? ''].filter((word) => word !== '');
  const content = [family, sidesAsText(parties), interval?.from ?? '', interval?.to ?? '', ...more];
  return `event:${slug(words.join(' ').replaceAll('_', ' ').replaceAll('-', ' '))}-${hashOf(JSON.stringify(content), 10)}`;
}

/** The parties by sides, whichever side comes first. */
function sidesAsText(parties: readonly string[]): string {
  const sides = new Map<string, string[]>();
  for (const party of parties) {
    const [side = '', id = ''] = party.split(' ');
    sides.set(side, [...(sides.get(side) ?? []), id]);
  }
  return [...sides.values()]
    .map((side) => side.sort().join(' '))
    .sort()
    .join('|');
}
