import type { SentenceContext } from '../context.ts';
import type { FeatureGroup } from './feature-group.ts';
import { kindsOfWords } from './kinds-of-words.ts';
import { listed, listedAround } from './listed.ts';
import { runListed, runShape, wordBeforeRun, wordBehindRun } from './runs.ts';
import { gluing, shapes } from './shapes.ts';
import { ownWord, wordBefore, wordBehind } from './single-words.ts';
import { type RunView, type TokenView, tokenView } from './token-view.ts';
import { writeWideRun } from './wide-runs.ts';
import { writeWords } from './words-around.ts';

/** No token has more features than this. */
export const MOST_FEATURES = 256;

/** What few numbers settle, of every token. */
export const TOKEN_GROUPS: readonly FeatureGroup<TokenView>[] = [
  ownWord,
  wordBefore,
  wordBehind,
  shapes,
  gluing,
  kindsOfWords,
  listed,
  listedAround,
];

/** The same of tokens in a run of capitals. */
export const RUN_GROUPS: readonly FeatureGroup<RunView>[] = [
  wordBeforeRun,
  wordBehindRun,
  runShape,
  runListed,
];

/** Writes the hashes of the features of no group into `out` from `start` on and gives where they end. */
export function writeOthers(token: TokenView, out: Int32Array, start: number): number {
  return writeWideRun(token, out, writeWords(token, out, start));
}

/** Writes the hashes of all of a token's features into `out` and gives their number. */
export function tokenFeatures(context: SentenceContext, at: number, out: Int32Array): number {
  const token = tokenView(context, at);
  const { run } = token;
  let n = 0;
  for (const group of TOKEN_GROUPS) n = group.write(token, out, n);
  if (run !== null) for (const group of RUN_GROUPS) n = group.write(run, out, n);
  return writeOthers(token, out, n);
}
