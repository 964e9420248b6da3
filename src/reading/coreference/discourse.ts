import type { SentenceView } from '../clauses/sentence-view.ts';
import type { EntityDraft } from '../entities/entity-draft.ts';
import { type Sex, sexOfTitle } from '../roles/sex.ts';
import type { Speech } from '../speakers/speech.ts';
import { Company, type Group, type Met } from './company.ts';
import { DELEGATIONS, LEADING } from './delegations.ts';
import { DEED_NOUNS, mayCall } from './descriptions.ts';
import type { SexOfName } from './given-names.ts';
import { NUMBERS } from './groups.ts';
import { lifeToldOf } from './life-told.ts';
import { isState, twoMainStates } from './main-states.ts';
import { mayMeanAnybody } from './may-mean.ts';
import { type Mentioned, MentionedUnit } from './mentioned.ts';
import { HELD_BY_BOTH, type PersonTraits } from './person-traits.ts';
import { Relatives } from './relatives.ts';
import { Services } from './services.ts';
import { TraitsOnDemand } from './traits-on-demand.ts';

/** Finds whom the words of a sentence mean, and notes it. */
export type Refer = (discourse: Discourse, view: SentenceView) => void;

/** How many sentences before one that tells of an event are read for their references. */
const WINDOW = 8;

/** So often somebody has been spoken of before a text is about him. */
const OFTEN = 6;

/** Who has been spoken of lately, for looking back however long the article is. */
const REMEMBERED = 80;

/**
 * What has been spoken of so far, for words that lean on it. It moves forward with the sentences, but reads their
 * references only when somebody asks for some; of sentences far before that, it notes the names alone.
 */
export class Discourse {
  readonly drafts: readonly EntityDraft[];
  readonly #traits: TraitsOnDemand;
  readonly #mentioned: Mentioned[][] = [];
  /** In order of the last mention, the latest last. */
  readonly #recency = new Map<number, Mentioned>();
  /** Nouns beyond the titles that the text gives persons: "Ana Lima, a widow", "Bo Ek was the driver". */
  readonly #nouns = new Map<number, Set<string>>();
  #life: number | null | undefined;
  readonly #said = new Set<string>();
  /** How often each has been spoken of. */
  readonly #times = new Map<number, number>();
  readonly services = new Services();
  readonly relatives = new Relatives();
  readonly company = new Company();
  #sayer: number | null = null;
  /** What pronouns have shown of persons' sex. */
  readonly #shown = new Map<number, Sex>();
  /** What is said of them, "Adama, the mother of one": rather than what their names tell. */
  readonly #saidSex = new Map<number, Sex>();
  #leader: number | null = null;
  #leadsSince = -1;
  #ledIn = -1;
  readonly #views: readonly SentenceView[];
  #pending: SentenceView[] = [];
  /** The last unread sentence that may call somebody so, by noun, and up to which they were looked at. */
  readonly #calls = new Map<string, number>();
  #callsUpTo = -1;
  readonly #refer: Refer;
  readonly #speech: Pick<Speech, 'isVoiced' | 'narrator'>;
  /** The sentences that name each person first, in order. */
  readonly #firstNamings: readonly number[];
  #references: { readonly sentence: number; readonly of: (unit: number) => readonly number[] } | null = null;

  /** The first sentence that names a person. */
  readonly firstPersonIn: number;
  /** The two states that the article is about; empty where no two stand out. */
  readonly mainStates: readonly number[];

  constructor(
    drafts: readonly EntityDraft[],
    views: readonly SentenceView[],
    sexOfName: SexOfName,
    refer: Refer,
    speech: Pick<Speech, 'isVoiced' | 'narrator'>,
  ) {
    this.drafts = drafts;
    this.#views = views;
    this.#refer = refer;
    this.#speech = speech;
    this.mainStates = twoMainStates(drafts);
    this.#traits = new TraitsOnDemand(drafts, views, sexOfName);
    const persons = [...drafts.keys()].filter((entity) => this.isPerson(entity));
    this.#firstNamings = persons.map((person) => this.firstSentenceOf(person)).sort((a, b) => a - b);
    this.firstPersonIn = this.#firstNamings[0] ?? Number.POSITIVE_INFINITY;
  }

