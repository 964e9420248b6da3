import { mix } from '../hash.ts';
import { plain } from './feature.ts';
import type { TokenView } from './token-view.ts';

/** The run of capitals and of the small words between them, where it goes beyond that of capitals alone. */
export function writeWideRun({ at, context, run }: TokenView, out: Int32Array, start: number): number {
  const { lists, runs, words } = context;
  const from = runs.wideFrom[at] ?? -1;
  const to = runs.wideTo[at] ?? -1;
  const [head, tail] = [words[from], words[to - 1]];
  if (!head || !tail || (from === run?.from && to === run.to)) return start;
  const place = mix(Math.min(at - from, 2), Math.min(to - 1 - at, 2));
  let n = start;
  out[n++] = plain(81, mix(place, head.lower));
  out[n++] = plain(82, mix(place, tail.lower));
  out[n++] = plain(83, mix(Math.min(to - from, 8), place));
  out[n++] = plain(84, head.lower);
  out[n++] = plain(85, mix(place, lists.begins[from] ?? 0));
  return n;
}
