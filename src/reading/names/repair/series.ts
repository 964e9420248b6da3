import { FIRMS, INSTITUTIONS, MEDIA, TRADES } from '../../kinds-of-bodies.ts';
import type { EntityType } from '../../reading.ts';
import { sForm } from '../../text/s-form.ts';
import { bitOf, NAME_BITS } from '../categories.ts';
import type { SentenceContext } from '../context.ts';
import { type NameSpan, resized, retyped } from '../name.ts';
import type { Word } from '../words.ts';
import { actsAsPerson } from './actors.ts';
import { listsOf } from './claims.ts';
import { type Introduced, introducedPersons } from './introduced.ts';
import { OFFICES } from './triggers.ts';

const LEAST = 3;
/** What such a word does not make a person of. */
const KNOWN =
  bitOf('bodies') | bitOf('companies') | bitOf('countries') | bitOf('organizations') | bitOf('teams');
const BODIES: ReadonlySet<string> = new Set(
  [...FIRMS, ...TRADES, ...MEDIA, ...INSTITUTIONS, 'brand', 'corporation'].map(sForm),
);
const PLACES =
  /^(?:cantons|cities|counties|districts|islands|municipalities|parishes|prefectures|provinces|towns|villages)$/i;

/**
 * "In Cowlitz, Franklin, Grays Harbor and Skagit": a single word among places or bodies is one of them, unless the
 * article names somebody so.
 */
export function repairSeries(names: readonly NameSpan[], contexts: readonly SentenceContext[]): NameSpan[] {
  const persons = introducedPersons(names, contexts);
  const repaired: NameSpan[] = [];
  for (const series of seriesOf(names, contexts)) {
    const called = calledType(series, contexts);
    const type = called ?? commonType(series);
    if (type === null) repaired.push(...asPair(series, contexts));
    else
      for (const name of series) {
        // "Banks including | Norvik and Brell |": no list has a town of that name.
        const isNoTown = called === 'ORGANIZATION' && name.type === 'PLACE' && isUnlisted(name, contexts);
        repaired.push(isNoTown ? retyped(name, called) : asMember(name, type, persons, contexts));
      }
  }
  return repaired;
}

/**
 * "| Kossi Agbe and Bo Ek | met": a place that no list has, beside a person with whom it does what only persons do, is
 * one too.
 */
function asPair(series: readonly NameSpan[], contexts: readonly SentenceContext[]): readonly NameSpan[] {
  const [one, other] = series;
  const context = contexts[one?.sentence ?? -1];
  if (series.length !== 2 || !one || !other || !context || one.type === other.type) return series;
  const isFull = ({ first, last }: NameSpan): boolean => last - first > 1;
  const isPerson = (name: NameSpan): boolean =>
    isFull(name) && (name.type === 'PERSON' || (name.type === 'PLACE' && isUnlisted(name, contexts)));
  const doBoth =
    context.words[one.last]?.text === 'and' &&
    actsAsPerson({ first: other.first, last: other.last }, context);
  return doBoth && series.every(isPerson) ? series.map((name) => retyped(name, 'PERSON')) : series;
}

function isUnlisted(name: NameSpan, contexts: readonly SentenceContext[]): boolean {
  const context = contexts[name.sentence];
  return context !== undefined && (listsOf(name, context) & NAME_BITS) === 0;
}

/** A single word as one of the series; a title of several is no part of it. */
function asMember(
  name: NameSpan,
  type: EntityType,
  persons: Introduced,
  contexts: readonly SentenceContext[],
): NameSpan {
  const context = contexts[name.sentence];
  const isTitled = ((context?.words[name.first]?.triggers ?? 0) & OFFICES) !== 0;
  const first = isTitled ? name.last - 1 : name.first;
  if (!context || name.last - first > 1) return name;
  const isOther =
    type === 'PERSON'
      ? (listsOf(resized(name, first, name.last), context) & KNOWN) === 0
      : name.type === 'PERSON' && !persons.has(context.words[first]?.lower ?? 0);
  return isOther ? retyped(resized(name, first, name.last), type) : name;
}

/** The names, those that only commas and "and" part together. */
function seriesOf(names: readonly NameSpan[], contexts: readonly SentenceContext[]): NameSpan[][] {
  const all: NameSpan[][] = [];
  for (const name of names) {
    const series = all.at(-1);
    const before = series?.at(-1);
    if (series && before?.sentence === name.sentence && isLinked(before, name, contexts)) series.push(name);
    else all.push([name]);
  }
  return all;
}

function isLinked(a: NameSpan, b: NameSpan, contexts: readonly SentenceContext[]): boolean {
  if (b.first - a.last > 3) return false;
  const { words = [] } = contexts[a.sentence] ?? {};
  const link = words[b.first - 1]?.text;
  if (b.first - a.last === 1) return link === ',' || isAnd(link);
  if (b.first - a.last === 3) return isStranger(words.slice(a.last, b.first));
  return b.first - a.last === 2 && words[a.last]?.text === ',' && isAnd(link);
}

/** ", BuildWithin |, Cisco": one of them that is no name yet. */
const isStranger = ([comma, stranger, other]: readonly Word[]): boolean =>
  comma?.text === ',' && other?.text === ',' && stranger?.capital === true && stranger.usualCase <= 2;

const isAnd = (link: string | undefined): boolean => link === 'and' || link === 'or' || link === '&';

/**
 * "The counties of | Cowlitz, Franklin and Skagit", "firms such as | Cisco and Boeing", "Senators | Durbin and Lim":
 * what the words before call them all.
 */
function calledType([name]: readonly NameSpan[], contexts: readonly SentenceContext[]): EntityType | null {
  const words = name ? (contexts[name.sentence]?.words ?? []) : [];
  const before = (back: number): string => words[(name?.first ?? 0) - back]?.text ?? '';
  const isOffices = (at: number): boolean => ((words[at]?.triggers ?? 0) & OFFICES) !== 0;
  if (name && (isOffices(name.first - 1) || isOffices(name.first))) return 'PERSON';
  if (before(1) === 'of' && PLACES.test(before(2))) return 'PLACE';
  const isFirms =
    (before(1) === 'as' && before(2) === 'such' && BODIES.has(before(3))) ||
    (/^(?:including|like)$/.test(before(1)) && BODIES.has(before(2)));
  return isFirms ? 'ORGANIZATION' : null;
}

/** What two in three of a series are; persons in a series are no rule for others. */
function commonType(series: readonly NameSpan[]): EntityType | null {
  if (series.length < LEAST) return null;
  for (const type of ['PLACE', 'ORGANIZATION'] as const) {
    if (3 * series.filter((name) => name.type === type).length >= 2 * series.length) return type;
  }
  return null;
}
