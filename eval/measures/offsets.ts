import type { Article } from '../../src/article/article.ts';
import type { Passage, Reading } from '../../src/reading/reading.ts';

/** How many passages of a reading are empty or not, to the code unit, what stands in the text at their offsets. */
export function badOffsets({ text }: Article, reading: Reading): number {
  return passagesOf(reading).filter((one) => one.text === '' || text.slice(one.start, one.end) !== one.text)
    .length;
}

/** The same article in NFD and with characters beyond the BMP between its words: where offsets go wrong first. */
export function disturbed(article: Article): Article {
  const text = article.text.normalize('NFD').replace(/([.,]) /g, '$1 \u{1f5de}\u{fe0f} ');
  return { ...article, text };
}

function passagesOf({ entities, dates, events, positions }: Reading): readonly Passage[] {
  return [
    ...entities.flatMap(({ mentions }) => mentions),
    ...dates,
    ...events.flatMap(({ evidence }) => evidence),
    ...positions,
  ];
}
