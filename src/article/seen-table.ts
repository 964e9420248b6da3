/** So many rows come with each piece of memory, of which none is ever copied. */
const ROWS = 4096;

/**
 * Rows of whole numbers of 32 bits, found by their first four, which are to be of a good hash: a table by open
 * addressing. A row takes so many numbers and some eight to sixteen bytes.
 */
export class SeenTable {
  readonly #width: number;
  readonly #pieces: Int32Array[] = [];
  /** The number of a row plus one; 0 where the slot is free. */
  #slots = new Int32Array(1024);
  #rows = 0;

  constructor(width: number) {
    this.#width = width;
  }

  /** The row that begins like this one; where there is none, this one is added, and the answer is null. */
  findOrAdd(row: Int32Array): Int32Array | null {
    let at = this.#slotOf(row);
    for (;;) {
      const number = (this.#slots[at] ?? 0) - 1;
      if (number < 0) break;
      const known = this.#row(number);
      if (known[0] === row[0] && known[1] === row[1] && known[2] === row[2] && known[3] === row[3])
        return known;
      at = (at + 1) % this.#slots.length;
    }
    if (this.#rows % ROWS === 0) this.#pieces.push(new Int32Array(ROWS * this.#width));
    this.#rows++;
    this.#row(this.#rows - 1).set(row);
    this.#slots[at] = this.#rows;
    if (2 * this.#rows > this.#slots.length) this.#widen();
    return null;
  }

  #widen(): void {
    this.#slots = new Int32Array(2 * this.#slots.length);
    for (let number = 0; number < this.#rows; number++) {
      let at = this.#slotOf(this.#row(number));
      while (this.#slots[at] !== 0) at = (at + 1) % this.#slots.length;
      this.#slots[at] = number + 1;
    }
  }

  #row(number: number): Int32Array {
    const from = (number % ROWS) * this.#width;
    return (this.#pieces[Math.floor(number / ROWS)] ?? new Int32Array(0)).subarray(from, from + this.#width);
  }

  #slotOf(row: Int32Array): number {
    return ((row[0] ?? 0) >>> 0) % this.#slots.length;
  }
}
