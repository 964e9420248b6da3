import type { Sentence } from '../text/token.ts';
import type { Acronym } from './cluster-organizations.ts';
import type { NamedMention } from './entity-draft.ts';

/**
 * Pairs of a long name and the short one in brackets behind it: "Lao Unity and Progress Party (LUPP)", 'Skandia ASA
 * ("Skandia")'.
 */
export function acronymsIn(sentences: readonly Sentence[], mentions: readonly NamedMention[]): Acronym[] {
  const tokensOf = ({ name }: NamedMention) => sentences[name?.sentence ?? -1]?.tokens ?? [];
  const bracketed = mentions.filter((long) => tokensOf(long)[long.name?.last ?? -1]?.text === '(');
  if (bracketed.length === 0) return [];
  const byStart = new Map<string, NamedMention>();
  for (const mention of mentions)
    if (mention.name) byStart.set(`${mention.name.sentence}:${mention.name.first}`, mention);
  const acronyms: Acronym[] = [];
  for (const long of bracketed) {
    if (!long.name) continue;
    const tokens = tokensOf(long);
    const isDefined = /^["“]$/.test(tokens[long.name.last + 1]?.text ?? '');
    const short = byStart.get(`${long.name.sentence}:${long.name.last + (isDefined ? 2 : 1)}`);
    const isShort =
      short?.name &&
      tokens[short.name.last + (isDefined ? 1 : 0)]?.text === ')' &&
      /^[A-Z][A-Za-z.-]{1,14}$/.test(short.folded) &&
      short.folded.length < long.folded.length;
    if (isShort) acronyms.push({ long, short });
  }
  return acronyms;
}
