import type { SentenceView } from '../clauses/sentence-view.ts';
import { wordsOf } from '../clauses/words-of.ts';
import type { EntityDraft } from '../entities/entity-draft.ts';

/** An obituary says at its head who has died. */
const HEAD = 5;
const DIED = /^(?:died|dies)$/;
/** What is told of a whole life: how old somebody was, and where he was born. */
const OF_LIFE = /\b(?:he|she) was (?:\d\d|aged)\b|\bborn (?:at|in|near|on|to)\b|\bage[d]? \d\d\b/;

/** The person whose life an obituary tells; null for other articles. */
export function lifeToldOf(views: readonly SentenceView[], drafts: readonly EntityDraft[]): number | null {
  const dead = views
    .slice(0, HEAD)
    .map((view) => whoDied(view, drafts))
    .find((person) => person !== null);
  return dead !== undefined && views.some((view) => OF_LIFE.test(wordsOf(view))) ? dead : null;
}

/** "| Ana Lima |, who died on Monday". */
function whoDied({ units, entities }: SentenceView, drafts: readonly EntityDraft[]): number | null {
  const died = units.findIndex(({ lower }) => DIED.test(lower));
  return (
    entities.find((entity, unit) => entity !== null && unit < died && drafts[entity]?.type === 'PERSON') ??
    null
  );
}
