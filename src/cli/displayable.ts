import { stripVTControlCharacters } from 'node:util';

/** Line breaks, tabs and runs of spaces, each of which would tear a line or a cell apart. */
const BREAKS = /\s+/gu;

/** Control characters (C0, DEL, C1) and what reverses the direction of the text that follows. */
const UNSEEN = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/**
 * A text from outside (a name, a title, a file's name) on one line that a terminal shows and does not obey: without
 * escape sequences, control characters and directional overrides.
 */
export function displayable(text: string): string {
  return stripVTControlCharacters(text).replace(BREAKS, ' ').replace(UNSEEN, '').trim();
}
