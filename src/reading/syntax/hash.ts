/** 32-bit hashes of small tuples of numbers; the same on every machine. */

/** By what a template's number and the values at its four places are multiplied before they are hashed together. */
export const TEMPLATE_FACTOR = 0x9e3779b1;
export const PLACE_FACTORS: readonly number[] = [0xcc9e2d51, 0x1b873593, 0x85ebca77, 0x27d4eb2f];

/**
 * Four values and the template they fill, each times its factor: a sum, mixed by the end of MurmurHash3 (Appleby,
 * public domain).
 */
export function hashFeature(template: number, a: number, b: number, c: number, d: number): number {
  let hash = (template ^ a) + (b ^ c) + d;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
