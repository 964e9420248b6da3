/** 32-bit hashes of strings and of small tuples of numbers; the same on every machine. */

/** FNV-1a over UTF-16 code units (http://www.isthe.com/chongo/tech/comp/fnv/), of a stretch of the text. */
export function hashText(text: string, from = 0, to = text.length): number {
  let hash = 0x811c9dc5;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash | 0;
}

/**
 * Four numbers and the template they fill: a sum with odd factors, mixed by the end of MurmurHash3 (Appleby,
 * public domain).
 */
export function hashFeature(template: number, a: number, b: number, c: number, d: number): number {
  let hash =
    (Math.imul(template, 0x9e3779b1) ^ Math.imul(a, 0xcc9e2d51)) +
    (Math.imul(b, 0x1b873593) ^ Math.imul(c, 0x85ebca77)) +
    Math.imul(d, 0x27d4eb2f);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
