import { describe, expect, it } from 'vitest';
import { joinedModifiers } from '../../../src/reading/clauses/joined-modifiers.ts';
import { foldText } from '../../../src/reading/text/folded-text.ts';
import { createSentenceReader } from '../../../src/reading/text/sentences.ts';

const readSentences = createSentenceReader();

function modifiersIn(text: string, name?: string): string[] {
  const [sentence] = readSentences(foldText(text), { start: 0, end: text.length }, 0);
  if (!sentence) return [];
  const at = sentence.tokens.findIndex((token) => token.text === name);
  const names = at < 0 ? [] : [{ from: at, to: at + 1, kind: 'PERSON' as const }];
  return joinedModifiers(sentence, names).map(({ from, to }) =>
    sentence.tokens
      .slice(from, to)
      .map((token) => token.text)
      .join(' '),
  );
}

describe('nouns that are joined to describe an occasion are one word of its tree', () => {
  it.each([
    ['She will host a Workforce and Education Summit in Oslo.', 'Workforce and Education'],
    ['They held their first trade and investment talks on Monday.', 'first trade and investment'],
    ['He opened the food and water security conference.', 'food and water security'],
  ])('%s', (text, joined) => {
    expect(modifiersIn(text)).toEqual([joined]);
  });

  it.each([
    'She hosted a lunch and evening talks with him.',
    'She gave a speech and held talks with him.',
    'They discussed trade and investment.',
    'He came for a long and frank meeting.',
    'The minister and the bishop met.',
  ])('%s Nothing', (text) => {
    expect(modifiersIn(text)).toEqual([]);
  });

  it('but not where one of them is a name', () => {
    expect(modifiersIn('He was at the Kim and Lima summit.', 'Kim')).toEqual([]);
  });
});
