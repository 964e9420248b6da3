import type { SentenceView } from './sentence-view.ts';

const SUBJECT = /^(?:he|i|she|they|we)$/;

/**
 * "| Bo Ek |, a cellist, she met in Bergen", "| Bo Ek | she never met": the name that opens the sentence where a
 * pronoun stands between it and the verb, and no object behind; null for none. By words alone.
 */
export function frontedObject({ units, entities }: SentenceView, verb: number): number | null {
  // "MR. EK: | Bo Ek | I never met".
  const start = units.findLastIndex(({ text }, unit) => text === ':' && unit < verb) + 1;
  const first = /^(?:and|but)$/.test(units[start]?.lower ?? '') ? start + 1 : start;
  if ((entities[first] ?? null) === null) return null;
  const comma = units[first + 1]?.text === ',' ? closingComma(units, first + 1) : first;
  const subject = comma + 1;
  if (!SUBJECT.test(units[subject]?.lower ?? '') || subject >= verb) return null;
  if (units.slice(subject + 1, verb).some(({ pos }) => !/^(?:ADV|AUX|PART)$/.test(pos))) return null;
  return /^(?:NOUN|PRON|PROPN|DET)$/.test(units[verb + 1]?.pos ?? '') ? null : first;
}

/** How long what stands between the commas may be. */
const INSERTED = 12;

/** The comma that closes what one opens; the one that opens where nothing stands between. */
function closingComma(units: SentenceView['units'], opening: number): number {
  if (SUBJECT.test(units[opening + 1]?.lower ?? '')) return opening;
  const closing = units.findIndex(({ text }, unit) => unit > opening && text === ',');
  return closing < 0 || closing - opening > INSERTED ? opening : closing;
}
