import type { EntityType } from '../../reading.ts';
import type { SentenceContext } from '../context.ts';
import type { NameSpan } from '../name.ts';
import { introducedPersons } from './introduced.ts';

const LEAST = 3;
const PLACES =
  /^(?:cantons|cities|counties|districts|islands|municipalities|parishes|prefectures|provinces|towns|villages)$/i;

/**
 * "In Cowlitz, Franklin, Grays Harbor and Skagit": a single word among places or bodies is one of them, unless the
 * article names somebody so.
 */
export function repairSeries(names: readonly NameSpan[], contexts: readonly SentenceContext[]): NameSpan[] {
  const persons = introducedPersons(names, contexts);
  return seriesOf(names, contexts).flatMap((series) => {
    const type = isOfPlaces(series, contexts) ? 'PLACE' : commonType(series);
    return series.map((name): NameSpan => {
      const word = contexts[name.sentence]?.words[name.first];
      const isBare = name.type === 'PERSON' && name.last - name.first === 1 && word !== undefined;
      return type !== null && isBare && !persons.has(word.lower) ? { ...name, type } : name;
    });
  });
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
  if (b.first - a.last > 2) return false;
  const { words = [] } = contexts[a.sentence] ?? {};
  const link = words[b.first - 1]?.text;
  if (b.first - a.last === 1) return link === ',' || isAnd(link);
  return b.first - a.last === 2 && words[a.last]?.text === ',' && isAnd(link);
}

const isAnd = (link: string | undefined): boolean => link === 'and' || link === 'or' || link === '&';

/** "The counties of Cowlitz, Franklin and Skagit". */
function isOfPlaces([name]: readonly NameSpan[], contexts: readonly SentenceContext[]): boolean {
  const words = name ? (contexts[name.sentence]?.words ?? []) : [];
  const at = name?.first ?? 0;
  return words[at - 1]?.text === 'of' && PLACES.test(words[at - 2]?.text ?? '');
}

/** What two in three of a series are; persons in a series are no rule for others. */
function commonType(series: readonly NameSpan[]): EntityType | null {
  if (series.length < LEAST) return null;
  for (const type of ['PLACE', 'ORGANIZATION'] as const) {
    if (3 * series.filter((name) => name.type === type).length >= 2 * series.length) return type;
  }
  return null;
}
