import type { GraphStore, TextHit } from '../../store/graph-store.ts';
import { searchable } from '../../store/searchable.ts';
import { SEARCH_FIELDS, type SearchField, type SearchHitRecord } from '../records.ts';
import { DOCUMENT_TEXTS, ENTITY_NAMES, POSITION_TITLES, REPORT_QUOTES } from '../schema.ts';
import { documentTexts } from './document-texts.ts';
import { documentsByIds } from './documents.ts';
import { entitiesSpelledLike } from './entities-spelled-like.ts';
import { entitiesByIds } from './entity.ts';
import { eventsByIds } from './event.ts';
import { passageAbout } from './passage-about.ts';
import { eventsOfReports, peopleOfPositions } from './search-targets.ts';

/** Every document that states a title has a node of its own, so more hits are asked for than people. */
const POSITIONS_A_PERSON = 5;

export interface SearchQuestion {
  readonly text: string;
  /** How many hits at most. */
  readonly first: number;
  /** Where the words are looked for; everywhere where it is left out. */
  readonly fields?: readonly SearchField[];
}

const FINDERS: Readonly<
  Record<SearchField, (store: GraphStore, text: string, most: number) => Promise<readonly SearchHitRecord[]>>
> = { NAME: byName, TITLE: byTitle, TEXT: byText, QUOTE: byQuote };

/**
 * Entities whose names, people whose titles, documents whose texts and events whose sentences hold any word of a
 * text, best first; names also where they are spelled a little differently. Scores are shares of the best hit's of
 * the same field, as fields are scored by different measures. At most four statements and searches a field.
 */
export async function searchGraph(
  store: GraphStore,
  { text, first, fields = SEARCH_FIELDS }: SearchQuestion,
): Promise<SearchHitRecord[]> {
  const hits: SearchHitRecord[] = [];
  for (const field of SEARCH_FIELDS) {
    if (fields.includes(field)) hits.push(...(await FINDERS[field](store, text, first)));
  }
  // The sort is stable: of equal scores, names come before titles, texts and quotes.
  return hits.sort((a, b) => b.score - a.score).slice(0, first);
}

async function byName(store: GraphStore, text: string, most: number): Promise<readonly SearchHitRecord[]> {
  const words = wordsOf(text);
  const hits = shares(await store.searchText(ENTITY_NAMES, text, most));
  const entities = await entitiesByIds(store, idsOf(hits));
  const exact = hits.flatMap(({ id, score }): SearchHitRecord[] => {
    const entity = entities.get(id);
    return entity === undefined
      ? []
      : [hit('NAME', score, nameWith([entity.name, ...entity.aliases], words), { entity })];
  });
  if (exact.length >= most) return exact;
  const alike = (await entitiesSpelledLike(store, text))
    .filter(({ entity, distance }) => !entities.has(entity.id) && distance > 0)
    .map(({ entity, distance }) => hit('NAME', 1 - distance, entity.name, { entity }));
  return [...exact, ...alike];
}

async function byTitle(store: GraphStore, text: string, most: number): Promise<readonly SearchHitRecord[]> {
  const hits = shares(await store.searchText(POSITION_TITLES, text, most * POSITIONS_A_PERSON));
  const people = await peopleOfPositions(store, idsOf(hits));
  const best = new Map<string, SearchHitRecord>();
  for (const { id, score } of hits) {
    const held = people.get(id);
    if (held === undefined || best.has(held.entity.id)) continue;
    best.set(held.entity.id, hit('TITLE', score, held.title, { entity: held.entity }));
  }
  return [...best.values()].slice(0, most);
}

async function byText(store: GraphStore, text: string, most: number): Promise<readonly SearchHitRecord[]> {
  const words = wordsOf(text);
  const hits = shares(await store.searchText(DOCUMENT_TEXTS, text, most));
  const documents = await documentsByIds(store, idsOf(hits));
  const sources = await documentTexts(store, idsOf(hits));
  return hits.flatMap(({ id, score }): SearchHitRecord[] => {
    const document = documents.get(id);
    const passage = passageAbout(sources.get(id) ?? '', words) ?? document?.title ?? '';
    return document === undefined ? [] : [hit('TEXT', score, passage, { document })];
  });
}

async function byQuote(store: GraphStore, text: string, most: number): Promise<readonly SearchHitRecord[]> {
  const hits = shares(await store.searchText(REPORT_QUOTES, text, most));
  const reported = await eventsOfReports(store, idsOf(hits));
  const events = await eventsByIds(store, [...new Set([...reported.values()].map(({ event }) => event))]);
  const best = new Map<string, SearchHitRecord>();
  for (const { id, score } of hits) {
    const report = reported.get(id);
    const event = events.get(report?.event ?? '');
    if (report === undefined || event === undefined || best.has(event.id)) continue;
    best.set(event.id, hit('QUOTE', score, report.quote, { event }));
  }
  return [...best.values()];
}

function hit(
  field: SearchField,
  score: number,
  text: string,
  found: Partial<Pick<SearchHitRecord, 'entity' | 'document' | 'event'>>,
): SearchHitRecord {
  return { field, score, text, entity: null, document: null, event: null, ...found };
}

function shares(hits: readonly TextHit[]): TextHit[] {
  const best = Math.max(...hits.map(({ score }) => score));
  return hits.map(({ id, score }) => ({ id, score: best > 0 ? score / best : 0 }));
}

function idsOf(hits: readonly TextHit[]): string[] {
  return hits.map(({ id }) => id);
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(searchable(text).split(' '));
}

/** The first of some names that hold most of the words. */
function nameWith(names: readonly [string, ...string[]], words: ReadonlySet<string>): string {
  let best = names[0];
  for (const name of names) if (sharedWords(name, words) > sharedWords(best, words)) best = name;
  return best;
}

function sharedWords(name: string, words: ReadonlySet<string>): number {
  return new Set(
    searchable(name)
      .split(' ')
      .filter((word) => words.has(word)),
  ).size;
}
