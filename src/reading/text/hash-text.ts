/** FNV-1a over UTF-16 code units (http://www.isthe.com/chongo/tech/comp/fnv/), of a stretch of the text: 32 bits. */
export function hashText(text: string, from = 0, to = text.length): number {
  let hash = 0x811c9dc5;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash | 0;
}
