import { createWordValues, TAG_TEMPLATES } from '../../src/reading/syntax/tagger.ts';
import { fillTemplates } from '../../src/reading/syntax/templates.ts';
import { indexOfBest, score } from '../../src/reading/syntax/weights.ts';
import { createWordSeer, type WordClasses } from '../../src/reading/syntax/words.ts';
import type { GoldSentence } from './names.ts';
import { createPerceptron, type Perceptron } from './perceptron.ts';
import { createRandom, shuffled } from './random.ts';

/** Learns to tag; in each round a sentence is seen with its names joined in one of the given ways. */
export function learnTags(
  sentences: readonly (readonly GoldSentence[])[],
  tags: readonly string[],
  classes: WordClasses,
  rounds: number,
): Perceptron {
  const classOf = new Map(tags.map((tag, index) => [tag, index]));
  const rare = classOf.get('NN') ?? 0;
  const seeWord = createWordSeer(classes);
  const examples = sentences.map((variants) =>
    variants.map(({ units, tags }) => ({
      words: units.map(seeWord),
      gold: tags.map((tag) => classOf.get(tag) ?? rare),
    })),
  );
  const learner = createPerceptron();
  const random = createRandom(17);
  const valuesOf = createWordValues();
  const features = new Int32Array(TAG_TEMPLATES.count);
  const scores = new Int32Array(tags.length);
  for (let round = 0; round < rounds; round++) {
    for (const variants of shuffled(examples, random)) {
      const example = variants[Math.floor(random() * variants.length)];
      if (!example) continue;
      let [tag1, tag2] = [-1, -1];
      for (const [i, word] of example.words.entries()) {
        const gold = example.gold[i] ?? rare;
        let tag = gold;
        if (!word.isName) {
          fillTemplates(TAG_TEMPLATES, valuesOf(example.words, i, tag1, tag2), features);
          score(learner, features, scores);
          tag = indexOfBest(scores);
          if (tag !== gold) {
            learner.update(features, gold, 1);
            learner.update(features, tag, -1);
          }
          learner.step();
        }
        [tag1, tag2] = [tag, tag1];
      }
    }
  }
  return learner;
}
