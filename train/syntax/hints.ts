import { findDates } from '../../src/reading/dates/find-dates.ts';
import type { NameTagger } from '../../src/reading/names/name.ts';
import type { NameRange } from '../../src/reading/syntax/unit.ts';
import { emphasisWithinWords } from '../../src/reading/text/emphasis.ts';
import { foldText } from '../../src/reading/text/folded-text.ts';
import type { GoldToken } from './alignment.ts';

/** A sentence of a treebank in the product's tokens. */
export interface AlignedSentence {
  readonly document: string;
  readonly text: string;
  readonly gold: readonly GoldToken[];
}

/** What the product's own readers find in each sentence of one document: names with their kinds, and dates. */
export function hintsOf(document: readonly AlignedSentence[], tagNames: NameTagger): NameRange[][] {
  const names = tagNames(
    document.map(({ text, gold }) => ({
      start: 0,
      end: text.length,
      paragraph: 0,
      tokens: gold.map(({ token }) => token),
    })),
  );
  return document.map(({ text, gold }, index) => {
    const named = names.flatMap(({ sentence, first, last, type }): NameRange[] =>
      sentence === index ? [{ from: first, to: last, kind: type }] : [],
    );
    const folded = foldText(text, emphasisWithinWords(text)).text;
    const dates = findDates(folded, [{ start: 0, end: folded.length }], null).map((date): NameRange => {
      const within = ({ token }: GoldToken): boolean => token.start < date.end && token.end > date.start;
      return { from: gold.findIndex(within), to: gold.findLastIndex(within) + 1, kind: 'DATE' };
    });
    return [...named, ...dates.filter(({ from, to }) => from >= 0 && to > from)];
  });
}
