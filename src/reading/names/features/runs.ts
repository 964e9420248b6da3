import { mix } from '../hash.ts';
import { plain } from './feature.ts';
import type { FeatureGroup } from './feature-group.ts';
import { CUES } from './listed.ts';
import type { RunView } from './token-view.ts';

export const wordBeforeRun: FeatureGroup<RunView> = {
  settle({ before, length, place }, key) {
    key[0] = before.lower;
    key[1] = place;
    key[2] = length;
    key[3] = 0;
  },
  write({ before, length, place }, out, start) {
    let n = start;
    out[n++] = plain(49, mix(place, before.lower));
    out[n++] = plain(53, before.lower);
    out[n++] = plain(56, mix(length, before.lower));
    return n;
  },
};

export const wordBehindRun: FeatureGroup<RunView> = {
  settle({ behind, length, place }, key) {
    key[0] = behind.lower;
    key[1] = place;
    key[2] = length;
    key[3] = 0;
  },
  write({ behind, length, place }, out, start) {
    let n = start;
    out[n++] = plain(50, mix(place, behind.lower));
    out[n++] = plain(54, behind.lower);
    out[n++] = plain(57, mix(length, behind.lower));
    return n;
  },
};

/** The word lists of which an entry begins with the run, or ends with it. */
export const runListed: FeatureGroup<RunView> = {
  settle(run, key) {
    key[0] = run.place;
    key[1] = endsAt(run, run.to - 1);
    key[2] = beginsAt(run, run.from);
    key[3] = 0;
  },
  write(run, out, start) {
    let n = start;
    out[n++] = plain(60, mix(run.place, endsAt(run, run.to - 1)));
    out[n++] = plain(61, mix(run.place, beginsAt(run, run.from)));
    return n;
  },
};

/** How long the run is and how its ends are usually written, with the cues on both sides. */
export const runShape: FeatureGroup<RunView> = {
  settle(run, key) {
    const { first, head, length, place, tail } = run;
    key[0] = place;
    key[1] = endsAt(run, run.from - 1) & CUES;
    key[2] = beginsAt(run, run.to) & CUES;
    key[3] = length | (first << 8) | (head.usualCase << 16) | (tail.usualCase << 24);
  },
  write(run, out, start) {
    const { first, head, length, place, tail } = run;
    const before = endsAt(run, run.from - 1) & CUES;
    const behind = beginsAt(run, run.to) & CUES;
    let n = start;
    out[n++] = plain(46, mix(length, mix(place, first)));
    out[n++] = plain(59, mix(head.usualCase, mix(tail.usualCase, place)));
    out[n++] = plain(62, mix(place, before));
    out[n++] = plain(63, mix(place, behind));
    out[n++] = plain(64, mix(mix(before, behind), length));
    return n;
  },
};

const beginsAt = ({ context }: RunView, at: number): number => context.lists.begins[at] ?? 0;

const endsAt = ({ context }: RunView, at: number): number => context.lists.ends[at] ?? 0;
