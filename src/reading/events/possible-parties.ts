import type { SentenceView } from '../clauses/sentence-view.ts';
import { actsAsState } from '../coreference/acting-states.ts';
import type { Discourse } from '../coreference/discourse.ts';
import { type Meant, mayMean } from '../coreference/may-mean.ts';
import { TITLE_WITHIN } from '../coreference/named-later.ts';
import { countryOfDemonymUpTo } from '../gazetteer/countries.ts';
import { isOffice } from '../roles/offices.ts';

/**
 * Who can be parties to the events of a sentence at most, by its words alone, so that few sentences need a tree. Each
 * question is answered when it is first asked, and no more words are looked at than it takes.
 */
export class PossibleParties {
  readonly #discourse: Discourse;
  readonly #view: SentenceView;
  #areTwo: boolean | null = null;
  #hasPerson: boolean | null = null;
  #hasOffice: boolean | null = null;
  #first: number | null = null;
  #last: number | null = null;
  #lastPerson: number | null = null;

  constructor(discourse: Discourse, view: SentenceView) {
    this.#discourse = discourse;
    this.#view = view;
  }

  /** Whether there may be two of any kind. */
  get areTwo(): boolean {
    this.#areTwo ??= this.#areEnough((persons, others) => persons + others > 1);
    return this.#areTwo;
  }
  /** The same of the units before one. */
  areTwoBefore(unit: number): boolean {
    return this.#areEnough((persons, others) => persons + others > 1, unit);
  }
  get hasPerson(): boolean {
    this.#hasPerson ??= this.#areEnough((persons) => persons > 0);
    return this.#hasPerson;
  }
  /** Whether there may be a state or body. */
  get hasOther(): boolean {
    return this.#areEnough((_, others) => others > 0);
  }
  /** Whether a holder of some office may stand for a state or body, also where persons alone are asked for. */
  get hasOffice(): boolean {
    this.#hasOffice ??= this.#view.units.some(({ lower }) => isOffice(lower));
    return this.#hasOffice;
  }
  get hasPlace(): boolean {
    const { drafts } = this.#discourse;
    return this.#view.entities.some((entity) => entity !== null && drafts[entity]?.type === 'PLACE');
  }
  /** The first unit that may stand for any of them; -1 for none. */
  get first(): number {
    this.#first ??= this.#view.units.findIndex((_, unit) => this.mayBeAt(unit));
    return this.#first;
  }
  /** The last unit that may stand for any of them; -1 for none. */
  get last(): number {
    this.#last ??= this.#view.units.findLastIndex((_, unit) => this.mayBeAt(unit));
    return this.#last;
  }
  /** The last that may stand for one who counts as a person. */
  get lastPerson(): number {
    this.#lastPerson ??= this.#view.units.findLastIndex((_, unit) => this.mayBePersonAt(unit));
    return this.#lastPerson;
  }
  mayBeAt(unit: number): boolean {
    if (this.#view.entities[unit] !== null || this.#isOffice(unit)) return true;
    const { persons, others } = mayMean(this.#discourse, this.#view, unit);
    return persons + others > 0;
  }
  mayBePersonAt(unit: number): boolean {
    const entity = this.#view.entities[unit] ?? null;
    if (this.#isOffice(unit)) return true;
    return entity === null
      ? mayMean(this.#discourse, this.#view, unit).persons > 0
      : this.#discourse.isPerson(entity);
  }

  /** Whether so many as are named, and those whom other words may mean, are enough. */
  #areEnough(
    enough: (persons: number, others: number) => boolean,
    to: number = this.#view.units.length,
  ): boolean {
    const { index, entities } = this.#view;
    const most = this.#discourse.personsBy(index + TITLE_WITHIN);
    let { persons, others } = this.#named(to);
    for (let unit = 0; unit < to; unit++) {
      if (enough(Math.min(persons, most), others)) return true;
      // "The Chilean president": Chile acts.
      if (isDemonym(this.#view, unit) && this.hasOffice) others++;
      if (entities[unit] !== null) continue;
      const meant = mayMean(this.#discourse, this.#view, unit);
      persons += meant.persons;
      others += meant.others;
    }
    return enough(Math.min(persons, most), others);
  }

  /** How many the sentence names before a unit. */
  #named(to: number): Meant {
    let [persons, others] = [0, 0];
    for (const entity of new Set(this.#view.entities.slice(0, to))) {
      const draft = entity === null ? undefined : this.#discourse.drafts[entity];
      if (draft?.type === 'PERSON') persons++;
      else if (draft && (draft.type === 'ORGANIZATION' || actsAsState(draft.main.folded))) others++;
    }
    return { persons, others };
  }

  #isOffice(unit: number): boolean {
    return isOffice(this.#view.units[unit]?.lower ?? '');
  }
}

/** Whether there may be two of any kind. */
export const areTwo = ({ parties }: Asked): boolean => parties.areTwo;

/** Whether there may be anybody who counts as a person. */
export const isAnybody = ({ parties }: Asked): boolean => parties.hasOffice || parties.hasPerson;

interface Asked {
  readonly parties: PossibleParties;
}

/** "Korean" of "North Korean", too. */
function isDemonym({ units }: SentenceView, unit: number): boolean {
  const { text = '', lower = '' } = units[unit] ?? {};
  return /^[A-Z]/.test(text) && countryOfDemonymUpTo(units[unit - 1]?.lower ?? '', lower) !== null;
}
