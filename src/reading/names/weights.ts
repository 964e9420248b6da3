import { createFeatureWeights, type FeatureWeights } from './feature-weights.ts';
import { buildHashTable } from './hash.ts';
import { LABELS } from './labels.ts';
import type { ListTable } from './lists.ts';
import type { Lexicon } from './words.ts';

/** All that training leaves behind. Weights are whole numbers of one unknown unit: only their order counts. */
export interface NameModel {
  readonly weights: FeatureWeights;
  /** From label × `LABELS` + to label. */
  readonly transitions: Int32Array;
  readonly lists: ListTable;
  readonly lexicon: Lexicon;
}

export const MAGIC = 0x314d4e44;

/**
 * Reads the model's bytes, all little-endian and each part at a multiple of four:
 * magic, counts of features, weights, list entries and words; transitions (32 bits each); features' hashes, masks of
 * the labels that have a weight (16 bits) and those weights (8 bits); list entries' hashes and masks; words' hashes
 * and usual case (8 bits).
 */
export function readModel(bytes: Uint8Array): NameModel {
  const buffer = new Uint8Array(bytes).buffer;
  let at = 0;
  const take = (size: number): number => {
    const start = at;
    at += (size + 3) & ~3;
    if (at > buffer.byteLength) throw new RangeError('The name model ends too early: build it anew.');
    return start;
  };
  const head = new Int32Array(buffer, take(20), 5);
  if (head[0] !== MAGIC) throw new RangeError('This is no name model of this version: build it anew.');
  const [, features = 0, values = 0, entries = 0, words = 0] = head;
  const transitions = new Int32Array(buffer, take(4 * LABELS * LABELS), LABELS * LABELS);
  const featureKeys = new Int32Array(buffer, take(4 * features), features);
  const masks = new Uint16Array(buffer, take(2 * features), features);
  const packed = new Int8Array(buffer, take(values), values);
  const listKeys = new Int32Array(buffer, take(4 * entries), entries);
  const listMasks = new Int32Array(buffer, take(4 * entries), entries);
  const wordKeys = new Int32Array(buffer, take(4 * words), words);
  const usualCase = new Uint8Array(buffer, take(words), words);
  return {
    weights: createFeatureWeights(featureKeys, masks, packed),
    transitions,
    lists: { table: buildHashTable(listKeys), masks: listMasks },
    lexicon: { table: buildHashTable(wordKeys), usualCase },
  };
}
