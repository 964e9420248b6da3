import { hashText } from '../../text/hash-text.ts';
import { mix } from '../hash.ts';
import { plain } from './feature.ts';
import type { FeatureGroup } from './feature-group.ts';
import type { TokenView } from './token-view.ts';

const TAGS: ReadonlyMap<string, number> = new Map(
  'ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SPACE SYM VERB X'
    .split(' ')
    .map((tag) => [tag, hashText(tag)]),
);

/** How rarely plain text capitalises the word and those beside it, and their parts of speech. */
export const kindsOfWords: FeatureGroup<TokenView> = {
  settle(token, key) {
    const { before, behind, look, word } = token;
    key[0] = tagAt(token, -1);
    key[1] = tagAt(token, 0);
    key[2] = tagAt(token, 1);
    key[3] = look | (word.usualCase << 8) | (before.usualCase << 16) | (behind.usualCase << 24);
  },
  write(token, out, start) {
    const { before, behind, look, word } = token;
    const tag = tagAt(token, 0);
    let n = start;
    out[n++] = plain(26, mix(before.usualCase, mix(word.usualCase, look)));
    out[n++] = plain(27, mix(behind.usualCase, mix(word.usualCase, look)));
    out[n++] = plain(28, tag);
    out[n++] = plain(29, mix(tagAt(token, -1), tag));
    out[n++] = plain(30, mix(tag, tagAt(token, 1)));
    return n;
  },
};

const tagAt = ({ at, context }: TokenView, from: number): number =>
  TAGS.get(context.pos[at + from] ?? '') ?? 0;