  /** The parties of the encounter told last, by side. */
  get met(): Met | null {
    return this.company.met;
  }
  /** Those whom "they" would mean. */
  get group(): Group | null {
    return this.company.group;
  }
  /** Who leads the delegation spoken of, or travels. */
  get leader(): number | null {
    return this.#leader;
  }

  /** What was mentioned in a sentence, in the order of noting. */
  mentionedIn(sentence: number): readonly Mentioned[] {
    return this.#mentioned[sentence] ?? [];
  }
  /** The last mentions of those spoken of lately, the latest first. */
  get recent(): readonly Mentioned[] {
    return [...this.#recency.values()].reverse();
  }

  /** A sentence of the article, also one that is still ahead. */
  viewAt(sentence: number): SentenceView | null {
    return this.#views[sentence] ?? null;
  }
  /** The persons to whose names the article, in all its sentences, gives a title with that noun. */
  bearersOf(noun: string): readonly number[] {
    return this.#traits.bearersOf(noun);
  }
  /** Whether any person bears a title with that noun, or was called so. */
  isBorne(noun: string): boolean {
    return this.bearersOf(noun).length > 0 || this.hasNoun(noun);
  }
  /** The sentence that names an entity first; one that is never reached for an entity that no sentence names. */
  firstSentenceOf(entity: number): number {
    return this.drafts[entity]?.mentions[0]?.name?.sentence ?? Number.POSITIVE_INFINITY;
  }
  /** Whether somebody was said to lead a group in the sentence or in the one before: "she led the team". */
  ledIn(sentence: number): boolean {
    return this.#ledIn >= 0 && sentence - this.#ledIn <= 1;
  }
  leadGroup(person: number, sentence: number): void {
    this.lead(person, sentence);
    this.#ledIn = Math.max(this.#ledIn, sentence);
  }
  /** Goes on to the next sentence. */
  follow(view: SentenceView): void {
    this.#pending.push(view);
  }
  /** Reads the sentences up to here for their references, if nobody asked before. */
  catchUp(): void {
    const pending = this.#pending;
    this.#pending = [];
    pending.forEach((view, i) => {
      if (i >= pending.length - WINDOW) this.#refer(this, view);
      else this.#nameOnly(view);
    });
  }
  #nameOnly(view: SentenceView): void {
    view.entities.forEach((entity, unit) => {
      if (entity !== null) this.mention(new MentionedUnit(view, unit, entity));
    });
  }

