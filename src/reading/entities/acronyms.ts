import type { Sentence } from '../text/token.ts';
import type { Acronym } from './cluster-organizations.ts';
import type { NamedMention } from './entity-draft.ts';

/**
 * Pairs of a long name and the short one in brackets behind it: "Lao Unity and Progress Party (LUPP)", 'Skandia ASA
 * ("Skandia")'.
 */
export function acronymsIn(sentences: readonly Sentence[], mentions: readonly NamedMention[]): Acronym[] {
  const byStart = new Map(
    mentions.flatMap((mention) =>
      mention.name ? [[`${mention.name.sentence}:${mention.name.first}`, mention] as const] : [],
    ),
  );
  return mentions.flatMap((long) => {
    if (!long.name) return [];
    const tokens = sentences[long.name.sentence]?.tokens ?? [];
    if (tokens[long.name.last]?.text !== '(') return [];
    const isDefined = /^["“]$/.test(tokens[long.name.last + 1]?.text ?? '');
    const short = byStart.get(`${long.name.sentence}:${long.name.last + (isDefined ? 2 : 1)}`);
    const isShort =
      short?.name &&
      tokens[short.name.last + (isDefined ? 1 : 0)]?.text === ')' &&
      /^[A-Z][A-Za-z.-]{1,14}$/.test(short.folded) &&
      short.folded.length < long.folded.length;
    return isShort ? [{ long, short }] : [];
  });
}
