/** Words inside a name that are no part of it by which somebody is told from others. */
const SUFFIX = /^(?:jr|sr|ii|iii|iv|v)$/;

/** A person's name as the words that count: lower case, without stops, initials kept. */
export function personWords(folded: string): string[] {
  return folded
    .toLowerCase()
    .replace(/'s$/, '')
    .replace(/[.,]/g, ' ')
    .split(/[\s]+/)
    .filter((word) => word !== '' && !SUFFIX.test(word));
}

/**
 * Whether a shorter form can name the bearer of a longer one within an article: its words stand in the longer
 * in the same order ("Trung" and "Biden" for "Le Hoai Trung" and "Joe Biden"; "Evelyn Farkas" for "Evelyn N. Farkas").
 */
export function isShortFormOf(short: readonly string[], long: readonly string[]): boolean {
  if (short.length >= long.length) return false;
  let at = 0;
  for (const word of long) if (short[at] !== undefined && matches(short[at] ?? '', word)) at++;
  if (at < short.length) return false;
  const last = short.at(-1) ?? '';
  return matches(last, long.at(-1) ?? '') || short.length === 1 || matches(short[0] ?? '', long[0] ?? '');
}

/** A word for itself, an initial for a word, a part of a hyphened name for the whole. */
function matches(short: string, word: string): boolean {
  if (short === word) return true;
  if (short.length === 1) return word.startsWith(short) && word.length > 1;
  return word.includes('-') && word.split('-').includes(short);
}
