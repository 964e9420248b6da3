/** Some who were spoken of together: the parties of an encounter, joined subjects, "the two". */
export interface Group {
  readonly members: readonly number[];
  readonly sentence: number;
}

/** The parties of an encounter, by side. */
export interface Met extends Group {
  readonly sides: readonly (readonly number[])[];
}

/** Within how many sentences those who were met in turn are spoken of. */
const MET_WITHIN = 2;

/** Within how many sentences those who met others go on with them. */
const HOSTS_WITHIN = 4;

/** Who met last in a text, and who was spoken of together. */
export class Company {
  #met: Met | null = null;
  /** The encounter before the last. */
  #metBefore: Met | null = null;
  #group: Group | null = null;
  /** Who together met others that are not named. */
  #hosts: Group | null = null;

  get met(): Met | null {
    return this.#met;
  }
  get group(): Group | null {
    return this.#group;
  }

  meet(sides: Met['sides'], sentence: number): void {
    const members = sides.flat();
    this.#metBefore = this.#met;
    this.#met = { sides, members, sentence };
    this.together(members, sentence);
  }
  /** Those who together met others that the sentence does not name. */
  meetUnnamed(members: readonly number[], sentence: number): void {
    this.#hosts = { members, sentence };
  }
  /** "Ana and Bo met union leaders. | They | discussed roads": with these, just now, and not with each other. */
  haveMetUnnamed(members: readonly number[], sentence: number): boolean {
    const hosts = this.#hosts;
    return (
      hosts !== null &&
      sentence > hosts.sentence &&
      sentence - hosts.sentence <= HOSTS_WITHIN &&
      members.length === hosts.members.length &&
      members.every((member) => hosts.members.includes(member))
    );
  }
  together(members: readonly number[], sentence: number): void {
    // Sentences are read for their references late: one from before says nothing of now.
    if (this.#group !== null && this.#group.sentence > sentence) return;
    this.#group = { members, sentence };
  }
  /** "She saw Bo on Tuesday and Carl on Thursday": the two whom one person met in turn, just now; else nobody. */
  metInTurn(sentence: number): readonly number[] {
    const [last, before] = [this.#met, this.#metBefore];
    if (!last || !before || sentence - last.sentence > MET_WITHIN) return [];
    if (last.sentence - before.sentence > 1 || last.members.length !== 2 || before.members.length !== 2)
      return [];
    const [[host], [other]] = [before.sides[0] ?? [], before.sides[1] ?? []];
    const [[again], [next]] = [last.sides[0] ?? [], last.sides[1] ?? []];
    return host === again && other !== undefined && next !== undefined && other !== next ? [other, next] : [];
  }
}
