/** Whose relatives a text says that persons are. */
export class Relatives {
  readonly #spouses = new Map<number, number>();
  readonly #kin = new Map<string, readonly number[]>();

  /** The two of whom the text says that one is the other's cousin, or of another such noun, singular. */
  kinBy(noun: string): readonly number[] {
    return this.#kin.get(noun) ?? [];
  }
  relate(noun: string, first: number, second: number): void {
    this.#kin.set(noun, [first, second]);
  }
  /** Whom the text says somebody married. */
  spouseOf(person: number): number | null {
    return this.#spouses.get(person) ?? null;
  }
  marry(first: number, second: number): void {
    this.#spouses.set(first, second).set(second, first);
  }
}
