import type {
  EntityType,
  Mention,
  Passage,
  ReadEntity,
  ReadEvent,
  Reading,
  StatedPosition,
} from '../reading/reading.ts';
import { compareCodeUnits } from './code-units.ts';
import { isIdOfName } from './entities/distinctions.ts';
import { singleNames } from './entities/person-form.ts';
import { aloneId } from './events/event-id.ts';
import { standsFor } from './events/stands-for.ts';
import type { StatedParty, StatedReport } from './events/stated-report.ts';
import { hashOf } from './hash.ts';
import { canonicalKey, entityId } from './names/entity-id.ts';

/** All that one article states, in terms of the graph's entities. */
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
  /** Those of the reading's entities that it is, by their ids there, with the profile of each. */
  readonly parts: readonly { readonly entity: string; readonly profile: string }[];
}

export interface ReportWithEvidence extends StatedReport {
  /** The id that its event would have if nothing else were known, not even who is who. */
  readonly aloneId: string;
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

/** Whose an entity of a reading is. */
export interface Identity {
  /** The id of the graph's entity. */
  readonly id: string;
  /** What ids of events call it; see `Settled`. */
  readonly calledIn: string;
  /** The id of its profile. */
  readonly profile: string;
}

/** By the id that an entity has in the reading. */
export type Identities = ReadonlyMap<string, Identity>;

/**
 * All that an article states, of those whom its entities are. What has no identity is left out.
 *
 * @param document the article's id
 */
export function statedFacts(document: string, reading: Reading, identities: Identities): StatedFacts {
  const alone = new Map(reading.entities.map(({ id, type, name }) => [id, itself(entityId(type, name))]));
  return {
    entities: entitiesOf(reading, identities),
    // What is said, in the names of this article: whoever they turn out to be, it stays the same statement.
    reports: numbered(
      reading.events.map((event) => {
        const said = reportOf(event, document, reading, alone);
        return { ...reportOf(event, document, reading, identities), said, aloneId: aloneId(said) };
      }),
      ({ said }) => [
        'report',
        document,
        said.kind,
        said.status,
        when(said),
        said.place,
        said.parties.map(({ id, side, title, standsFor: states }) => [id, side, title, states]),
        quotes(said),
      ],
    ).map(({ said: _, ...report }) => report),
    positions: numbered(
      reading.positions.flatMap((position) => {
        const said = positionOf(position, alone);
        const meant = positionOf(position, identities);
        return said === null || meant === null ? [] : [{ ...meant, said }];
      }),
      ({ said: { person, title, of, text } }) => ['position', document, person, title, of, text],
    ).map(({ said: _, ...position }) => position),
  };
}

const itself = (id: string): Identity => ({ id, calledIn: id, profile: '' });

/** What the reading takes for two but has one identity (the US and America) is one, with the mentions of both. */
function entitiesOf(reading: Reading, identities: Identities): StatedEntity[] {
  const byId = new Map<string, ReadEntity[]>();
  for (const entity of reading.entities) {
    const id = identities.get(entity.id)?.id;
    if (id !== undefined) byId.set(id, [...(byId.get(id) ?? []), entity]);
  }
  return [...byId].map(([id, parts]) => {
    const mentions = parts.flatMap((part) => part.mentions);
    const spellings = parts.flatMap((part) => [part.name, ...part.aliases]);
    return {
      id,
      type: parts[0]?.type ?? 'PERSON',
      mentions: mentions.sort((a, b) => a.start - b.start || a.end - b.end),
      spellings: [...new Set(spellings)].sort(compareCodeUnits),
      parts: parts.map((part) => ({ entity: part.id, profile: identities.get(part.id)?.profile ?? '' })),
    };
  });
}

function positionOf(
  { person, title, of, start, end, text }: StatedPosition,
  identities: Identities,
): PositionStatement | null {
  const holder = identities.get(person)?.id;
  if (holder === undefined) return null;
  const at = of === null ? null : (identities.get(of)?.id ?? null);
  return { id: '', person: holder, title, of: at, start, end, text };
}

function reportOf(
  event: ReadEvent,
  document: string,
  reading: Reading,
  identities: Identities,
): Omit<ReportWithEvidence, 'aloneId'> {
  const entities = new Map(reading.entities.map((entity) => [entity.id, entity]));
  const place = event.place === null ? undefined : entities.get(event.place);
  const parties = new Map<string, StatedParty>();
  for (const { entity, side, title } of event.participants) {
    const read = entities.get(entity);
    const identity = identities.get(entity);
    if (read === undefined || identity === undefined || parties.has(identity.id)) continue;
    const { id, calledIn } = identity;
    // Those who stand in one election do not come together by it.
    const own = event.kind === 'ELECTION' ? 0 : side;
    parties.set(id, {
      id,
      calledIn,
      side: own,
      title,
      standsFor: statesOf(event, read, title, reading),
      goesBy: goesBy(read, id),
    });
  }
  return {
    id: '',
    document,
    publishedOn: reading.publishedOn,
    kind: event.kind,
    status: event.status,
    when: event.when,
    place: place?.type === 'PLACE' ? (identities.get(place.id)?.id ?? null) : null,
    parties: [...parties.values()],
    evidence: event.evidence,
  };
}

/** Leaders stand for their states where they agree on something; where they meet, they meet as themselves. */
function statesOf(event: ReadEvent, entity: ReadEntity, title: string | null, reading: Reading): string[] {
  return event.kind === 'AGREEMENT' ? standsFor(entity, title, reading) : [];
}

/** The single names of `StatedParty`. */
function goesBy({ type, name }: ReadEntity, id: string): string[] {
  if (type !== 'PERSON') return [];
  const names = singleNames(canonicalKey(type, name));
  return names.length === 1 && !isIdOfName(id, entityId(type, name)) ? [] : names;
}

function when({ when: { from, to, precision, basis, text } }: StatedReport): unknown[] {
  return [from, to, precision, basis, text];
}

function quotes(report: Pick<ReportWithEvidence, 'evidence'>): string[] {
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
