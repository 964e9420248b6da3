import type { SentenceView } from './sentence-view.ts';

const ANYBODY = /^(?:man|one|people|person|woman)$/;
const SUBJECT = /^(?:he|i|she|they|we)$/;
const BE = /^(?:is|was|were)$/;
/** How far behind the verb "was" may stand, and behind "was" the name. */
const WITHIN = 8;

/**
 * "The first person she rang on Monday was | Bo Ek |", "the man she rang was the union's leader, | Bo Ek |": whom a verb
 * is about that a clause without "whom" tells of; null where it is none such.
 */
export function objectOfCleft({ units, entities }: SentenceView, verb: number): number | null {
  const isSubject = entities[verb - 1] != null || SUBJECT.test(units[verb - 1]?.lower ?? '');
  if (!isSubject || !ANYBODY.test(units[verb - 2]?.lower ?? '')) return null;
  let unit = verb + 1;
  while (unit <= verb + WITHIN && /^(?:ADP|ADV|DET|NOUN|NUM|PROPN)$/.test(units[unit]?.pos ?? '')) unit++;
  if (!BE.test(units[unit]?.lower ?? '')) return null;
  const was = unit++;
  while (unit <= was + WITHIN && entities[unit] == null && isDescribing(units[unit])) unit++;
  return units[unit]?.kind === 'PERSON' ? unit : null;
}

const isDescribing = (unit: SentenceView['units'][number] | undefined): boolean =>
  /^(?:ADJ|DET|NOUN)$/.test(unit?.pos ?? '') || /^(?:,|'s|his|her|its|of|their)$/.test(unit?.lower ?? '');
