import { mix } from '../hash.ts';
import { lexical, plain } from './feature.ts';
import type { FeatureGroup } from './feature-group.ts';
import type { TokenView } from './token-view.ts';

export const ownWord: FeatureGroup<TokenView> = {
  settle({ word, look }, key) {
    key[0] = word.id;
    key[1] = look;
    key[2] = 0;
    key[3] = 0;
  },
  write({ word, first, look }, out, start) {
    let n = start;
    out[n++] = plain(1, 0);
    out[n++] = plain(2, look);
    out[n++] = lexical(3, word.form);
    out[n++] = lexical(4, word.lower);
    out[n++] = lexical(5, mix(word.lower, look));
    out[n++] = plain(6, word.shape);
    out[n++] = plain(7, mix(word.shape, first));
    out[n++] = plain(25, mix(word.usualCase, look));
    for (let k = 0; k < 4; k++) {
      out[n++] = lexical(31 + 2 * k, word.prefixes[k] ?? 0);
      out[n++] = lexical(32 + 2 * k, word.suffixes[k] ?? 0);
    }
    out[n++] = lexical(39, mix(word.suffixes[2] ?? 0, look));
    return n;
  },
};

/** The word before, with the token's kinds of letters. */
export const wordBefore: FeatureGroup<TokenView> = {
  settle({ before, word }, key) {
    key[0] = before.lower;
    key[1] = before.suffixes[2] ?? 0;
    key[2] = word.shape;
    key[3] = word.capital ? 1 : 0;
  },
  write({ before, word }, out, start) {
    let n = start;
    out[n++] = plain(8, before.lower);
    out[n++] = plain(12, mix(before.lower, word.capital ? 1 : 0));
    out[n++] = plain(23, mix(before.lower, word.shape));
    out[n++] = plain(40, before.suffixes[2] ?? 0);
    return n;
  },
};

/** The word behind, with the token's kinds of letters. */
export const wordBehind: FeatureGroup<TokenView> = {
  settle({ behind, glued, word }, key) {
    key[0] = behind.lower;
    key[1] = behind.suffixes[2] ?? 0;
    key[2] = word.shape;
    key[3] = (word.capital ? 1 : 0) | (glued << 1);
  },
  write({ behind, glued, word }, out, start) {
    let n = start;
    out[n++] = plain(10, behind.lower);
    out[n++] = plain(13, mix(behind.lower, word.capital ? 1 : 0));
    out[n++] = plain(24, mix(word.shape, behind.lower));
    out[n++] = plain(41, behind.suffixes[2] ?? 0);
    out[n++] = plain(45, mix(glued, behind.lower));
    return n;
  },
};
