import { withoutEmphasis } from './emphasis.ts';
import { withoutLinks } from './links.ts';

/** Characters that only steer how text is broken and set: soft hyphen, zero-width space, word joiner, directions. */
const STEERING = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;
const SPACES = /[\s\p{Cc}]+/gu;
/** Such a name is in one line and without marks, as nearly every one is. */
const PLAIN = /^[!-)+-Z\\^-~]+(?: [!-)+-Z\\^-~]+)*$/;

/**
 * A name or title as it is shown: a line end within it, no-break spaces and the like are one space, and emphasis and
 * links are none. Its characters in the article are those of its mention.
 */
export function inOneLine(words: string): string {
  if (PLAIN.test(words)) return words;
  return withoutEmphasis(withoutLinks(words)).replace(STEERING, '').replace(SPACES, ' ');
}
