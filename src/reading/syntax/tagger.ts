import { createChoice } from './choice.ts';
import type { SureTags } from './sure-tags.ts';
import { attributes, compileTemplates } from './templates.ts';
import type { Scorer } from './weights.ts';
import { NOTHING, type SeenWord } from './words.ts';

/**
 * What a word is tagged by: words w, their classes c, the forms of verbs f that they can be and the tags g that
 * wink-nlp gives to them, here, before (-1, -2) and behind (+1, +2); the tags t given to the two words before;
 * beginnings (p3), ends (s2, s3) and shapes of words.
 */
const A = attributes([
  'w',
  'w-1',
  'w-2',
  'w+1',
  'w+2',
  'c',
  'c-1',
  'c+1',
  'f',
  'f-1',
  'f+1',
  'g',
  'g-1',
  'g+1',
  'g+2',
  't-1',
  't-2',
  's2',
  's3',
  's3+1',
  'p3',
  'shape',
  'shape-1',
  'shape+1',
  'first',
]);

/** After Ratnaparkhi (1996), "A maximum entropy model for part-of-speech tagging". */
export const TAG_TEMPLATES = compileTemplates(
  A,
  `
  w | w t-1 | w g | w g+1 | w w+1 | w w-1 | *s3 | *s2 | *p3 | s3 t-1 | s3 g shape | s3 g+1
  *shape first | *shape g t-1 | *shape shape+1 shape-1 | *g t-1 | *g g+1 | g g-1 g+1 | g t-1 t-2 | *t-1 | *t-1 t-2
  *t-1 w-1 | w-1 g | w-2 g | w+1 g | *w+1 | s3+1 g | w+2 g | g g+1 g+2
  *c g | c t-1 | c c+1 g | c g g+1 | *c+1 g | c-1 c g
  *f | *f g | f t-1 | f g t-1 | *f g g+1 | *f f+1 g | *f g s2 | f g f-1 t-1 | *f s3 | f t-1 t-2
  `,
  1000,
);

/** Gives the values of what is named above for word `i`, before which stand words of the tags `tag1` and `tag2`. */
export type WordValues = (words: readonly SeenWord[], i: number, tag1: number, tag2: number) => Int32Array;

/** The values are of use until the next are asked for. */
export function createWordValues(): WordValues {
  const values = new Int32Array(32);
  return (words, i, tag1, tag2) => {
    const here = words[i] ?? NOTHING;
    const before = (i > 0 ? words[i - 1] : NOTHING) ?? NOTHING;
    const before2 = (i > 1 ? words[i - 2] : NOTHING) ?? NOTHING;
    const after = (i + 1 < words.length ? words[i + 1] : NOTHING) ?? NOTHING;
    const after2 = (i + 2 < words.length ? words[i + 2] : NOTHING) ?? NOTHING;
    values[A.w] = here.word;
    values[A['w-1']] = before.word;
    values[A['w-2']] = before2.word;
    values[A['w+1']] = after.word;
    values[A['w+2']] = after2.word;
    values[A.c] = here.group;
    values[A['c-1']] = before.group;
    values[A['c+1']] = after.group;
    values[A.f] = here.forms;
    values[A['f-1']] = before.forms;
    values[A['f+1']] = after.forms;
    values[A.g] = here.given;
    values[A['g-1']] = before.given;
    values[A['g+1']] = after.given;
    values[A['g+2']] = after2.given;
    values[A['t-1']] = tag1;
    values[A['t-2']] = tag2;
    values[A.s2] = here.suffix2;
    values[A.s3] = here.suffix3;
    values[A['s3+1']] = after.suffix3;
    values[A.p3] = here.prefix3;
    values[A.shape] = here.shape;
    values[A['shape-1']] = before.shape;
    values[A['shape+1']] = after.shape;
    values[A.first] = i === 0 ? 1 : 0;
    return values;
  };
}

/** Tags the words of a sentence: indices into the model's tags. */
export type Tagger = (words: readonly SeenWord[]) => Int32Array;

/**
 * A perceptron that goes from left to right (Collins 2002); it mends the tags of wink-nlp and refines them to
 * those of the Penn Treebank. Names are tagged `name`, and words of which the tag is `sure` need no scores; others are
 * tagged by their first features where one tag leads by `enough`.
 */
export function createTagger(
  scorer: Scorer,
  tagCount: number,
  name: number,
  enough: number,
  sure: SureTags = new Map(),
): Tagger {
  const valuesOf = createWordValues();
  const choose = createChoice(scorer, TAG_TEMPLATES, tagCount, enough);
  return (words) => {
    const tags = new Int32Array(words.length);
    let tag1 = -1;
    let tag2 = -1;
    for (let i = 0; i < words.length; i++) {
      const word = words[i] ?? NOTHING;
      const known = word.isName ? name : sure.get(word.word);
      const tag = known ?? choose(valuesOf(words, i, tag1, tag2));
      tags[i] = tag;
      tag2 = tag1;
      tag1 = tag;
    }
    return tags;
  };
}
