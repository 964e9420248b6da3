import type { EntityType } from '../../reading/reading.ts';
import type { GraphStore } from '../../store/graph-store.ts';
import type { Candidate } from '../errors.ts';
import type { EntityRecord } from '../records.ts';
import { ENTITY_NAMES } from '../schema.ts';
import { entitiesSpelledLike } from './entities-spelled-like.ts';
import { entitiesByIds } from './entity.ts';

const MOST = 5;

/** Who may be meant by a name that nobody bears: who shares a word of it, or bears a name spelled much like it. */
export async function suggestNames(
  store: GraphStore,
  name: string,
  type: EntityType | null,
): Promise<Candidate[]> {
  const hits = await store.searchText(ENTITY_NAMES, name, MOST * 2);
  const sharing = await entitiesByIds(
    store,
    hits.map(({ id }) => id),
  );
  const alike = (await entitiesSpelledLike(store, name)).map(({ entity }) => entity);
  const shared = hits.flatMap(({ id }): EntityRecord[] => {
    const entity = sharing.get(id);
    return entity === undefined ? [] : [entity];
  });
  const best = new Map([...shared, ...alike].map((entity) => [entity.id, entity]));
  return [...best.values()]
    .filter((entity) => type === null || entity.type === type)
    .slice(0, MOST)
    .map(({ id, name: shown, type: kind }) => ({ id, name: shown, type: kind }));
}
