/** Exact and typed matches of names, as the suite `mentions` of shared/eval/score.mjs counts them. */
import type { NameTagger } from '../../src/reading/names/name.ts';
import type { MarkedArticle } from './corpus.ts';

export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export function evaluate(articles: readonly MarkedArticle[], tagger: NameTagger): Record<string, Score> {
  const counts: Record<string, { hit: number; predicted: number; gold: number }> = {};
  const count = (type: string) => (counts[type] ??= { hit: 0, predicted: 0, gold: 0 });
  for (const { mentions, sentences } of articles) {
    const gold = new Set(mentions.map(({ type, start, end }) => `${type} ${start} ${end}`));
    for (const { type } of mentions) for (const key of [type, 'all']) count(key).gold++;
    for (const { type, sentence, first, last } of tagger(sentences)) {
      const tokens = sentences[sentence]?.tokens;
      const hit = gold.has(`${type} ${tokens?.[first]?.start} ${tokens?.[last - 1]?.end}`) ? 1 : 0;
      for (const key of [type, 'all']) {
        count(key).hit += hit;
        count(key).predicted++;
      }
    }
  }
  return Object.fromEntries(
    Object.entries(counts).map(([type, { hit, predicted, gold }]) => {
      const precision = predicted ? hit / predicted : 0;
      const recall = gold ? hit / gold : 0;
      return [type, { precision, recall, f1: hit ? (2 * precision * recall) / (precision + recall) : 0 }];
    }),
  );
}

export function scoreLine(scores: Record<string, Score>): string {
  const percent = (x: number) => (100 * x).toFixed(1);
  return ['all', 'PERSON', 'ORGANIZATION', 'PLACE']
    .map((type) => {
      const { precision = 0, recall = 0, f1 = 0 } = scores[type] ?? {};
      return `${type} ${percent(f1)} (${percent(precision)}/${percent(recall)})`;
    })
    .join('  ');
}
