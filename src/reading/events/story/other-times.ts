import { caseOf } from '../../clauses/cases.ts';
import type { SentenceView } from '../../clauses/sentence-view.ts';
import { isVerb, verbAbove } from '../../clauses/verbs.ts';
import { TELLING_VERBS } from '../../speakers/said-verbs.ts';
import { childrenOf, dominates, NO_HEAD } from '../../syntax/tree.ts';
import { NOUN_FRAMES } from '../frames/noun-frames.ts';
import { ORDINALS } from '../nouns/ordinal.ts';
import { isMeasured } from './measured.ts';
import { isWhenClauseOf } from './surface-clause.ts';
import { isComingOut, isToldThere } from './telling.ts';

/** How far before a date the words may stand that give it to something else. */
const WITHIN = 8;
/** How far before a date its verb of telling stands: "told reporters in Oslo on | Monday". */
const TOLD_WITHIN = 5;
/** More steps up than any phrase needs; a bound for odd trees. */
const HIGHEST_CLIMB = 5;

/** What is done to a paper or a broadcast that tells of the event. */
export const MADE_KNOWN =
  /^(?:aired|broadcast|carried|circulated|issued|leaked|posted|printed|published|released|screened|unveiled)$/;

/** Whether the words before a date show that it is not that of the predicate: of a time before or of the telling. */
export const isOfOtherTime = (view: SentenceView, date: number, predicate: number): boolean =>
  isReckonedFrom(view, date, predicate) ||
  isOfTelling(view, date, predicate) ||
  isOfPublication(view, date, predicate) ||
  isOfSource(view, date, predicate) ||
  isOfTimeClause(view, date, predicate) ||
  isOfWhatComes(view, date, predicate) ||
  isAcrossFollowing(view, date, predicate);

/**
 * "The first time | since the war ended in 2019", "a few days | after the vote on 3 May", "within a week | of the vote
 * on 3 May".
 */
function isReckonedFrom(view: SentenceView, date: number, predicate: number): boolean {
  const { units } = view;
  // "The first time since | 3 May |, when they met".
  if (isSinceOf(units, date)) return !isWhenClauseOf(view, date, predicate);
  for (let unit = date - 2; unit >= Math.max(0, date - WITHIN) && unit !== predicate; unit--) {
    const word = units[unit]?.lower ?? '';
    if (/^[,;:]$/.test(word) || units[unit + 1]?.text === ',') return false;
    if (word === 'since') return true;
    if (word === 'anniversary') return true;
    const isCount = /^(?:days?|weeks?|months?|years?)$/.test(units[unit - 1]?.lower ?? '');
    const isWithin = /^(?:inside|within)$/.test(units[unit - 3]?.lower ?? '');
    if (isCount && (/^(?:after|before)$/.test(word) || (word === 'of' && isWithin))) return true;
  }
  return false;
}

/** How far before "since" the word may stand that reckons from it. */
const RECKONED_WITHIN = 4;

/** "For the first time since | 2019", "three times since | March", "since | March | she has met him twice". */
function isSinceOf(units: SentenceView['units'], date: number): boolean {
  if (units[date - 1]?.lower !== 'since') return false;
  const near = units.slice(Math.max(0, date - 1 - RECKONED_WITHIN), date - 1);
  return (
    near.some(({ lower }) => /^(?:first|last|latest|once|times?|twice)$/.test(lower)) ||
    (date <= 2 && units.some(({ lower }) => /^(?:once|times|twice)$/.test(lower))) ||
    units.slice(0, date).some((_, at) => isNth(units, at))
  );
}

/** "It was the | first | time she had met him since 2019", "their | fourth | formal meeting". */
const isNth = (units: SentenceView['units'], at: number): boolean =>
  ORDINALS.has(units[at]?.lower ?? '') &&
  units.slice(at + 1, at + 3).some(({ lower }) => lower === 'time' || NOUN_FRAMES.has(lower));

/** "Said on Monday | she met him last week", "met him, | a spokesman told reporters on Monday". */
function isOfTelling(view: SentenceView, date: number, predicate: number): boolean {
  for (let unit = date - 1; unit >= Math.max(0, date - TOLD_WITHIN); unit--) {
    const { lower = '', text = '' } = view.units[unit] ?? {};
    // "Heard that | on 3 May they met": of what was heard.
    if (/^[,;:]$/.test(text) || lower === 'that' || unit === predicate) return false;
    if (!isVerb(view, unit)) continue;
    // "Spoke on Monday | of her talks with Bo Ek".
    const isAbout = predicate > date && /^(?:about|of)$/.test(caseOf(view, predicate));
    if (isAbout && (TELLING_VERBS.has(lower) || /^(?:sp(?:eaks|oke)|talk(?:ed|s))$/.test(lower))) return true;
    if (!(TELLING_VERBS.has(lower) || isComingOut(view, unit)) || isToldThere(view, unit)) return false;
    if (isAskedThere(view, predicate, unit)) return false;
    // "Told him on Monday in an interview": there and then.
    // "Said on Monday | after receiving him |, | a day after they met |".
    if (predicate > date && (isJustBefore(view, predicate) || isMeasured(view, predicate))) return false;
    if (predicate > date) return isVerb(view, predicate) || caseOf(view, predicate) === '';
    return view.units.slice(predicate, unit).some((between) => between.text === ',');
  }
  return false;
}

