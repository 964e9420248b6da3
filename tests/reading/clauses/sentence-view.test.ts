import { describe, expect, it } from 'vitest';
import { createViews } from '../../../src/reading/clauses/sentence-view.ts';
import type { EntityDraft } from '../../../src/reading/entities/entity-draft.ts';
import { findEvents } from '../../../src/reading/events/find-events.ts';
import { createParser } from '../../../src/reading/syntax/parser.ts';
import { foldText } from '../../../src/reading/text/folded-text.ts';
import { createSentenceReader } from '../../../src/reading/text/sentences.ts';

const readSentences = createSentenceReader();
const parse = createParser();

/** A person named by one token of the first sentence. */
function person(token: number, text: string): EntityDraft {
  const name = { type: 'PERSON' as const, sentence: 0, first: token, last: token + 1 };
  const span = { start: 0, end: text.length };
  const main = { ...span, text, title: null, name, folded: text, sentence: span };
  return { type: 'PERSON', main, mentions: [main] };
}

/** The text's sentences that had to be parsed to find its events, where the given words of the first are persons. */
function parsedOf(text: string, persons: readonly string[] = []): string[] {
  const parsed: string[] = [];
  const sentences = readSentences(foldText(text), { start: 0, end: text.length }, 0);
  const drafts = persons.map((name) =>
    person(sentences[0]?.tokens.findIndex((token) => token.text === name) ?? 0, name),
  );
  const views = createViews(
    sentences,
    { drafts, roles: [] },
    () => [],
    (units) => {
      parsed.push(units.map((unit) => unit.text).join(' '));
      return parse(units);
    },
  );
  findEvents(views, drafts, text, () => null, null);
  return parsed;
}

describe('the tree of a sentence', () => {
  it('is not made where no word of the sentence tells of an event', () => {
    expect(parsedOf('The roof of the old mill is being mended. The miller waits for dry weather.')).toEqual(
      [],
    );
  });

  it('is not made where nobody is there to be told of', () => {
    expect(parsedOf('The roof is being mended. They met in the mill.')).toEqual([]);
  });

  it('is made once where a word tells of an event and two may be its parties', () => {
    expect(parsedOf('Lima and Ek mend the roof. They met in the mill.', ['Lima', 'Ek'])).toContain(
      'They met in the mill .',
    );
    expect(parsedOf('Lima met Ek in the mill.', ['Lima', 'Ek'])).toEqual(['Lima met Ek in the mill .']);
  });
});
