import { NO_LEAD } from '../../src/reading/syntax/choice.ts';
import { type HungMark, marksOf } from '../../src/reading/syntax/hang-marks.ts';
import { landmarksOf } from '../../src/reading/syntax/parser.ts';
import { RELATIONS } from '../../src/reading/syntax/relations.ts';
import { type Seen, seeSentence } from '../../src/reading/syntax/seen.ts';
import { createTagger } from '../../src/reading/syntax/tagger.ts';
import { createScorer, packRows } from '../../src/reading/syntax/weights.ts';
import { createWordSeer, type SeenWord, type WordClasses } from '../../src/reading/syntax/words.ts';
import type { TrainingData } from './data.ts';
import { learnTags } from './learn-tags.ts';
import type { TreeExample } from './learn-trees.ts';
import type { GoldSentence } from './names.ts';
import type { GoldArcs } from './oracle.ts';
import type { PruningOptions } from './perceptron.ts';

export const TAG_ROUNDS = 6;
export const TAG_PRUNING: PruningOptions = { fewestUpdates: 2, scale: 5, smallest: 2 };

const FOLDS = 5;

/**
 * Tags for each variant of each sentence, from taggers that have not seen it (jackknifing), so that they err as
 * they will at run time.
 */
export function jackknifeTags({ learning, tags }: TrainingData, classes: WordClasses): Int32Array[][] {
  const seeWord = createWordSeer(classes);
  const tagged: Int32Array[][] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const inFold = (i: number): boolean => Math.floor((i * FOLDS) / learning.length) === fold;
    const learner = learnTags(
      learning.filter((_, i) => !inFold(i)),
      tags,
      classes,
      TAG_ROUNDS,
    );
    const scorer = createScorer(packRows(learner.average(TAG_PRUNING)));
    const tagWords = createTagger(scorer, tags.length, tags.indexOf('NNP'), NO_LEAD);
    for (const [i, variants] of learning.entries())
      if (inFold(i)) tagged.push(variants.map(({ units }) => tagWords(units.map(seeWord))));
  }
  return tagged;
}

/** Sentences as the parser learns from them, with the tags that it will see. */
export function createExamples(
  data: TrainingData,
  tagged: readonly (readonly Int32Array[])[],
  classes: WordClasses,
): TreeExample[][] {
  const seeWord = createWordSeer(classes);
  const landmarks = landmarksOf(data.tags);
  return data.learning.map((variants, i) =>
    variants.map((sentence, variant) => {
      const words = sentence.units.map(seeWord);
      const seen = seeSentence(words, tagged[i]?.[variant] ?? new Int32Array(words.length), landmarks);
      return { seen, gold: goldArcs(seen, sentence), marks: goldMarks(seen, words, sentence) };
    }),
  );
}

/** The arcs of the words; what hangs on a mark comes to hang where the mark hangs. */
function goldArcs({ length, units }: Seen, { heads, labels }: GoldSentence): GoldArcs {
  const words = Array.from(units.subarray(0, length));
  const wordAt = new Map(words.map((unit, word) => [unit, word]));
  const relations = words.map((unit) => RELATIONS.indexOf(labels[unit] ?? 'dep'));
  let root = -1;
  const wordHeads = words.map((unit, word) => {
    let head = heads[unit] ?? -1;
    while (head >= 0 && !wordAt.has(head)) head = heads[head] ?? -1;
    if (head >= 0) return wordAt.get(head) ?? length;
    if (root < 0) root = word;
    return root === word ? length : root;
  });
  return { heads: wordHeads, relations };
}

/** The marks of a sentence with the words on which they hang, as far as they hang on words. */
function goldMarks(seen: Seen, words: readonly SeenWord[], { heads }: GoldSentence): HungMark[] {
  const wordAt = new Map(Array.from(seen.units.subarray(0, seen.length), (unit, word) => [unit, word]));
  return marksOf(words).flatMap((mark) => {
    const head = wordAt.get(heads[mark.unit] ?? -1);
    return head === undefined ? [] : [{ ...mark, head }];
  });
}
