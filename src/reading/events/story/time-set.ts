import type { SentenceView } from '../../clauses/sentence-view.ts';
import { isVerb } from '../../clauses/verbs.ts';
import { officesTaken } from '../../coreference/offices-taken.ts';
import type { FoundDate } from '../../dates/find-dates.ts';
import { childrenOf, NO_HEAD } from '../../syntax/tree.ts';
import { namesOtherThing } from './dated-noun.ts';
import { tellsApart } from './telling.ts';

/** Before a date these make it an end or a start, a term or a comparison, and nothing happens then. */
const BOUND = /^(?:for|until|till|by|before|after|since|from|towards?|through|than|of)$/;
/** Heads of a sentence's main clauses; the tree takes many a joined one for an adverbial. */
const MAIN = /^(?:root|conj|parataxis|advcl)$/;
/** More steps up than any phrase needs; a bound for odd trees. */
const HIGHEST_CLIMB = 5;

/**
 * The date at which a sentence puts the story: that of a main clause in the past which does not only tell what somebody
 * said. Null where it has none, or two. Of what had been before ("she had left in 1942") only the same paragraph goes
 * on to tell: `paragraph` is that of the sentence that asks.
 */
export function timeSetBy(view: SentenceView, paragraph: number): FoundDate | null {
  const sure = view.dates.flatMap((date, unit) =>
    date && date.from !== null && isOfMainClause(view, unit, paragraph === view.sentence.paragraph)
      ? [date]
      : [],
  );
  const [first] = sure.length > 0 ? sure : inClauseBehind(view);
  return first && sure.every(({ from }) => from === first.from) ? first : null;
}

/**
 * "Met him on Monday and left for Rome on | Tuesday |": the day of the last of the main clauses in the past; null for
 * none.
 */
export const lastDaySetBy = (view: SentenceView): FoundDate | null =>
  view.dates.findLast(
    (date, unit): date is FoundDate =>
      date?.precision === 'DAY' &&
      date.from !== null &&
      date.from === date.to &&
      isOfMainClause(view, unit, false),
  ) ?? null;

/**
 * "She reached the camp, | where on | Sunday | she saw him": the only date, in the clause with which the sentence ends.
 */
function inClauseBehind(view: SentenceView): readonly FoundDate[] {
  const [at, ...others] = view.dates.flatMap((date, unit) => (date ? [unit] : []));
  const date = at === undefined ? null : view.dates[at];
  if (at === undefined || others.length > 0 || date?.precision !== 'DAY' || view.quoted[at]) return [];
  const opening = view.units.findLastIndex(
    ({ lower }, unit) => unit < at && /^(?:when|where)$/.test(lower) && view.units[unit - 1]?.text === ',',
  );
  if (opening < 0 || at - opening > CLAUSE_WITHIN || BOUND.test(view.units[at - 1]?.lower ?? '')) return [];
  const verb = view.units.findIndex((_, unit) => unit > opening && unit !== at && isVerb(view, unit));
  const isGoingOn = view.units.slice(opening + 1).some(({ text }) => text === ',');
  return verb > 0 && isPastForm(view, verb) && !isGoingOn ? [date] : [];
}

/** How far behind "where" its date may stand. */
const CLAUSE_WITHIN = 14;

/** "Led", "was", not "had" or "would". */
const isPastForm = (view: SentenceView, verb: number): boolean =>
  /^VBD/.test(view.tree.tags[verb] ?? '') && view.units[verb]?.lower !== 'had';

