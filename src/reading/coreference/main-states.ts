import type { EntityDraft } from '../entities/entity-draft.ts';
import { countryNamed } from '../gazetteer/countries.ts';

/** Whether a name is a country's. */
export const isState = (draft: EntityDraft): boolean => countryNamed(draft.main.folded) !== null;

/** The two states that the article names most, where a third is named far less; none where they do not stand out. */
export function twoMainStates(drafts: readonly EntityDraft[]): readonly number[] {
  const [first, second, third] = drafts
    .map((draft, entity) => ({ entity, draft, times: draft.mentions.length }))
    .filter(({ draft, times }) => times >= 2 && isState(draft))
    .sort((a, b) => b.times - a.times || a.entity - b.entity);
  return first && second && (third?.times ?? 0) * 2 <= second.times ? [first.entity, second.entity] : [];
}
