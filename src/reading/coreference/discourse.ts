import type { SentenceView } from '../clauses/sentence-view.ts';
import type { EntityDraft } from '../entities/entity-draft.ts';
import { type PersonTraits, traitsOf } from './person-traits.ts';

/** A person or organization as it came up in the text. */
export interface Mentioned {
  readonly entity: number;
  readonly sentence: number;
  readonly unit: number;
  /** Subjects are spoken of again more readily than others. */
  readonly isSubject: boolean;
}

/** An entity that a unit names. The tree, which costs most of a reading, is asked only when the answer is needed. */
export function mentionedAt(view: SentenceView, unit: number, entity: number): Mentioned {
  return {
    entity,
    sentence: view.index,
    unit,
    get isSubject() {
      const label = view.tree.labels[unit];
      return label === 'nsubj' || label === 'nsubj:pass';
    },
  };
}

/** What has been spoken of so far, for words that lean on it. It moves forward with the sentences. */
export class Discourse {
  readonly drafts: readonly EntityDraft[];
  readonly traits: readonly PersonTraits[];
  readonly #mentioned: Mentioned[] = [];
  /** The parties of the encounter told last, by side. */
  #met: readonly (readonly number[])[] = [];
  /** Who leads the delegation spoken of. */
  #leader: number | null = null;
  /** What pronouns have shown of persons' sex. */
  readonly #shown = new Map<number, 'FEMALE' | 'MALE'>();

  constructor(drafts: readonly EntityDraft[]) {
    this.drafts = drafts;
    this.traits = drafts.map(traitsOf);
  }

  get mentioned(): readonly Mentioned[] {
    return this.#mentioned;
  }
  get met(): readonly (readonly number[])[] {
    return this.#met;
  }
  get leader(): number | null {
    return this.#leader;
  }

  mention(mentioned: Mentioned): void {
    this.#mentioned.push(mentioned);
  }
  meet(sides: readonly (readonly number[])[]): void {
    this.#met = sides;
  }
  lead(person: number): void {
    this.#leader = person;
  }
  show(person: number, gender: 'FEMALE' | 'MALE'): void {
    if (!this.#shown.has(person)) this.#shown.set(person, gender);
  }

  isPerson(entity: number): boolean {
    return this.drafts[entity]?.type === 'PERSON';
  }
  genderOf(person: number): 'FEMALE' | 'MALE' | null {
    return this.traits[person]?.gender ?? this.#shown.get(person) ?? null;
  }

  /** Notes the names of a sentence in order; called when the sentence has been read. */
  close(view: SentenceView): void {
    for (const [unit, entity] of view.entities.entries())
      if (entity !== null) this.mention(mentionedAt(view, unit, entity));
  }
}
