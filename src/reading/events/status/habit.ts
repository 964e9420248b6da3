import type { SentenceView } from '../../clauses/sentence-view.ts';
import { wordsOf } from '../../clauses/words-of.ts';

const OFTEN = /^(?:often|usually|regularly|frequently|always|normally|typically|seldom|rarely|sometimes)$/;
const EVERY =
  /\bevery (?:day|week|month|year|monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|evening|night|few)\b|\b(?:once|twice) a (?:week|month|year)\b/;

/** "They often meet", "meets every week": no one event. */
export function isHabit(view: SentenceView, verb: number): boolean {
  if (!/^VB[PZ]?$/.test(view.tree.tags[verb] ?? '')) return false;
  const near = view.units.slice(Math.max(0, verb - 4), verb + 8).map(({ lower }) => lower);
  return near.some((word) => OFTEN.test(word)) || EVERY.test(near.join(' '));
}

const REGULARLY =
  /^(?:annually|biannually|daily|frequently|monthly|periodically|quarterly|regularly|weekly|on an? (?:annual|monthly|quarterly|regular|weekly) basis)\b/;

/** "Will | meet regularly |", "will meet her twice a year": no one event to come. */
export function isRegular({ units }: SentenceView, verb: number): boolean {
  const said = (from: number, to: number): string => wordsOf({ units: units.slice(from, to) });
  return (
    [verb - 1, verb + 1].some((from) => REGULARLY.test(said(from, from + 5))) ||
    EVERY.test(said(verb, verb + 8))
  );
}
