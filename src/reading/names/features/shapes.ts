import { mix } from '../hash.ts';
import { plain } from './feature.ts';
import type { FeatureGroup } from './feature-group.ts';
import type { TokenView } from './token-view.ts';

/** The kinds of letters of the words around, settled by what the features are made of. */
export const shapes: FeatureGroup<TokenView> = {
  settle(token, key) {
    key[0] = withBefore(token);
    key[1] = withBehind(token);
    key[2] = withBoth(token);
    key[3] = withAll(token);
  },
  write(token, out, start) {
    let n = start;
    out[n++] = plain(19, withBoth(token));
    out[n++] = plain(20, withBefore(token));
    out[n++] = plain(21, withBehind(token));
    out[n++] = plain(22, withAll(token));
    return n;
  },
};

const withBefore = ({ before, word }: TokenView): number => mix(before.shape, word.shape);

const withBehind = ({ behind, word }: TokenView): number => mix(word.shape, behind.shape);

const withBoth = (token: TokenView): number => mix(withBefore(token), token.behind.shape);

const withAll = (token: TokenView): number =>
  mix(mix(token.before2.shape, token.before.shape), mix(withBehind(token), token.behind2.shape));

/** Which neighbours touch the token without a space. */
export const gluing: FeatureGroup<TokenView> = {
  settle({ before2, behind2, glued, look, word }, key) {
    key[0] = word.shape;
    key[1] = before2.shape;
    key[2] = behind2.usualCase;
    key[3] = glued | (look << 4);
  },
  write({ before2, behind2, glued, look, word }, out, start) {
    let n = start;
    out[n++] = plain(42, mix(glued, look));
    out[n++] = plain(43, mix(glued, mix(behind2.usualCase, word.shape)));
    out[n++] = plain(44, mix(glued, mix(before2.shape, word.shape)));
    return n;
  },
};