function isOfMainClause(view: SentenceView, date: number, mayLookBack: boolean): boolean {
  const { units, quoted, dates } = view;
  // "From | 6 to 8 May |" is no start.
  const isStretch = dates[date]?.precision === 'DAY' && dates[date]?.from !== dates[date]?.to;
  const isBound =
    BOUND.test(units[date - 1]?.lower ?? '') && !(isStretch && units[date - 1]?.lower === 'from');
  if (quoted[date] || isBound || (namesOtherThing(view, date, NO_HEAD) && !isOfProceedings(view, date)))
    return false;
  if (isOfReason(view, date) || isOfBirth(view, date) || isInInsertion(view, date)) return false;
  if (isOfOffice(view, date)) return false;
  if (isItself(view, date) || isDayThatBegan(view, date)) return true;
  // "The visit, her first, | ran | from 6 to 8 May", which trees take for a part of "her first".
  if (isStretch && /^(?:lasted|ran|stretched)$/.test(units[date - 2]?.lower ?? '')) return true;
  const { tree } = view;
  if (isWhenAtHead(view, date)) return isPast(view, tree.root, mayLookBack);
  const head = clauseHead(view, date);
  const label = isToldOf(view, head) ? 'root' : (tree.labels[head] ?? '');
  if (!MAIN.test(label) || (label === 'advcl' && childrenOf(tree, head, 'mark', 'advmod').length > 0))
    return false;
  return isPast(view, head, mayLookBack) && !tellsApart(view, head);
}

/** "When he called on | 2 May |, she was ill": the day of the main clause as well, behind the first comma. */
function isWhenAtHead({ units, dates, tree }: SentenceView, date: number): boolean {
  if (units[0]?.lower !== 'when' || dates[date]?.precision !== 'DAY') return false;
  const comma = units.findLastIndex(({ text }, unit) => text === ',' && unit < tree.root);
  return date < comma;
}

/** "The row overshadowed | Friday |'s business": of all that was done there. */
const isOfProceedings = ({ units, dates }: SentenceView, date: number): boolean =>
  dates[date]?.precision === 'DAY' &&
  units[date + 1]?.lower === "'s" &&
  /^(?:agenda|business|events|opening|plenary|proceedings|programme|session|sitting)$/.test(
    units[date + 2]?.lower ?? '',
  );

/** "She told the court | she rang the bell on 3 May |": what somebody tells goes on in the next sentences. */
const isToldOf = (view: SentenceView, head: number): boolean =>
  view.tree.labels[head] === 'ccomp' && tellsApart(view, view.tree.heads[head] ?? NO_HEAD);

/** "Ana Lima, | whose party won on 24 April |, spent Monday in Oslo": of what is only said of somebody. */
function isInInsertion({ units }: SentenceView, date: number): boolean {
  const opening = units.findLastIndex(({ text }, unit) => unit < date && text === ',');
  return (
    opening >= 0 &&
    /^(?:which|who|whose)$/.test(units[opening + 1]?.lower ?? '') &&
    units.some(({ text }, unit) => unit > date && text === ',')
  );
}

/** How far before its date "born" may stand. */
const BIRTH_WITHIN = 8;

/** "Was born on | 3 May 1950 | in Quito": long before what is told next. */
export const isOfBirth = ({ units }: SentenceView, date: number): boolean =>
  units.slice(Math.max(0, date - BIRTH_WITHIN), date).some(({ lower }) => lower === 'born');

/** "Was named mayor | two years ago |", "was elected in | 2019 |": since when somebody has held an office. */
const isOfOffice = (view: SentenceView, date: number): boolean =>
  view.dates[date]?.precision === 'YEAR' &&
  (/^(?:re-?)?elected$/.test(view.units[date - 2]?.lower ?? '') || officesTaken(view).length > 0);

/** "| Wednesday | began at the library", "| Monday | brought a change". */
const isDayThatBegan = ({ dates, units }: SentenceView, date: number): boolean =>
  date === 0 &&
  dates[date]?.precision === 'DAY' &&
  /^(?:began|belonged|broke|brought|dawned|opened|saw|started|was)$/.test(units[1]?.lower ?? '');

const RECALLED =
  /\b(?:commended|condemned|hailed|mourned|noted|praised|recalled|regretted|remembered|welcomed) (?:the|their|his|her|its) [^,;:]* in$/;
/** How far before its date a reason may begin. */
const REASON_WITHIN = 14;

