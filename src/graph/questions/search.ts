import type { GraphStore, TextHit } from '../../store/graph-store.ts';
import { searchable } from '../../store/searchable.ts';
import type { EntityRecord, SearchHitRecord } from '../records.ts';
import { DOCUMENT_TEXTS, ENTITY_NAMES } from '../schema.ts';
import { documentTexts } from './document-texts.ts';
import { documentsByIds } from './documents.ts';
import { entitiesByIds } from './entity.ts';
import { passageAbout } from './passage-about.ts';

export interface SearchQuestion {
  readonly text: string;
  /** How many hits at most. */
  readonly first: number;
}

/**
 * Entities and documents that hold any word of a text, best first. Scores are shares of the best hit's of the same
 * kind, as names and texts are scored by different measures. Two searches and three statements.
 */
export async function searchGraph(
  store: GraphStore,
  { text, first }: SearchQuestion,
): Promise<SearchHitRecord[]> {
  const names = shares(await store.searchText(ENTITY_NAMES, text, first));
  const texts = shares(await store.searchText(DOCUMENT_TEXTS, text, first));
  const entities = await entitiesByIds(store, idsOf(names));
  const documents = await documentsByIds(store, idsOf(texts));
  const sources = await documentTexts(store, idsOf(texts));
  const words = new Set(searchable(text).split(' '));
  const hits = [
    ...names.flatMap(({ id, score }): SearchHitRecord[] => {
      const entity = entities.get(id);
      return entity === undefined ? [] : [{ entity, document: null, text: nameWith(entity, words), score }];
    }),
    ...texts.flatMap(({ id, score }): SearchHitRecord[] => {
      const document = documents.get(id);
      const passage = passageAbout(sources.get(id) ?? '', words) ?? document?.title ?? '';
      return document === undefined ? [] : [{ entity: null, document, text: passage, score }];
    }),
  ];
  return hits.sort((a, b) => b.score - a.score).slice(0, first);
}

function shares(hits: readonly TextHit[]): TextHit[] {
  const best = Math.max(...hits.map(({ score }) => score));
  return hits.map(({ id, score }) => ({ id, score: best > 0 ? score / best : 0 }));
}

function idsOf(hits: readonly TextHit[]): string[] {
  return hits.map(({ id }) => id);
}

/** The name itself or the alias that holds most of the words. */
function nameWith(entity: EntityRecord, words: ReadonlySet<string>): string {
  let best = entity.name;
  for (const alias of entity.aliases) if (sharedWords(alias, words) > sharedWords(best, words)) best = alias;
  return best;
}

function sharedWords(text: string, words: ReadonlySet<string>): number {
  return searchable(text)
    .split(' ')
    .filter((word) => words.has(word)).length;
}
