import type { EntityType } from '../../reading/reading.ts';

/**
 * All that the rules of identity ask of what a document calls by one name. Parts of documents with equal profiles
 * cannot be told apart by any rule, so that identity is a question between profiles, of which a graph has far fewer.
 */
export interface Profile extends Clues {
  /** A hash of the rest. */
  readonly id: string;
}

/** What a profile says. */
export interface Clues {
  readonly type: EntityType;
  /** The key of the fullest name that the document uses; see `canonicalKey`. */
  readonly name: string;
  /** What all that may be spellings of that name have in common ("joseph biden" of Joe Biden); see `looseForm`. */
  readonly form: string;
  /** Keys of short names that the document explains: "us abc" of "US-ASEAN Business Council (US-ABC)". */
  readonly acronyms: readonly string[];
  /** Keys of the countries that the document ties the bearer to. */
  readonly countries: readonly string[];
  /** Of a person whom it ties to none, those that it speaks of: a clue, but nothing that speaks against anybody. */
  readonly around: readonly string[];
  /** The roles that it gives, in one word for each: "foreign minister"; see `rolesIn`. */
  readonly roles: readonly string[];
  /** The first year of the decade in which the document was published; null where that is not known. */
  readonly decade: number | null;
  /** The document that a decision parts from others of the name; null where none does. */
  readonly apart: string | null;
}
