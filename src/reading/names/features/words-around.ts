import { mix } from '../hash.ts';
import { lexical, plain } from './feature.ts';
import type { TokenView } from './token-view.ts';

/** Words at two places around, and those at both ends of the run: too many to be remembered. */
export function writeWords(token: TokenView, out: Int32Array, start: number): number {
  const { before, before2, behind, behind2, run, word } = token;
  let n = start;
  out[n++] = plain(9, before2.lower);
  out[n++] = plain(11, behind2.lower);
  out[n++] = lexical(14, mix(before.lower, word.lower));
  out[n++] = lexical(15, mix(word.lower, behind.lower));
  out[n++] = plain(16, mix(before2.lower, before.lower));
  out[n++] = plain(17, mix(behind.lower, behind2.lower));
  out[n++] = plain(18, mix(before.lower, behind.lower));
  if (run === null) return n;
  const { head, place, tail } = run;
  out[n++] = lexical(47, mix(place, head.lower));
  out[n++] = lexical(48, mix(place, tail.lower));
  out[n++] = lexical(51, head.lower);
  out[n++] = lexical(52, tail.lower);
  out[n++] = plain(55, mix(run.before.lower, run.behind.lower));
  out[n++] = lexical(58, tail.suffixes[2] ?? 0);
  return n;
}
