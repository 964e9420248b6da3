import type { SentenceView } from '../clauses/sentence-view.ts';
import type { EntityDraft } from '../entities/entity-draft.ts';

/** Who tells a sentence as "I". */
export interface Narrator {
  readonly entity: number;
  /** Whether "we" are those he speaks for: "we met with the Chinese" of a government's press secretary. */
  readonly isForOffice: boolean;
}

/** Whether an entity of the article is a person. */
export type IsPerson = (entity: number | null) => entity is number;

/** For the entities of one article. */
export const personAmong =
  (drafts: readonly EntityDraft[]): IsPerson =>
  (entity): entity is number =>
    entity !== null && drafts[entity]?.type === 'PERSON';

/** Whether a sentence says "I" outside quotation marks. */
export const saysI = ({ units, quoted }: SentenceView): boolean =>
  units.some(({ text }, unit) => text === 'I' && !quoted[unit]);

/** The first sentence of each paragraph. */
export const openings = (views: readonly SentenceView[]): readonly SentenceView[] =>
  views.filter(({ sentence }, at) => sentence.paragraph !== views[at - 1]?.sentence.paragraph);
