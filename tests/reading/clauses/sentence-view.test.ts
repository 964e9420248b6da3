import { describe, expect, it } from 'vitest';
import { createViews } from '../../../src/reading/clauses/sentence-view.ts';
import { findEvents } from '../../../src/reading/events/find-events.ts';
import { createParser } from '../../../src/reading/syntax/parser.ts';
import { foldText } from '../../../src/reading/text/folded-text.ts';
import { createSentenceReader } from '../../../src/reading/text/sentences.ts';

const readSentences = createSentenceReader();
const parse = createParser();

/** The text's sentences that had to be parsed to find its events. */
function parsedOf(text: string): string[] {
  const parsed: string[] = [];
  const sentences = readSentences(foldText(text), { start: 0, end: text.length }, 0);
  const views = createViews(
    sentences,
    { drafts: [], roles: [] },
    () => [],
    (units) => {
      parsed.push(units.map((unit) => unit.text).join(' '));
      return parse(units);
    },
  );
  findEvents(views, [], text, () => null, null);
  return parsed;
}

describe('the tree of a sentence', () => {
  it('is not made where no word of the sentence tells of an event', () => {
    expect(parsedOf('The roof of the old mill is being mended. The miller waits for dry weather.')).toEqual(
      [],
    );
  });

  it('is made once where a word does', () => {
    expect(parsedOf('The roof is being mended. They met in the mill.')).toEqual(['They met in the mill .']);
  });
});
