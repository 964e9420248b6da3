import { describe, expect, it } from 'vitest';
import { foldText } from '../../../src/reading/text/folded-text.ts';
import { createSentenceReader } from '../../../src/reading/text/sentences.ts';

const readSentences = createSentenceReader();

/** The sentences of a text in a line each, tokens with their tags. */
function taggedSentences(text: string, read = readSentences): string[] {
  const folded = foldText(text);
  const sentences = read(folded, { start: 0, end: folded.text.length }, 0);
  return sentences.map(({ tokens }) => tokens.map((token) => `${token.text}/${token.pos}`).join(' '));
}

/** Each pair: what wink-nlp keeps of the first text would change the second. */
const BEFORE_AND_AFTER: readonly (readonly [string, string])[] = [
  ['The bridge cost USD100 million.', 'Traders sold the USD on Monday.'],
  ['The order (E.O.) stands.', 'This E.O. will amend the other.'],
  ['She works for "St. Anne\'s".', "He taught at Anne's school."],
];

describe('sentences of a text', () => {
  it.each(BEFORE_AND_AFTER)('are the same whatever was read before: %s', (before, text) => {
    const alone = taggedSentences(text, createSentenceReader());
    taggedSentences(before);
    expect(taggedSentences(text)).toEqual(alone);
  });

  it('are the same after more new words than are remembered', () => {
    const text = 'Ana Lima met the mayor of Quilpo. They spoke of water.';
    const alone = taggedSentences(text);
    for (let i = 0; i < 30; i++) {
      const words = Array.from({ length: 2_000 }, (_, n) => `Quil${i}x${n}po`);
      taggedSentences(words.join(' '));
    }
    expect(taggedSentences(text)).toEqual(alone);
  });

  it('end with a word and a stop, though the word looks like an abbreviation', () => {
    expect(taggedSentences('He was ill. They sat.')).toEqual([
      'He/PRON was/AUX ill/ADJ ./PUNCT',
      'They/PRON sat/VERB ./PUNCT',
    ]);
    expect(taggedSentences('He left Peoria, Ill.')[0]).toContain('Ill./');
  });

  it('have offsets of the original, marks included', () => {
    const text = 'Lê Hoài Trung đã gặp “Ana”.  Nguye\u0302\u0303n came.';
    const folded = foldText(text);
    const sentences = readSentences(folded, { start: 0, end: folded.text.length }, 3);
    const words = sentences.flatMap(({ tokens }) => tokens.map(({ start, end }) => text.slice(start, end)));
    expect(words).toEqual([
      'Lê',
      'Hoài',
      'Trung',
      'đã',
      'gặp',
      '“',
      'Ana',
      '”',
      '.',
      'Nguye\u0302\u0303n',
      'came',
      '.',
    ]);
    expect(sentences.map(({ paragraph }) => paragraph)).toEqual([3, 3]);
  });
});
