import { bitOf } from '../categories.ts';
import { mix } from '../hash.ts';
import { plain } from './feature.ts';
import type { FeatureGroup } from './feature-group.ts';
import type { TokenView } from './token-view.ts';

/** Lists that tell something of the words beside their entries. */
export const CUES =
  bitOf('titles') |
  bitOf('honorifics') |
  bitOf('occupations') |
  bitOf('org-nouns') |
  bitOf('place-nouns') |
  bitOf('said-verbs') |
  bitOf('kin-nouns') |
  bitOf('name-particles') |
  bitOf('demonyms') |
  bitOf('calendar');

/** The word lists that the token is in, and what the rest of the article says of its word. */
export const listed: FeatureGroup<TokenView> = {
  settle({ at, context: { evidence, lists }, look, word }, key) {
    key[0] = lists.begins[at] ?? 0;
    key[1] = lists.inside[at] ?? 0;
    key[2] = lists.ends[at] ?? 0;
    key[3] = look | (word.usualCase << 8) | ((evidence[at] ?? 0) << 16);
  },
  write({ any, at, context: { evidence, lists }, look, word }, out, start) {
    const begins = lists.begins[at] ?? 0;
    const inside = lists.inside[at] ?? 0;
    const ends = lists.ends[at] ?? 0;
    const told = evidence[at] ?? 0;
    let n = start;
    for (let bits = any; bits !== 0; bits &= bits - 1) {
      const bit = bits & -bits;
      const part = (begins & bit ? 1 : 0) | (inside & bit ? 2 : 0) | (ends & bit ? 4 : 0);
      const list = 31 - Math.clz32(bit);
      out[n++] = plain(100 + list, part);
      out[n++] = plain(140 + list, mix(part, look));
    }
    out[n++] = plain(181, mix(mix(begins, inside), ends));
    out[n++] = plain(182, mix(any, look));
    out[n++] = plain(183, mix(any, word.usualCase));
    if (told === 0) return n;
    for (let bits = told; bits !== 0; bits &= bits - 1)
      out[n++] = plain(280 + 31 - Math.clz32(bits & -bits), look);
    out[n++] = plain(300, told);
    out[n++] = plain(301, mix(told, any));
    return n;
  },
};

/** The word lists that the neighbours are in. */
export const listedAround: FeatureGroup<TokenView> = {
  settle({ any, anyBefore, anyBehind, look }, key) {
    key[0] = anyBefore;
    key[1] = any;
    key[2] = anyBehind;
    key[3] = look;
  },
  write({ any, anyBefore, anyBehind, look }, out, start) {
    let n = start;
    out[n++] = plain(184, mix(anyBefore & CUES, look));
    out[n++] = plain(185, mix(anyBehind & CUES, look));
    out[n++] = plain(186, mix(anyBefore, any));
    out[n++] = plain(187, mix(any, anyBehind));
    out[n++] = plain(188, mix(anyBefore & CUES, anyBehind & CUES));
    for (let bits = anyBefore & ~(1 << 31); bits !== 0; bits &= bits - 1)
      out[n++] = plain(200 + 31 - Math.clz32(bits & -bits), look);
    for (let bits = anyBehind & ~(1 << 31); bits !== 0; bits &= bits - 1)
      out[n++] = plain(240 + 31 - Math.clz32(bits & -bits), look);
    return n;
  },
};