/**
 * "Gave thanks for the rescue | last month |", "welcomed the outcome of the summit in | June |": of what is thanked for
 * or welcomed, not of the thanks.
 */
function isOfReason({ dates, units }: SentenceView, date: number): boolean {
  const before = units.slice(Math.max(0, date - REASON_WITHIN), date).map(({ lower }) => lower);
  if (dates[date]?.precision !== 'DAY' && RECALLED.test(before.join(' '))) return true;
  return /\b(?:thank\w*|gratitude|apolog\w+|praised?|blamed?) (?:[^ ]+ ){0,3}for (?:[^ ,]+ )*$/.test(
    `${before.join(' ')} `,
  );
}

const GETS = /^(?:got|had|kept|left|set)$/;

/**
 * What a date hangs on. Trees hang days on the noun beside as well ("signed an accord on Tuesday"); months are told of
 * nouns. "Got things | moving | on Monday" was on the day.
 */
function clauseHead({ tree, dates, units }: SentenceView, date: number): number {
  let head = tree.heads[date] ?? NO_HEAD;
  const isTaken = /^(?:acl|xcomp)$/.test(tree.labels[head] ?? '') && tree.tags[head] === 'VBG';
  // As a clause of its noun only behind "got", "kept", "set": "a man | living | in Oslo on Monday" sets no day.
  const isNoun = tree.labels[head] === 'acl';
  const verb = tree.heads[tree.heads[head] ?? NO_HEAD] ?? NO_HEAD;
  if (isTaken && isNoun && GETS.test(units[verb]?.lower ?? '')) head = verb;
  else if (isTaken && !isNoun) head = tree.heads[head] ?? NO_HEAD;
  if (dates[date]?.precision !== 'DAY') return head;
  for (let steps = 0; steps < HIGHEST_CLIMB && /^NN/.test(tree.tags[head] ?? ''); steps++) {
    if (MAIN.test(tree.labels[head] ?? '') && tree.labels[head] !== 'conj') break;
    head = tree.heads[head] ?? NO_HEAD;
  }
  return head;
}

/** "Flew", "was fixed", "were in Rome", and "had flown" where that counts. */
function isPast(view: SentenceView, head: number, mayLookBack: boolean): boolean {
  const auxiliaries = childrenOf(view.tree, head, 'aux', 'aux:pass', 'cop').map(
    (unit) => view.units[unit]?.lower ?? '',
  );
  if (auxiliaries.length > 0)
    return auxiliaries.every((word) =>
      (mayLookBack ? /^(?:was|were|did|had|been)$/ : /^(?:was|were|did)$/).test(word),
    );
  const { tags, heads, labels } = view.tree;
  // "Two who had been foes | met | on Monday", which the tagger takes for a participle.
  if (labels[head] === 'root' && tags[head] === 'VBN' && childrenOf(view.tree, head, 'nsubj').length > 0)
    return true;
  // "Met him on Monday and | left | on Tuesday", which it takes for one as well.
  const isJoined = labels[head] === 'conj' && /^VBN/.test(tags[head] ?? '');
  return isVerb(view, head) && /^VBD/.test(tags[isJoined ? (heads[head] ?? head) : head] ?? '');
}

/** "It was | the winter of 1942 |", "it was a Tuesday", "| Two days later | the group was in Oslo". */
function isItself({ tree, units }: SentenceView, date: number): boolean {
  if (tree.heads[date] !== NO_HEAD) return false;
  if (date === 0) return units.some(({ lower }, unit) => isWas(lower) && tree.labels[unit] === 'cop');
  const [subject] = childrenOf(tree, date, 'nsubj');
  const [copula] = childrenOf(tree, date, 'cop');
  if (subject === undefined || copula === undefined) return false;
  return /^(?:it|year|day|date)$/.test(units[subject]?.lower ?? '') && units[copula]?.lower === 'was';
}

const isWas = (word: string): boolean => word === 'was' || word === 'were';
