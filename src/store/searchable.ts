/** Letters that Unicode does not decompose, and how English writes them. Source: Lucene's ASCIIFoldingFilter. */
const UNDECOMPOSED: ReadonlyMap<string, string> = new Map([
  ['æ', 'ae'],
  ['ð', 'd'],
  ['ø', 'o'],
  ['þ', 'th'],
  ['đ', 'd'],
  ['ħ', 'h'],
  ['ı', 'i'],
  ['ł', 'l'],
  ['ŋ', 'n'],
  ['œ', 'oe'],
  ['ß', 'ss'],
]);

/**
 * A text as it is written to a property with a full-text index, and as a search asks for it: its words in lower
 * case without diacritics, one space between them. `Đà Nẵng's "Hội nghị"` becomes `da nang s hoi nghi`.
 */
export function searchable(text: string): string {
  const bare = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  const plain = bare.replace(/[æðøþđħıłŋœß]/gu, (letter) => UNDECOMPOSED.get(letter) ?? letter);
  return (plain.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}
