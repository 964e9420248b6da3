import { fileURLToPath } from 'node:url';
import type { EvaluationSet, LoadedSet, Part, Row } from './evaluation-set.ts';
import { loadAcross } from './loading/across-gold.ts';
import { datesGold } from './loading/dates-gold.ts';
import { journeyGold } from './loading/journey-gold.ts';
import { loadLines } from './loading/load-lines.ts';
import { loadProse } from './loading/load-prose.ts';
import { mentionsGold } from './loading/mentions-gold.ts';
import { type Exercise, inHalves, inOnePart, type Score } from './loading/parts.ts';
import { sentenceGold } from './loading/sentence-gold.ts';
import { scoreDates } from './measures/dates.ts';
import { scoreJourneys } from './measures/journeys.ts';
import { scoreMentions } from './measures/mentions.ts';
import { scoreProse } from './measures/prose.ts';
import { scoreSentences } from './measures/sentences.ts';
import { scoreTogether } from './measures/together.ts';
import { scoreWorlds } from './measures/worlds/worlds.ts';
import {
  DATE_ROWS,
  MENTION_ROWS,
  PROSE_ROWS,
  READOUT_ROWS,
  SEED_ROWS,
  SENTENCE_ROWS,
  SHARED_PROSE_ROWS,
  TOGETHER_ROWS,
  TRIP_ROWS,
  WORLD_ROWS,
} from './rows.ts';
import { makeWorld, WORLD_SEEDS } from './worlds/world.ts';

const own = (path: string): string => fileURLToPath(new URL(`sets/${path}`, import.meta.url));
/** Sets beside the project, which may not be there. */
const beside = (path: string): string => fileURLToPath(new URL(`../../shared/${path}`, import.meta.url));

/** Each of the worlds is made when it is measured; there is nothing to read. */
const WORLDS: EvaluationSet = {
  name: 'worlds',
  load: async () => {
    const worlds = WORLD_SEEDS.map(makeWorld);
    const texts = worlds.reduce((sum, articles) => sum + articles.length, 0);
    const score: Part['score'] = (_, miss) => scoreWorlds(worlds, miss);
    return { articles: [], parts: [{ name: 'worlds', texts, open: true, rows: WORLD_ROWS, score }] };
  },
};

const SEED_GOLD = beside('gold/seeds.gold.json');

/** The articles one by one, and together in one graph. */
const SEEDS: EvaluationSet = {
  name: 'seeds',
  load: async () => {
    const exercises = await loadProse(beside('seeds'), SEED_GOLD);
    const gold = await loadAcross(SEED_GOLD);
    if (exercises === null || gold === null) return null;
    const { articles, parts } = inOnePart('seeds', exercises, { rows: SEED_ROWS, score: scoreProse });
    const score: Part['score'] = (readings, miss) => scoreTogether(articles, readings, gold, miss);
    const together = {
      name: 'seeds, together',
      texts: articles.length,
      open: true,
      rows: TOGETHER_ROWS,
      score,
    };
    return { articles, parts: [...parts, together] };
  },
};

/** Everything that is measured, in the order of the table. */
export const EVALUATION_SETS: readonly EvaluationSet[] = [
  SEEDS,
  halved('prose-dev', SHARED_PROSE_ROWS, scoreProse, () =>
    loadProse(beside('eval/prose-dev'), beside('eval/prose-dev.gold.json')),
  ),
  halved('prose', PROSE_ROWS, scoreProse, () => loadProse(own('prose'), own('prose.gold.json'))),
  whole('readouts-dev', READOUT_ROWS, scoreJourneys, () =>
    loadLines(beside('eval/readouts-dev.jsonl'), journeyGold),
  ),
  whole('trips-dev', TRIP_ROWS, scoreJourneys, () => loadLines(beside('eval/trips-dev.jsonl'), journeyGold)),
  whole('gum-news-dev', MENTION_ROWS, scoreMentions, () =>
    loadLines(beside('eval/gum-news-dev.jsonl'), mentionsGold),
  ),
  halved('dates', DATE_ROWS, scoreDates, () => loadLines(own('dates.jsonl'), datesGold)),
  halved('sentences', SENTENCE_ROWS, scoreSentences, () => loadLines(own('sentences.jsonl'), sentenceGold)),
  WORLDS,
];

function whole<Gold>(
  name: string,
  rows: readonly Row[],
  score: Score<Gold>,
  load: () => Promise<Exercise<Gold>[] | null>,
): EvaluationSet {
  return evaluationSet(name, load, (exercises) => inOnePart(name, exercises, { rows, score }));
}

function halved<Gold>(
  name: string,
  rows: readonly Row[],
  score: Score<Gold>,
  load: () => Promise<Exercise<Gold>[] | null>,
): EvaluationSet {
  return evaluationSet(name, load, (exercises) => inHalves(name, exercises, { rows, score }));
}

function evaluationSet<Gold>(
  name: string,
  load: () => Promise<Exercise<Gold>[] | null>,
  parted: (exercises: readonly Exercise<Gold>[]) => LoadedSet,
): EvaluationSet {
  return {
    name,
    load: async () => {
      const exercises = await load();
      return exercises === null ? null : parted(exercises);
    },
  };
}
