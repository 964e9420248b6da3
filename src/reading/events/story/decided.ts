import type { SentenceView } from '../../clauses/sentence-view.ts';

/** Verbs for what somebody makes up his mind to do. */
const DECIDED =
  /^(?:agreed|consented|decided|offered|opted|pledged|promised|resolved|threatened|undertook|volunteered|vowed)$/;
/** How many units may stand between the verb and "to", where a date is among them, and between "to" and the event. */
const WITHIN = 5;

/**
 * "Agreed | on Monday | to meet him", "on Monday she agreed to hold | talks | with him": whether a date says when that
 * was agreed on which is told of, and not when it will be.
 */
export function isOfDecision({ dates, units }: SentenceView, date: number, predicate: number): boolean {
  for (let to = predicate - 1; to > Math.max(date, predicate - 1 - WITHIN); to--) {
    if (units[to]?.lower !== 'to') continue;
    for (let verb = to - 1; verb >= Math.max(0, to - WITHIN); verb--) {
      if (!DECIDED.test(units[verb]?.lower ?? '')) continue;
      const between = units.slice(verb + 1, to);
      return between.every((_, i) => isOfDate(units[verb + 1 + i]?.lower ?? '', dates[verb + 1 + i] ?? null));
    }
  }
  return false;
}

const isOfDate = (word: string, date: unknown): boolean =>
  date !== null || /^(?:,|also|early|in|late|later|on|then|the|today|yesterday)$/.test(word);
