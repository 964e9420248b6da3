import { describe, expect, it } from 'vitest';
import { createChoice, NO_LEAD } from '../../../src/reading/syntax/choice.ts';
import { attributes, compileTemplates, fillTemplates } from '../../../src/reading/syntax/templates.ts';
import type { Scorer } from '../../../src/reading/syntax/weights.ts';

const A = attributes(['word', 'tag', 'before']);
const TEMPLATES = compileTemplates(A, 'word | *tag | word before', 0);
const VALUES = Int32Array.of(7, 3, 5);

/** The first feature speaks for class 1, and all others for class 0. */
function scorerOf(lead: number): { readonly scorer: Scorer; readonly looks: number[] } {
  const looks: number[] = [];
  const add: Scorer['add'] = (_features, from, to, scores) => {
    looks.push(to - from);
    const index = from === 0 ? 1 : 0;
    scores[index] = (scores[index] ?? 0) + (from === 0 ? lead : 2 * lead);
  };
  return { scorer: { add }, looks };
}

describe('a choice', () => {
  it.each([
    [10, 1, [1]],
    [9, 0, [1, 2]],
    [0, 0, [1, 2]],
  ])('with a lead of %i on the first features, where 10 is enough, is class %i', (lead, chosen, looked) => {
    const { scorer, looks } = scorerOf(lead);
    expect(createChoice(scorer, TEMPLATES, 2, 10)(VALUES)).toBe(chosen);
    expect(looks).toEqual(looked);
  });

  it('looks at all features where no lead is enough', () => {
    const { scorer, looks } = scorerOf(1_000_000);
    expect(createChoice(scorer, TEMPLATES, 2, NO_LEAD)(VALUES)).toBe(0);
    expect(looks).toEqual([1, 2]);
  });
});

describe('templates behind a star', () => {
  const featuresOf = (text: string): number[] => {
    const templates = compileTemplates(A, text, 0);
    const features = new Int32Array(templates.count);
    fillTemplates(templates, VALUES, features);
    return [...features];
  };

  it('are filled first, with the features that they would have without', () => {
    const [word, tag, both] = featuresOf('word | tag | word before');
    expect(featuresOf('word | *tag | word before')).toEqual([tag, word, both]);
  });
});
