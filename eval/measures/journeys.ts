import type { EventKind, ReadEvent, Reading, When } from '../../src/reading/reading.ts';
import type { Figures, Miss } from '../evaluation-set.ts';
import type { Case } from '../loading/case.ts';
import type { JourneyGold } from '../loading/journey-gold.ts';
import { type Dyad, dyadsOf, kinOf, pairs } from '../matching/dyads.ts';
import { bears } from '../matching/names.ts';
import { percent } from '../ratio.ts';

/** Kinds by which people come together. */
const ENCOUNTERS: ReadonlySet<EventKind> = new Set([
  'CALL',
  'CONFERENCE',
  'MEETING',
  'NEGOTIATION',
  'SUMMIT',
  'VISIT',
]);

/** What is told of one counterpart of a text's principal; `isDateRight` is null where the gold has no day. */
interface Told {
  readonly isFound: boolean;
  readonly isKindRight: boolean;
  readonly isDateRight: boolean | null;
  /** Whether the date takes more than the word "today". */
  readonly isDateHard: boolean;
}

/** Whom one principal met or called, and on which day. */
export function scoreJourneys(cases: readonly Case<JourneyGold>[], miss: Miss): Figures {
  const told = cases.flatMap((one) => one.gold.counterparts.map((name) => toldOf(one, name, miss)));
  const dated = told.filter(({ isDateRight }) => isDateRight !== null);
  const hard = dated.filter(({ isDateHard }) => isDateHard);
  const count = (of: readonly Told[], is: (one: Told) => boolean | null): number =>
    percent(of.filter(is).length, of.length);
  const others = cases.reduce((sum, one) => sum + otherPairs(one, miss), 0);
  return {
    'pair found': count(told, ({ isFound }) => isFound),
    'kind right': count(told, ({ isKindRight }) => isKindRight),
    'date right': count(dated, ({ isDateRight }) => isDateRight),
    'date right unless today': hard.length === 0 ? 100 : count(hard, ({ isDateRight }) => isDateRight),
    'other pairs an article': Math.round((others / cases.length) * 100) / 100,
  };
}

function toldOf({ id, reading, gold }: Case<JourneyGold>, counterpart: string, miss: Miss): Told {
  const hits = encountersOf(reading).filter((event) =>
    dyadsOf(event, reading).some((dyad) => isOf(dyad, gold.principal, counterpart)),
  );
  if (hits.length === 0) miss(`${id}: missed ${gold.principal} – ${counterpart}`);
  const isDateRight = hasDay(gold) ? hits.some(({ when }) => isOn(when, gold)) : null;
  if (hits.length > 0 && isDateRight === false) {
    const days = hits.map(({ when }) => `${when.from}/${when.to}`).join(' ');
    miss(`${id}: wrong days ${gold.principal} – ${counterpart}: ${days}, not ${firstDay(gold)}`);
  }
  return {
    isFound: hits.length > 0,
    isKindRight: hits.some(({ kind }) => kinOf(kind) === kinOf(gold.kind)),
    isDateRight,
    isDateHard: gold.dateWording !== 'today',
  };
}

/** How often people are brought together from the same day on who are none of the pairs told of. */
function otherPairs({ id, reading, gold }: Case<JourneyGold>, miss: Miss): number {
  const others = encountersOf(reading)
    .filter(({ when }) => hasDay(gold) && when.from === firstDay(gold))
    .flatMap((event) => dyadsOf(event, reading))
    .filter(({ a, b }) => a.type === 'PERSON' && b.type === 'PERSON')
    .filter((dyad) => !gold.counterparts.some((name) => isOf(dyad, gold.principal, name)));
  for (const { a, b } of others) miss(`${id}: other pair ${a.name} – ${b.name}`);
  return others.length;
}

function encountersOf({ events }: Reading): readonly ReadEvent[] {
  return events.filter(({ kind, status }) => ENCOUNTERS.has(kind) && status === 'OCCURRED');
}

function isOf(dyad: Dyad, principal: string, counterpart: string): boolean {
  return pairs(
    dyad,
    (entity) => bears(entity, principal),
    (entity) => bears(entity, counterpart),
  );
}

function firstDay({ start, date }: JourneyGold): string | null {
  return start ?? date ?? null;
}

function hasDay(gold: JourneyGold): boolean {
  return firstDay(gold) !== null;
}

/** On the very day; of a journey, within its days. */
function isOn({ from, to }: When, { start, end, date }: JourneyGold): boolean {
  if (!start) return from === date && to === date;
  return from !== null && to !== null && from >= start && to <= (end ?? start);
}
