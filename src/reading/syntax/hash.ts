/** 32-bit hashes of strings and of small tuples of numbers; the same on every machine. */

/** FNV-1a over UTF-16 code units (http://www.isthe.com/chongo/tech/comp/fnv/). */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash | 0;
}

/** Three numbers and the template they fill, mixed with the constants of MurmurHash3 (Appleby, public domain). */
export function hashFeature(template: number, a: number, b: number, c: number): number {
  let hash = Math.imul(template + 0x9e3779b9, 0xcc9e2d51) ^ a;
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) ^ b;
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35) ^ c;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return hash ^ (hash >>> 15);
}
