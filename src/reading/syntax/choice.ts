import { fillFirst, fillRest, type Templates } from './templates.ts';
import { indexOfBest, type Scorer } from './weights.ts';

/**
 * From which lead on a choice stands by the first features alone, of the tagger, the moves and the names of arcs. They
 * are found by train/syntax/learn-leads.ts and stand in the model.
 */
export interface Leads {
  readonly tags: number;
  readonly moves: number;
  readonly arcs: number;
}

/** No lead is as great: all features are looked at. */
export const NO_LEAD = 2 ** 31;
export const NO_LEADS: Leads = { tags: NO_LEAD, moves: NO_LEAD, arcs: NO_LEAD };

/** Chooses a class by the values of what the templates name. */
export type Choice = (values: Int32Array) => number;

/**
 * Chooses the class of the highest score. Most choices are plain from a few features: the others are looked at where no
 * class leads by `enough` (after Strubell, Vilnis, Silverstein and McCallum 2015, "Learning dynamic feature selection
 * for fast sequential prediction"). The first were picked one after another, each as the one that leaves least of the
 * final scores open.
 */
export function createChoice(scorer: Scorer, templates: Templates, classes: number, enough: number): Choice {
  const { firstCount, count } = templates;
  const features = new Int32Array(count);
  const scores = new Int32Array(classes);
  return (values) => {
    scores.fill(0);
    fillFirst(templates, values, features);
    scorer.add(features, 0, firstCount, scores);
    const best = indexOfBest(scores);
    if (leadOf(scores, best) >= enough) return best;
    fillRest(templates, values, features);
    scorer.add(features, firstCount, count, scores);
    return indexOfBest(scores);
  };
}

/** By how much the best leads all others. */
function leadOf(scores: Int32Array, best: number): number {
  const highest = scores[best] ?? 0;
  let second = -NO_LEAD;
  for (let i = 0; i < scores.length; i++)
    if (i !== best && (scores[i] ?? 0) > second) second = scores[i] ?? 0;
  return highest - second;
}
