import { landmarksOf } from '../../src/reading/syntax/parser.ts';
import { RELATIONS } from '../../src/reading/syntax/relations.ts';
import { seeSentence } from '../../src/reading/syntax/seen.ts';
import { tagWords } from '../../src/reading/syntax/tagger.ts';
import { createScorer, packRows, type Scorer } from '../../src/reading/syntax/weights.ts';
import { seeWord } from '../../src/reading/syntax/words.ts';
import type { TrainingData, Variants } from './data.ts';
import { learnTags } from './learn-tags.ts';
import type { TreeExample } from './learn-trees.ts';
import type { PruningOptions } from './perceptron.ts';

export const TAG_ROUNDS = 6;
export const TAG_PRUNING: PruningOptions = { fewestUpdates: 2, scale: 5, smallest: 2 };

const FOLDS = 5;

/**
 * Sentences as the parser learns from them. Their tags come from taggers that have not seen them (jackknifing),
 * so that they err as they will at run time.
 */
export function createExamples(data: TrainingData): TreeExample[][] {
  const { learning, tags } = data;
  const examples: TreeExample[][] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const inFold = (i: number): boolean => Math.floor((i * FOLDS) / learning.length) === fold;
    const tagger = learnTags(
      learning.filter((_, i) => !inFold(i)),
      tags,
      TAG_ROUNDS,
    );
    const scorer = createScorer(packRows(tagger.average(TAG_PRUNING)));
    examples.push(
      ...learning.filter((_, i) => inFold(i)).map((variants) => taggedBy(scorer, variants, data)),
    );
  }
  return examples;
}

function taggedBy(tagger: Scorer, variants: Variants, { tags }: TrainingData): TreeExample[] {
  const landmarks = landmarksOf(tags);
  const name = tags.indexOf('NNP');
  return variants.map(({ units, heads, labels }) => {
    const words = units.map(seeWord);
    const tagged = tagWords(words, tagger, tags.length, name);
    const gold = {
      heads: heads.map((head) => (head < 0 ? heads.length : head)),
      relations: labels.map((label) => RELATIONS.indexOf(label)),
    };
    return { seen: seeSentence(words, tagged, landmarks), gold };
  });
}
