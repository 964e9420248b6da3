import type { FoundDate } from '../dates/find-dates.ts';
import type { FoundEntities, NamedRoles } from '../entities/find-entities.ts';
import type { NameSpan } from '../names/name.ts';
import type { Parser } from '../syntax/parser.ts';
import type { Tree } from '../syntax/tree.ts';
import { type NameRange, type Unit, unitsOf } from '../syntax/unit.ts';
import type { Sentence, Token } from '../text/token.ts';
import { withDashes } from './dashes.ts';
import { joinedModifiers } from './joined-modifiers.ts';
import { joinedNouns } from './nouns-of-several-words.ts';

/** A sentence as events are read from it: names with their titles, and dates, each one unit of its tree. */
export interface SentenceView {
  readonly index: number;
  readonly sentence: Sentence;
  readonly units: readonly Unit[];
  /** Parsed when first asked for: most sentences tell of no event, and parsing takes longer than all else. */
  readonly tree: Tree;
  /** The entity (index into the drafts) that each unit names; null for other units. */
  readonly entities: readonly (number | null)[];
  /** The date that each unit names. */
  readonly dates: readonly (FoundDate | null)[];
  /** True for units inside quotation marks. */
  readonly quoted: readonly boolean[];
}

/** A date with the tokens that it takes in its sentence. */
export interface DateRange extends NameRange {
  readonly date: FoundDate;
}

/** Joins names with their titles, and dates, into units, and parses. */
export function createViews(
  sentences: readonly Sentence[],
  found: FoundEntities,
  datesOf: (sentence: number) => readonly DateRange[],
  parse: Parser,
): SentenceView[] {
  const rolesOf = new Map(found.roles.map((roles) => [roles.name, roles]));
  const namesIn: NamedRange[][] = sentences.map(() => []);
  for (const [entity, draft] of found.drafts.entries())
    for (const { name } of draft.mentions) {
      const sentence = name && sentences[name.sentence];
      if (sentence) namesIn[name.sentence]?.push(namedRange(name, entity, rolesOf.get(name), sentence));
    }

  const views: SentenceView[] = [];
  for (const [index, sentence] of sentences.entries())
    views.push(viewOf(index, sentence, withClosingCommas(namesIn[index] ?? []), datesOf(index), parse));
  return views;
}

function viewOf(
  index: number,
  sentence: Sentence,
  names: readonly NamedRange[],
  ranges: readonly DateRange[],
  parse: Parser,
): SentenceView {
  const dates = ranges.map(({ from, to, date }) => ({
    from: hourBefore(sentence.tokens, from),
    to,
    date,
    kind: 'DATE' as const,
  }));
  // A date of one word stays the adverb or noun that it is.
  const joined = outermost([
    ...names,
    ...dates.filter(({ from, to }) => to > from + 1),
    ...joinedNouns(sentence),
    ...joinedModifiers(sentence, names),
  ]);
  const units = withDashes(unitsOf(sentence.tokens, joined), sentence.tokens);
  const unitOf = unitsByToken(units, sentence);
  const view = {
    index,
    sentence,
    units,
    entities: byUnit(units, unitOf, names, ({ entity }) => entity),
    dates: byUnit(units, unitOf, dates, ({ date }) => date),
    quoted: insideQuotes(units),
  };
  return new ViewOnDemand(view, parse);
}

/** A class for the reason told at TreeOnDemand. */
class ViewOnDemand implements SentenceView {
  readonly index: number;
  readonly sentence: Sentence;
  readonly units: readonly Unit[];
  readonly entities: readonly (number | null)[];
  readonly dates: readonly (FoundDate | null)[];
  readonly quoted: readonly boolean[];
  readonly #parse: Parser;
  #tree: Tree | null = null;

  constructor(view: Omit<SentenceView, 'tree'>, parse: Parser) {
    this.index = view.index;
    this.sentence = view.sentence;
    this.units = view.units;
    this.entities = view.entities;
    this.dates = view.dates;
    this.quoted = view.quoted;
    this.#parse = parse;
  }

  get tree(): Tree {
    this.#tree ??= this.#parse(this.units);
    return this.#tree;
  }
}

/** For each token with which a unit begins that unit. */
function unitsByToken(units: readonly Unit[], { tokens }: Sentence): Uint16Array {
  const unitOf = new Uint16Array(tokens.length);
  for (let unit = 0; unit < units.length; unit++) unitOf[units[unit]?.from ?? 0] = unit;
  return unitOf;
}

