import type { Relation } from '../../src/reading/syntax/relations.ts';
import { type NameRange, type Unit, unitsOf } from '../../src/reading/syntax/unit.ts';
import type { GoldToken } from './alignment.ts';

/** How much of a sentence's names is joined: none of it, bare names, or names with "of …" and titles. */
export const JOININGS = ['NONE', 'NAMES', 'TITLED'] as const;
export type Joining = (typeof JOININGS)[number];

/** A sentence to learn from: units with their tags and arcs. */
export interface GoldSentence {
  readonly document: string;
  readonly units: readonly Unit[];
  readonly tags: readonly string[];
  readonly heads: readonly number[];
  readonly labels: readonly Relation[];
}

const BARE: ReadonlySet<Relation> = new Set(['amod', 'compound', 'flat', 'goeswith']);
const TITLED: ReadonlySet<Relation> = new Set([...BARE, 'nmod:desc']);
const LINKS: ReadonlySet<string> = new Set(['for', 'of', 'on', 'the']);
const MARKS: ReadonlySet<string> = new Set(["'", '-', '.', '–']);

/** Proper nouns that are dates rather than names. */
const CALENDAR: ReadonlySet<string> = new Set(
  (
    'april august christmas december easter february friday january july june march may monday november ' +
    'october ramadan saturday september sunday thursday tuesday wednesday jan feb mar apr jun jul aug sep sept oct nov dec'
  ).split(' '),
);

/**
 * Joins names as the reader will have joined them when it parses: subtrees of proper nouns that form one
 * stretch become one unit with the arc of their head.
 */
export function joinNames(
  document: string,
  gold: readonly GoldToken[],
  joining: Joining,
  hints: readonly NameRange[],
): GoldSentence {
  const ranges = joining === 'NONE' ? [] : rangesOf(gold, joining, hints);
  const units = unitsOf(
    gold.map(({ token }) => token),
    ranges,
  );
  const unitAt = units.flatMap((unit, index) => new Array<number>(unit.to - unit.from).fill(index));
  const tops = units.map(({ from, to }) => {
    let top = from;
    for (let i = from; i < to; i++) {
      const head = gold[i]?.head ?? -1;
      if (head < from || head >= to) top = i;
    }
    return gold[top];
  });
  return {
    document,
    units,
    tags: units.map((unit, i) => (unit.isName ? 'NNP' : (tops[i]?.tag ?? 'NN'))),
    heads: tops.map((top) => (top && top.head >= 0 ? (unitAt[top.head] ?? -1) : -1)),
    labels: tops.map((top) => top?.label ?? 'dep'),
  };
}

/** Names of the treebank, with the kinds that the reader sees in them, and dates of several words. */
function rangesOf(
  gold: readonly GoldToken[],
  joining: Exclude<Joining, 'NONE'>,
  hints: readonly NameRange[],
): NameRange[] {
  const dates = hints.filter(
    ({ kind, from, to }) => kind === 'DATE' && to > from + 1 && isOneSubtree(gold, from, to),
  );
  const overlap = (a: NameRange, b: NameRange): boolean => a.from < b.to && b.from < a.to;
  const names = nameRanges(gold, joining).filter((name) => !dates.some((date) => overlap(name, date)));
  const kinded = names.map((name) => {
    const hint = hints.findLast((other) => other.kind !== 'DATE' && overlap(name, other));
    return hint?.kind ? { ...name, kind: hint.kind } : name;
  });
  return [...kinded, ...dates];
}

function nameRanges(gold: readonly GoldToken[], joining: Joining): NameRange[] {
  const inside = new Array<boolean>(gold.length).fill(false);
  const belongs = gold.map((_, i) => joinsHead(gold, i, joining));
  const ranges: NameRange[] = [];
  for (let i = 0; i < gold.length; i++) {
    if (!isName(gold[i]) || belongs[i] || inside[i]) continue;
    const members = new Set([i]);
    for (let grew = true; grew; ) {
      grew = false;
      for (let j = 0; j < gold.length; j++) {
        if (belongs[j] && !members.has(j) && members.has(gold[j]?.head ?? -1)) {
          members.add(j);
          grew = true;
        }
      }
    }
    let from = i;
    let to = i + 1;
    while (members.has(from - 1)) from--;
    while (members.has(to)) to++;
    while (from < i && LINKS.has(gold[from]?.token.lower ?? '')) from++;
    if (!isOneSubtree(gold, from, to)) [from, to] = [i, i + 1];
    for (let j = from; j < to; j++) inside[j] = true;
    ranges.push({ from, to });
  }
  return ranges;
}

/** Only one word of the stretch may hang on a word outside it. */
function isOneSubtree(gold: readonly GoldToken[], from: number, to: number): boolean {
  let tops = 0;
  for (let i = from; i < to; i++) {
    const head = gold[i]?.head ?? -1;
    if (head < from || head >= to) tops++;
  }
  return tops === 1;
}

function isName(gold: GoldToken | undefined): boolean {
  return gold !== undefined && /^NNPS?$/.test(gold.tag) && !CALENDAR.has(gold.token.lower.replace('.', ''));
}

function joinsHead(gold: readonly GoldToken[], i: number, joining: Joining): boolean {
  const word = gold[i];
  const head = gold[word?.head ?? -1];
  if (!word || !head) return false;
  const { lower } = word.token;
  if (word.label === 'punct') return isName(head) && MARKS.has(lower);
  if (joining === 'NAMES') return isName(word) && isName(head) && BARE.has(word.label);
  if (word.label === 'nmod:desc') return isName(head);
  if (word.label === 'case' || word.label === 'det') return isName(head) && LINKS.has(lower);
  if (!isName(word) || !isName(head)) return false;
  if (word.label !== 'nmod') return TITLED.has(word.label);
  return gold.some((other) => other.head === i && other.label === 'case' && LINKS.has(other.token.lower));
}
