import { type Leads, NO_LEAD, NO_LEADS } from '../../src/reading/syntax/choice.ts';
import type { Model } from '../../src/reading/syntax/model-file.ts';
import { parserOf } from '../../src/reading/syntax/parser.ts';
import type { Tree } from '../../src/reading/syntax/tree.ts';
import type { Unit } from '../../src/reading/syntax/unit.ts';

/** So many of a thousand units may be tagged or hung otherwise than by all features, for each of the three leads. */
const FEW = 1;
/** Leads are found to a sixty-fourth of themselves. */
const CLOSENESS = 64;

/**
 * The smallest leads by which the first features choose as all of them do but for a few units. The sentences must be
 * none that the model has learnt from, of which it is surer than of others.
 */
export function learnLeads(model: Omit<Model, 'leads'>, sentences: readonly (readonly Unit[])[]): Leads {
  const parseAll = (leads: Leads): Tree[] => sentences.map(parserOf({ ...model, leads }, new Map()));
  const whole = parseAll(NO_LEADS);
  const smallest = (name: keyof Leads): number => {
    let [low, high] = [0, 1];
    const isEnough = (lead: number): boolean => areAlike(whole, parseAll({ ...NO_LEADS, [name]: lead }));
    while (high < NO_LEAD && !isEnough(high)) [low, high] = [high, 2 * high];
    while (high - low > Math.ceil(high / CLOSENESS)) {
      const middle = (low + high) >> 1;
      if (isEnough(middle)) high = middle;
      else low = middle;
    }
    return high;
  };
  return { tags: smallest('tags'), moves: smallest('moves'), arcs: smallest('arcs') };
}

function areAlike(trees: readonly Tree[], others: readonly Tree[]): boolean {
  let [units, unlike] = [0, 0];
  for (const [i, { tags, heads, labels }] of trees.entries()) {
    const other = others[i];
    units += tags.length;
    for (const [unit, tag] of tags.entries())
      if (
        other?.tags[unit] !== tag ||
        other.heads[unit] !== heads[unit] ||
        other.labels[unit] !== labels[unit]
      )
        unlike++;
  }
  return unlike * 1000 <= FEW * units;
}