/**
 * "| Questioned | by Bo Ek, she said on Monday", "under | questioning | by him, she said", "testified on Monday and was
 * | questioned | by him": who answers was asked then.
 */
export const isAskedThere = ({ tree, units }: SentenceView, asking: number, telling: number): boolean =>
  /^(?:advcl|conj)$/.test(tree.labels[asking] ?? '') &&
  tree.heads[asking] === telling &&
  /^(?:asked|challenged|cross-examin|grill|interrogat|interviewed|pressed|question|quizzed)/.test(
    units[asking]?.lower ?? '',
  );

/** "After | meeting | him": what was over when the rest was told. */
export const isJustBefore = (view: SentenceView, verb: number): boolean =>
  view.tree.tags[verb] === 'VBG' && /^(?:after|following|on|upon)$/.test(view.units[verb - 1]?.lower ?? '');

/** "According to a palace statement | on Monday |". */
function isOfSource({ units }: SentenceView, date: number, predicate: number): boolean {
  const before = units.slice(Math.max(0, date - WITHIN), date).map(({ lower }) => lower);
  const according = before.lastIndexOf('according');
  const from = date - before.length + according;
  return according >= 0 && !before.slice(according).includes(',') && !(predicate > from && predicate < date);
}

/** "According to a statement | released on Monday |", "an interview that | aired on Sunday |". */
function isOfPublication({ units }: SentenceView, date: number, predicate: number): boolean {
  const verb = /^(?:on|in|late|early)$/.test(units[date - 1]?.lower ?? '') ? date - 2 : date - 1;
  return verb !== predicate && MADE_KNOWN.test(units[verb]?.lower ?? '');
}

/** "After meeting Bo Ek | on Monday |, she flew to Rome": of what was over before, unless it was over by hours only. */
function isOfTimeClause(view: SentenceView, date: number, predicate: number): boolean {
  const clause = verbAbove(view, date);
  if (isBetweenCommas(view, date) || isInPicture(view, predicate)) return false;
  if (clause === null || clause === predicate || dominates(view.tree, clause, predicate)) return false;
  const marker = childrenOf(view.tree, clause, 'mark').find((unit) =>
    /^(?:after|before|since|until)$/.test(view.units[unit]?.lower ?? ''),
  );
  if (marker === undefined || marker > date || (marker < predicate && predicate < date)) return false;
  return !/^(?:hours?|minutes|moments|shortly|soon|immediately|just)$/.test(
    view.units[marker - 1]?.lower ?? '',
  );
}

/** "Ana Lima | hugs | Bo Ek after winning in Doha on Friday": what a picture shows was there and then. */
export const isInPicture = ({ tree }: SentenceView, predicate: number): boolean =>
  /^VB[PZ]$/.test(tree.tags[predicate] ?? '') && tree.labels[predicate] === 'root';

/** "Before flying home, | on Thursday night |, she met him": of no clause before it. */
const isBetweenCommas = ({ units }: SentenceView, date: number): boolean =>
  units[date + 1]?.text === ',' &&
  units[/^(?:in|on)$/.test(units[date - 1]?.lower ?? '') ? date - 2 : date - 1]?.text === ',';

/** "Before the vote on Sunday", "ahead of a trip to Riga next week": the date of what came later. */
function isOfWhatComes(view: SentenceView, date: number, predicate: number): boolean {
  const { tree } = view;
  let head = tree.heads[date] ?? NO_HEAD;
  for (let steps = 0; steps < HIGHEST_CLIMB && head !== NO_HEAD && head !== predicate; steps++) {
    if (!/^NN/.test(tree.tags[head] ?? '')) return false;
    if (/^(?:before|ahead|ahead of|prior to)$/.test(caseOf(view, head)))
      return !dominates(tree, head, predicate);
    head = tree.heads[head] ?? NO_HEAD;
  }
  return false;
}

const FOLLOWING = /^(?:followed|follows|preceded|precedes)$/;

/** "The news on Friday | followed a meeting": what follows and what is followed have a time each. */
function isAcrossFollowing(view: SentenceView, date: number, predicate: number): boolean {
  const { units, tree } = view;
  const verb = tree.heads[predicate] ?? NO_HEAD;
  const isFollowing =
    /^(?:nsubj|obj)$/.test(tree.labels[predicate] ?? '') && FOLLOWING.test(units[verb]?.lower ?? '');
  // "The news on Friday | came after a meeting |".
  const isComing =
    /^c[ao]mes?$/.test(units[verb]?.lower ?? '') && /^(?:after|before)$/.test(caseOf(view, predicate));
  if (!isFollowing && !(isComing && !isMeasured(view, predicate))) return false;
  return tree.heads[date] !== verb && !dominates(tree, predicate, date);
}
