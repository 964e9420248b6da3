import { createHookChooser } from '../../src/reading/syntax/hang-marks.ts';
import { createHookFeatures, HOOK_FEATURES, hooks } from '../../src/reading/syntax/hooks.ts';
import { wordTree } from '../../src/reading/syntax/word-tree.ts';
import type { TreeExample } from './learn-trees.ts';
import { createPerceptron, type Perceptron } from './perceptron.ts';
import { createRandom, shuffled } from './random.ts';

/** Learns on which word marks hang, from the treebank's own trees. */
export function learnMarks(sentences: readonly (readonly TreeExample[])[], rounds: number): Perceptron {
  const learner = createPerceptron();
  const random = createRandom(17);
  const choose = createHookChooser(learner);
  const featuresOf = createHookFeatures();
  const features = new Int32Array(HOOK_FEATURES);
  for (let round = 0; round < rounds; round++) {
    for (const variants of shuffled(sentences, random)) {
      const example = variants[Math.floor(random() * variants.length)];
      if (!example) continue;
      const { seen, gold, marks } = example;
      const tree = wordTree(Int32Array.from(gold.heads), Int32Array.from(gold.relations));
      let last = { gap: -1, choice: 0 };
      for (const { gap, kind, head } of marks) {
        const open = hooks(tree, gap);
        const wanted = open.indexOf(head);
        const from = last.gap === gap ? last.choice : 0;
        if (wanted < from) continue;
        const chosen = choose(seen, tree, gap, kind, open, from);
        if (chosen !== wanted) {
          featuresOf(seen, tree, gap, kind, open, wanted, features);
          learner.update(features, 0, 1);
          featuresOf(seen, tree, gap, kind, open, chosen, features);
          learner.update(features, 0, -1);
        }
        learner.step();
        last = { gap, choice: wanted };
      }
    }
  }
  return learner;
}
