import type { SentenceView } from '../clauses/sentence-view.ts';
import type { EntityDraft } from '../entities/entity-draft.ts';
import type { SexOfName } from './given-names.ts';
import { type PersonTraits, rolesIn, titlesOf, traitsOf } from './person-traits.ts';
import { bearersOf, titledPhrases } from './titled-phrases.ts';
import { toldByHeadline } from './told-by-headline.ts';

/** What the names and titles of an article, in all its sentences, say of each entity; found when first asked for. */
export class TraitsOnDemand {
  readonly #drafts: readonly EntityDraft[];
  readonly #views: readonly SentenceView[];
  readonly #sexOfName: SexOfName;
  readonly #found = new Map<number, PersonTraits>();
  #phrases: ReadonlyMap<number, readonly string[]> | null = null;
  #bearers: ReadonlyMap<string, readonly number[]> | null = null;

  constructor(drafts: readonly EntityDraft[], views: readonly SentenceView[], sexOfName: SexOfName) {
    this.#drafts = drafts;
    this.#views = views;
    this.#sexOfName = sexOfName;
  }

  of(entity: number): PersonTraits | null {
    const found = this.#found.get(entity);
    const draft = this.#drafts[entity];
    if (found || !draft) return found ?? null;
    const traits = traitsOf(draft, this.#titlesOf(entity), this.#sexOfName);
    this.#found.set(entity, traits);
    return traits;
  }

  /** The persons whose titles have a noun in them. */
  bearersOf(noun: string): readonly number[] {
    this.#bearers ??= bearersOf(this.#drafts, (person) => rolesIn(this.#titlesOf(person)));
    return this.#bearers.get(noun) ?? [];
  }

  #titlesOf(entity: number): readonly string[] {
    this.#phrases ??= this.#phrasesOfAll();
    const draft = this.#drafts[entity];
    return draft ? titlesOf(draft, this.#phrases.get(entity) ?? []) : [];
  }

  /** With what the headline calls somebody who has no office or trade beside his names, where nobody has that one. */
  #phrasesOfAll(): ReadonlyMap<number, readonly string[]> {
    const phrases = titledPhrases(this.#views);
    const told = toldByHeadline(this.#views);
    if (!told) return phrases;
    const rolesOf = (person: number): ReadonlySet<string> => {
      const draft = this.#drafts[person];
      return rolesIn(draft?.type === 'PERSON' ? titlesOf(draft, phrases.get(person) ?? []) : []);
    };
    const isBorne = [...phrases.keys()].some((person) => rolesOf(person).has(told.noun));
    if (isBorne || rolesOf(told.person).size > 0) return phrases;
    return new Map([...phrases, [told.person, [...(phrases.get(told.person) ?? []), told.noun]]]);
  }
}
