import type { Parser } from '../../src/reading/syntax/parser.ts';
import type { GoldSentence } from './names.ts';

export interface Figures {
  readonly units: number;
  readonly tags: number;
  /** Attachment scores, unlabelled and labelled, over all units and without marks. */
  readonly uas: number;
  readonly las: number;
  readonly uasWords: number;
  readonly lasWords: number;
  readonly f1: ReadonlyMap<
    string,
    { readonly precision: number; readonly recall: number; readonly f1: number; readonly gold: number }
  >;
}

/** Compares a parser's trees with the treebank's. A relation is found where head and label both agree. */
export function evaluate(parse: Parser, sentences: readonly GoldSentence[]): Figures {
  const counts = { units: 0, words: 0, tags: 0, uas: 0, las: 0, uasWords: 0, lasWords: 0 };
  const gold = new Map<string, number>();
  const predicted = new Map<string, number>();
  const right = new Map<string, number>();
  const count = (map: Map<string, number>, label: string): void => {
    map.set(label, (map.get(label) ?? 0) + 1);
  };
  for (const { units, heads, labels, tags } of sentences) {
    const tree = parse(units);
    for (const [i, label] of labels.entries()) {
      const headAgrees = tree.heads[i] === heads[i];
      const agrees = headAgrees && tree.labels[i] === label;
      const isWord = label !== 'punct';
      counts.units++;
      counts.words += isWord ? 1 : 0;
      counts.tags += tree.tags[i] === tags[i] ? 1 : 0;
      counts.uas += headAgrees ? 1 : 0;
      counts.las += agrees ? 1 : 0;
      counts.uasWords += isWord && headAgrees ? 1 : 0;
      counts.lasWords += isWord && agrees ? 1 : 0;
      count(gold, label);
      count(predicted, tree.labels[i] ?? 'dep');
      if (agrees) count(right, label);
    }
  }
  const f1 = new Map(
    [...gold.keys()].sort().map((label) => {
      const precision = (right.get(label) ?? 0) / Math.max(1, predicted.get(label) ?? 0);
      const recall = (right.get(label) ?? 0) / (gold.get(label) ?? 1);
      const mean = precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
      return [label, { precision, recall, f1: mean, gold: gold.get(label) ?? 0 }] as const;
    }),
  );
  return {
    units: counts.units,
    tags: counts.tags / counts.units,
    uas: counts.uas / counts.units,
    las: counts.las / counts.units,
    uasWords: counts.uasWords / counts.words,
    lasWords: counts.lasWords / counts.words,
    f1,
  };
}