  mention(mentioned: Mentioned): void {
    const there = this.#mentioned[mentioned.sentence];
    if (there) there.push(mentioned);
    else this.#mentioned[mentioned.sentence] = [mentioned];
    this.#times.set(mentioned.entity, (this.#times.get(mentioned.entity) ?? 0) + 1);
    this.#recency.delete(mentioned.entity);
    this.#recency.set(mentioned.entity, mentioned);
    const [oldest] = this.#recency.keys();
    if (this.#recency.size > REMEMBERED && oldest !== undefined) this.#recency.delete(oldest);
  }
  /** The one person whom the text so far is about: spoken of often, and far more than anybody else; null for none. */
  get protagonist(): number | null {
    let [first, most, second]: [number | null, number, number] = [null, 0, 0];
    for (const [entity, times] of this.#times) {
      if (times <= second || !this.isPerson(entity)) continue;
      if (times > most) [first, most, second] = [entity, times, most];
      else second = times;
    }
    return most >= OFTEN && most >= 3 * second ? first : null;
  }
  /** The person whose life an obituary tells; null for other articles. */
  get lifeToldOf(): number | null {
    if (this.#life === undefined) this.#life = lifeToldOf(this.#views, this.drafts);
    return this.#life;
  }
  /** Who was said to have said something, last. */
  get sayer(): number | null {
    return this.#sayer;
  }
  say(person: number): void {
    this.#sayer = person;
  }
  lead(person: number, sentence: number): void {
    // As with those who were together.
    if (sentence < this.#leadsSince) return;
    this.#leader = person;
    this.#leadsSince = sentence;
  }
  show(person: number, sex: Sex): void {
    if (!this.#shown.has(person)) this.#shown.set(person, sex);
  }
  describe(person: number, noun: string): void {
    const nouns = this.#nouns.get(person) ?? new Set();
    this.#nouns.set(person, nouns.add(noun));
    this.#said.add(noun);
    const sex = HELD_BY_BOTH.test(noun) ? null : sexOfTitle([noun]);
    if (sex !== null) this.#saidSex.set(person, sex);
  }
  /** What the words of a sentence refer to, beside its names. */
  refer(sentence: number, of: (unit: number) => readonly number[]): void {
    this.#references = { sentence, of };
  }
  referents(view: SentenceView, unit: number): readonly number[] {
    const named = view.entities[unit];
    if (named !== null && named !== undefined) return [named];
    if (this.#pending.length > 0 && mayMeanAnybody(this, view, unit)) this.catchUp();
    return this.#references?.sentence === view.index ? this.#references.of(unit) : [];
  }

  /** The sentences that will be read for their references when somebody asks, but for the one that is being told. */
  #unread(): readonly SentenceView[] {
    return this.#pending.slice(-WINDOW, -1);
  }
  /** Whether one of them may call somebody so. Asked of very many words. */
  #mayBeCalled(noun: string): boolean {
    const first = this.#pending[Math.max(0, this.#pending.length - WINDOW)];
    if (!first) return false;
    for (let i = Math.max(0, this.#pending.length - WINDOW); i < this.#pending.length - 1; i++) {
      const view = this.#pending[i];
      if (!view || view.index <= this.#callsUpTo) continue;
      this.#callsUpTo = view.index;
      for (const word of mayCall(this, view)) this.#calls.set(word, view.index);
    }
    return (this.#calls.get(noun) ?? -1) >= first.index;
  }
  /**
   * Whether the words of a unit may be somebody's own: in a quotation, in an interview, or in an article with a
   * narrator.
   */
  isVoiced(view: SentenceView, unit: number): boolean {
    return this.#speech.isVoiced(view.index, unit);
  }
  /** Who tells a sentence, as a by-line or signature says: "I", and never "she". */
  narrator(sentence: number): number | null {
    return this.#speech.narrator(sentence);
  }
  /** How many persons the article names up to a sentence. */
  personsBy(sentence: number): number {
    let count = 0;
    while ((this.#firstNamings[count] ?? Number.POSITIVE_INFINITY) <= sentence) count++;
    return count;
  }
  /** Whether others than persons may have been spoken of together. */
  mayHaveGroup(): boolean {
    return (
      this.group !== null || this.#unread().some(({ units }) => units.some(({ lower }) => NUMBERS.has(lower)))
    );
  }
  /** Whether somebody may be known to lead a delegation. */
  mayHaveLeader({ units }: SentenceView): boolean {
    return (
      this.#leader !== null ||
      units.some(({ lower }) => DELEGATIONS.has(lower)) ||
      this.#pending.some((view) => view.units.some(({ lower }) => LEADING.has(lower)))
    );
  }

  /** Whether the text called somebody by that noun, or may have done so where it is not read yet. */
  hasNoun(noun: string): boolean {
    if (this.#said.has(noun)) return true;
    return (
      this.#mayBeCalled(noun) ||
      (this.#pending.length > 0 && (DEED_NOUNS.has(noun) || /-year-old$/.test(noun)))
    );
  }
  isState(entity: number): boolean {
    const draft = this.drafts[entity];
    return draft !== undefined && isState(draft);
  }
  isPerson(entity: number): boolean {
    return this.drafts[entity]?.type === 'PERSON';
  }
  traitsOf(entity: number): PersonTraits | null {
    const traits = this.#traits.of(entity);
    if (!traits) return null;
    const nouns = this.#nouns.get(entity);
    const gender = this.genderOf(entity);
    if (!nouns && gender === traits.gender) return traits;
    return { ...traits, gender, roles: nouns ? new Set([...traits.roles, ...nouns]) : traits.roles };
  }
  genderOf(person: number): Sex | null {
    return this.#saidSex.get(person) ?? this.#traits.of(person)?.gender ?? this.#shown.get(person) ?? null;
  }
}
