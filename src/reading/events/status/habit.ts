import type { SentenceView } from '../../clauses/sentence-view.ts';

const OFTEN = /^(?:often|usually|regularly|frequently|always|normally|typically|seldom|rarely|sometimes)$/;
const EVERY =
  /\bevery (?:day|week|month|year|monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|few)\b|\b(?:once|twice) a (?:week|month|year)\b/;

/** "They often meet", "meets every week": no one event. */
export function isHabit(view: SentenceView, verb: number): boolean {
  if (!/^VB[PZ]?$/.test(view.tree.tags[verb] ?? '')) return false;
  const near = view.units.slice(Math.max(0, verb - 4), verb + 8).map(({ lower }) => lower);
  return near.some((word) => OFTEN.test(word)) || EVERY.test(near.join(' '));
}