/** For each unit what is there of the first of the ranges that takes the same tokens. */
function byUnit<T extends NameRange, V>(
  units: readonly Unit[],
  unitOf: Uint16Array,
  ranges: readonly T[],
  given: (range: T) => V,
): (V | null)[] {
  const values: (V | null)[] = units.map(() => null);
  for (const range of ranges) {
    const at = unitOf[range.from] ?? -1;
    const unit = units[at];
    if (unit?.from === range.from && unit.to === range.to) values[at] ??= given(range);
  }
  return values;
}

/** A name with its titles, and the entity that it names. */
interface NamedRange extends NameRange {
  readonly entity: number;
  /** Whether the comma behind it closes what the one before its name opened. */
  readonly isClosed: boolean;
}

/**
 * "…, his Japanese counterpart, Kiyohara Tatsunori|,| met": a comma that only closes goes with the name. "After meeting
 * the mayor, Bo Ek, | Ana Lima | left": it parts that name from the next.
 */
function withClosingCommas(names: readonly NamedRange[]): readonly NamedRange[] {
  if (!names.some(({ isClosed }) => isClosed)) return names;
  const starts = new Set(names.map(({ from }) => from));
  return names.map((name) =>
    name.isClosed && !starts.has(name.to + 1) ? { ...name, to: name.to + 1 } : name,
  );
}

function namedRange(
  name: NameSpan,
  entity: number,
  roles: NamedRoles | undefined,
  sentence: Sentence,
): NamedRange {
  const from = emphasisBefore(sentence, roles?.apposed?.from ?? roles?.before?.from ?? name.first, name);
  const to = roles?.behind?.through ?? roles?.tail.to ?? name.last;
  const isApposed = !roles?.behind && roles?.apposed != null;
  return { from, to, kind: name.type, entity, isClosed: isApposed && sentence.tokens[to]?.text === ',' };
}

/** "| None other than | Bo Ek", "| one | Bo Ek": words that only point at a person, and belong to the name. */
function emphasisBefore({ tokens }: Sentence, from: number, { type }: NameSpan): number {
  const [third, second, first] = [1, 2, 3].map((back) => tokens[from - back]?.lower ?? '');
  if (type !== 'PERSON') return from;
  if (third === 'than' && second === 'other' && first === 'none') return from - 3;
  return third === 'one' && !/^(?:any|every|no|some|-)$/.test(second ?? '') ? from - 1 : from;
}

const HALF_OF_DAY = /^(?:[ap]\.?m\.?|noon|midnight)$/;
const HOUR = /^\d{1,2}(?:[:.]\d\d)?$/;
const ZONE = /^(?:[BCEIJMP][DS]?T|GMT|UTC)$/;

/**
 * "At | 3 p.m. | Tuesday", "at | 10am ET | on Tuesday": the token from which the hour before a day stands; `day` for
 * none.
 */
function hourBefore(tokens: readonly Token[], day: number): number {
  const behind = tokens[day - 1]?.lower === 'on' && isAtHour(tokens, day - 2) ? day - 1 : day;
  const end = ZONE.test(tokens[behind - 1]?.text ?? '') ? behind - 1 : behind;
  const word = tokens[end - 1]?.lower ?? '';
  if (/^\d{1,2}(?:[:.]\d\d)?[ap]m$/.test(word)) return end - 1;
  if (!HALF_OF_DAY.test(word)) return day;
  return HOUR.test(tokens[end - 2]?.text ?? '') ? end - 2 : end - 1;
}

/** "At 10 am | on Monday |": an hour that one date makes with its day, not "until midnight on Monday". */
const isAtHour = (tokens: readonly Token[], hour: number): boolean =>
  tokens.slice(Math.max(0, hour - 2), hour).some(({ lower }) => lower === 'at');

/** Of ranges that overlap, the longer; in order. */
function outermost(ranges: readonly NameRange[]): readonly NameRange[] {
  const inOrder = [...ranges].sort((a, b) => a.from - b.from);
  if (inOrder.every(({ from }, i) => i === 0 || (inOrder[i - 1]?.to ?? 0) <= from)) return inOrder;
  const kept: NameRange[] = [];
  for (const range of inOrder.sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from)) {
    if (kept.every((other) => range.to <= other.from || range.from >= other.to)) kept.push(range);
  }
  return kept.sort((a, b) => a.from - b.from);
}

function insideQuotes(units: readonly Unit[]): boolean[] {
  let open = false;
  return units.map((unit) => {
    if (unit.text !== '"') return open;
    open = !open;
    return true;
  });
}
