import type { EntityType, EventKind, ReadEvent, Reading } from '../../src/reading/reading.ts';
import type { Figures, Miss } from '../evaluation-set.ts';
import type { Case } from '../loading/case.ts';
import type { GoldDyad, GoldEvent, ProseGold } from '../loading/prose-gold.ts';
import { type Dyad, dyadsOf, kinOf, pairs } from '../matching/dyads.ts';
import { answersTo, isSamePlace } from '../matching/names.ts';
import { NOTHING, percent, plus, rates, type Tally } from '../ratio.ts';

const WHO = ['people', 'organizations', 'places', 'dyads', 'dated dyads', 'events'] as const;
type What = (typeof WHO)[number];
type Tallies = Readonly<Record<What, Tally>>;

/** Who and what articles name, who met whom, on which days. Each tally is summed over the articles. */
export function scoreProse(cases: readonly Case<ProseGold>[], miss: Miss): Figures {
  const tallies = cases.map((one) => tally(one, miss));
  const sum = (what: What): Tally => tallies.map((each) => each[what]).reduce(plus, NOTHING);
  const { right, wanted } = sum('events');
  return {
    ...rates('people', sum('people')),
    ...rates('organizations', sum('organizations')),
    ...rates('places', sum('places')),
    ...rates('dyads', sum('dyads')),
    ...rates('dated dyads', sum('dated dyads')),
    'events recall': percent(right, wanted),
  };
}

function tally({ id, reading, gold }: Case<ProseGold>, miss: Miss): Tallies {
  const say: Miss = (line) => miss(`${id}: ${line}`);
  const { dyads, dated } = tallyDyads(reading, gold.dyads, say);
  return {
    people: tallyNames(reading, 'PERSON', gold.people, [], say),
    organizations: tallyNames(reading, 'ORGANIZATION', gold.organizations, gold.optionalOrganizations, say),
    places: tallyNames(reading, 'PLACE', gold.places, gold.optionalPlaces, say),
    dyads,
    'dated dyads': dated,
    events: tallyEvents(reading, gold.events, say),
  };
}

/** An optional name counts neither for nor against. */
function tallyNames(
  reading: Reading,
  type: EntityType,
  wanted: readonly string[],
  optional: readonly string[],
  miss: Miss,
): Tally {
  const entities = reading.entities.filter((entity) => entity.type === type);
  const found = wanted.map((name) => {
    const entity = entities.find((one) => answersTo(one, name) || isSamePlace(one, name));
    if (entity === undefined) miss(`missed ${type} ${name}`);
    return entity;
  });
  const right = found.filter((entity) => entity !== undefined).length;
  const spurious = entities.filter(
    (entity) => !found.includes(entity) && !optional.some((name) => answersTo(entity, name)),
  );
  for (const { name } of spurious) miss(`spurious ${type} ${name}`);
  return { right, claimed: right + spurious.length, wanted: wanted.length };
}

/** Kinds that claim an encounter so plainly that one nobody told of is a wrong claim. */
const CLAIMS: ReadonlySet<EventKind> = new Set(['AGREEMENT', 'CALL', 'DEBATE', 'MEETING']);

/** Dyads of people and organizations; states and other places are not among them. */
function tallyDyads(
  reading: Reading,
  wanted: readonly GoldDyad[],
  miss: Miss,
): { readonly dyads: Tally; readonly dated: Tally } {
  const told = reading.events
    .filter(({ status }) => status === 'OCCURRED')
    .flatMap((event) => dyadsOf(event, reading))
    .filter(({ a, b }) => a.type !== 'PLACE' && b.type !== 'PLACE');
  const are = (dyad: Dyad, { a, b }: GoldDyad): boolean =>
    pairs(
      dyad,
      (entity) => answersTo(entity, a),
      (entity) => answersTo(entity, b),
    );
  const needed = wanted.filter(({ optional }) => !optional);
  const found = needed.flatMap((dyad) => {
    const hits = told.filter((one) => are(one, dyad) && kinOf(one.event.kind) === kinOf(dyad.kind));
    if (hits.length === 0) miss(`missed ${dyad.kind} ${dyad.a} – ${dyad.b}`);
    return hits.length === 0 ? [] : [{ dyad, hits }];
  });
  const dated = found.filter(({ dyad, hits }) => {
    const right = dyad.dateOptional || hits.some(({ event }) => isOn(event, dyad));
    if (!right) {
      const days = hits.map(({ event: { when } }) => `${when.from}/${when.to}`).join(' ');
      miss(`wrong days ${dyad.a} – ${dyad.b}: ${days}, not ${dyad.start}/${dyad.end}`);
    }
    return right;
  });
  const spurious = new Set(
    told
      .filter((one) => CLAIMS.has(one.event.kind) && !wanted.some((dyad) => are(one, dyad)))
      .map(({ a, b }) => [a.name, b.name].sort().join(' – ')),
  );
  for (const pair of spurious) miss(`spurious dyad ${pair}`);
  const claimed = found.length + spurious.size;
  return {
    dyads: { right: found.length, claimed, wanted: needed.length },
    dated: { right: dated.length, claimed, wanted: needed.length },
  };
}

/** Events with all of their participants and their very days; what else is claimed is not counted here. */
function tallyEvents(reading: Reading, wanted: readonly GoldEvent[], miss: Miss): Tally {
  const needed = wanted.filter(({ optional }) => !optional);
  const found = needed.filter((event) => {
    const is = reading.events.some(
      (one) =>
        one.kind === event.kind &&
        one.status === event.status &&
        isOn(one, event) &&
        event.participants.every((name) => takesPart(name, one, reading)),
    );
    if (!is) miss(`missed event ${event.kind} ${event.participants.join(', ')} ${event.start}/${event.end}`);
    return is;
  });
  return { right: found.length, claimed: found.length, wanted: needed.length };
}

function takesPart(name: string, event: ReadEvent, reading: Reading): boolean {
  return event.participants.some(({ entity: id }) => {
    const entity = reading.entities.find((one) => one.id === id);
    return entity !== undefined && (answersTo(entity, name) || isSamePlace(entity, name));
  });
}

function isOn({ when }: ReadEvent, { start, end }: Pick<GoldDyad, 'start' | 'end'>): boolean {
  return when.from === start && when.to === end;
}
