import type { Unit } from './unit.ts';

/** The units of a sentence with their tags, as those who mend tags see them. Places outside have no word and no tag. */
export class TaggedUnits {
  readonly units: readonly Unit[];
  readonly #tags: Int32Array;
  readonly #names: readonly string[];

  /** @param tags indexes of `names`; they are changed */
  constructor(units: readonly Unit[], tags: Int32Array, names: readonly string[]) {
    this.units = units;
    this.#tags = tags;
    this.#names = names;
  }

  /** In lower case. */
  word(at: number): string {
    return this.units[at]?.lower ?? '';
  }
  tag(at: number): string {
    return this.#names[this.#tags[at] ?? -1] ?? '';
  }
  isPerson(at: number): boolean {
    return this.units[at]?.kind === 'PERSON';
  }
  isName(at: number): boolean {
    return this.units[at]?.isName === true;
  }
  retag(at: number, tag: string): void {
    this.#tags[at] = this.#names.indexOf(tag);
  }
  /** Makes a verb that was taken for a main verb an auxiliary. */
  retagAsAuxiliary(at: number): void {
    this.retag(at, `${/^VB[A-Z]?/.exec(this.tag(at))?.[0] ?? 'VBD'}:AUX`);
  }
  /** Makes a verb that was taken for an auxiliary a main verb, and another word one of the past. */
  retagAsMainVerb(at: number): void {
    this.retag(at, /^VB[A-Z]?/.exec(this.tag(at))?.[0] ?? 'VBD');
  }
}

export const isVerbal = (tag: string): boolean => tag.startsWith('VB') || tag.startsWith('MD');
