/** The size of a table for so many rows, in bits, and where in it a new key comes to stand. */
export function tableFor(rows: number): {
  readonly bits: number;
  readonly slotOf: (slots: Int32Array, key: number) => number;
} {
  let bits = 10;
  while (1 << bits < rows * 2) bits++;
  const slotOf = (slots: Int32Array, key: number): number => {
    let at = key >>> (32 - bits);
    while (slots[at] !== 0) at = (at + 1) & ((1 << bits) - 1);
    return at;
  };
  return { bits, slotOf };
}
