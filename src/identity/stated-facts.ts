import type { EntityType, Mention, Passage, ReadEntity, ReadEvent, Reading } from '../reading/reading.ts';
import { compareCodeUnits } from './code-units.ts';
import { standsFor } from './events/stands-for.ts';
import type { StatedParty, StatedReport } from './events/stated-report.ts';
import { hashOf } from './hash.ts';
import { entityId } from './names/entity-id.ts';

/** All that one article states, in terms of the graph's entities. A pure function of the reading. */
export interface StatedFacts {
  readonly entities: readonly StatedEntity[];
  readonly reports: readonly ReportWithEvidence[];
  readonly positions: readonly PositionStatement[];
}

export interface StatedEntity {
  readonly id: string;
  readonly type: EntityType;
  /** In order of reading. */
  readonly mentions: readonly Mention[];
  /** Every form of the name that the article uses, sorted, once each. */
  readonly spellings: readonly string[];
}

export interface ReportWithEvidence extends StatedReport {
  readonly evidence: readonly Passage[];
}

export interface PositionStatement extends Passage {
  readonly id: string;
  /** Id of a person. */
  readonly person: string;
  readonly title: string;
  /** Id of an organization or a place. */
  readonly of: string | null;
}

/** @param document the article's id */
export function statedFacts(document: string, reading: Reading): StatedFacts {
  const ids = new Map(reading.entities.map((entity) => [entity.id, entityId(entity.type, entity.name)]));
  return {
    entities: entitiesOf(reading),
    reports: numbered(
      reading.events.map((event) => reportOf(event, document, reading, ids)),
      (report) => [
        'report',
        document,
        report.kind,
        report.status,
        when(report),
        report.place,
        parties(report),
        quotes(report),
      ],
    ),
    positions: numbered(
      reading.positions.flatMap((position) => {
        const person = ids.get(position.person);
        if (person === undefined) return [];
        const { title, start, end, text } = position;
        const of = position.of === null ? null : (ids.get(position.of) ?? null);
        return [{ id: '', person, title, of, start, end, text }];
      }),
      ({ person, title, of, text }) => ['position', document, person, title, of, text],
    ),
  };
}

/** What the reading takes for two but has one identity (the US and America) is one, with the mentions of both. */
function entitiesOf(reading: Reading): StatedEntity[] {
  const byId = new Map<string, ReadEntity[]>();
  for (const entity of reading.entities) {
    const id = entityId(entity.type, entity.name);
    byId.set(id, [...(byId.get(id) ?? []), entity]);
  }
  return [...byId].map(([id, parts]) => {
    const mentions = parts.flatMap((part) => part.mentions);
    const spellings = parts.flatMap((part) => [part.name, ...part.aliases]);
    return {
      id,
      type: parts[0]?.type ?? 'PERSON',
      mentions: mentions.sort((a, b) => a.start - b.start || a.end - b.end),
      spellings: [...new Set(spellings)].sort(compareCodeUnits),
    };
  });
}

function reportOf(
  event: ReadEvent,
  document: string,
  reading: Reading,
  ids: ReadonlyMap<string, string>,
): ReportWithEvidence {
  const entities = new Map(reading.entities.map((entity) => [entity.id, entity]));
  const place = event.place === null ? undefined : entities.get(event.place);
  const parties = new Map<string, StatedParty>();
  for (const { entity, side, title } of event.participants) {
    const read = entities.get(entity);
    const id = ids.get(entity);
    if (read === undefined || id === undefined || parties.has(id)) continue;
    // Those who stand in one election do not come together by it.
    const own = event.kind === 'ELECTION' ? 0 : side;
    parties.set(id, { id, side: own, title, standsFor: statesOf(event, read, title, reading) });
  }
  return {
    id: '',
    document,
    publishedOn: reading.publishedOn,
    kind: event.kind,
    status: event.status,
    when: event.when,
    place: place?.type === 'PLACE' ? (ids.get(place.id) ?? null) : null,
    parties: [...parties.values()],
    evidence: event.evidence,
  };
}

/** Leaders stand for their states where they agree on something; where they meet, they meet as themselves. */
function statesOf(event: ReadEvent, entity: ReadEntity, title: string | null, reading: Reading): string[] {
  return event.kind === 'AGREEMENT' ? standsFor(entity, title, reading) : [];
}

function when({ when: { from, to, precision, basis, text } }: ReportWithEvidence): unknown[] {
  return [from, to, precision, basis, text];
}

function parties(report: ReportWithEvidence): unknown[] {
  return report.parties.map(({ id, side, title, standsFor: states }) => [id, side, title, states]);
}

function quotes(report: ReportWithEvidence): string[] {
  return report.evidence.map((passage) => passage.text);
}

/**
 * Gives each statement the hash of what it says as its id, and of those that say the same the second and later
 * ones a number, so that an edit elsewhere in the article leaves its id alone.
 */
function numbered<T extends { readonly id: string }>(
  items: readonly T[],
  content: (item: T) => readonly unknown[],
): T[] {
  const seen = new Map<string, number>();
  return items.map((item) => {
    const said = JSON.stringify(content(item));
    const earlier = seen.get(said) ?? 0;
    seen.set(said, earlier + 1);
    return {
      ...item,
      id: `${String(content(item)[0])}:${hashOf(earlier === 0 ? said : `${said} ${earlier}`, 16)}`,
    };
  });
}
