/** Writes the model in the form that src/reading/names/weights.ts reads. */
import { LABELS } from '../../src/reading/names/labels.ts';
import type { ListTable } from '../../src/reading/names/lists.ts';
import { MAGIC } from '../../src/reading/names/weights.ts';
import type { Lexicon } from '../../src/reading/names/words.ts';
import type { Parameters } from './crf.ts';

/** `floor`: weights smaller than this become none at all. */
export function encodeModel(
  keys: Int32Array,
  parameters: Parameters,
  lists: ListTable,
  lexicon: Lexicon,
  floor: number,
): Uint8Array {
  const { weights, transitions } = parameters;
  let top = 0;
  for (const weight of weights) top = Math.max(top, Math.abs(weight));
  const unit = Math.min(top, 5) / 127;
  const keptKeys: number[] = [];
  const masks: number[] = [];
  const values: number[] = [];
  for (const [feature, key] of keys.entries()) {
    let mask = 0;
    for (let label = 0; label < LABELS; label++) {
      const weight = weights[feature * LABELS + label] ?? 0;
      const value = Math.max(-127, Math.min(127, Math.round(weight / unit)));
      if (Math.abs(weight) < floor || value === 0) continue;
      mask |= 1 << label;
      values.push(value);
    }
    if (mask === 0) continue;
    keptKeys.push(key);
    masks.push(mask);
  }
  const listKeys = tableKeys(lists.table, lists.masks.length);
  const wordKeys = tableKeys(lexicon.table, lexicon.usualCase.length);
  return concatenate([
    Int32Array.of(MAGIC, keptKeys.length, values.length, lists.masks.length, lexicon.usualCase.length),
    Int32Array.from(transitions, (weight) => Math.round(weight / unit)),
    Int32Array.from(keptKeys),
    Uint16Array.from(masks),
    Int8Array.from(values),
    listKeys,
    lists.masks,
    wordKeys,
    lexicon.usualCase,
  ]);
}

/** The keys in the order of the numbers that the table leads to. */
function tableKeys({ slots }: { readonly slots: Int32Array }, count: number): Int32Array {
  const keys = new Int32Array(count);
  for (let at = 0; at < slots.length; at += 2) {
    const number = slots[at + 1] ?? 0;
    if (number > 0) keys[number - 1] = slots[at] ?? 0;
  }
  return keys;
}

function concatenate(parts: readonly (Int32Array | Uint16Array | Uint8Array | Int8Array)[]): Uint8Array {
  const size = parts.reduce((sum, part) => sum + ((part.byteLength + 3) & ~3), 0);
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at);
    at += (part.byteLength + 3) & ~3;
  }
  return bytes;
}
