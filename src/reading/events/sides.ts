import type { SentenceView } from '../clauses/sentence-view.ts';
import { isVerb } from '../clauses/verbs.ts';
import { wordsOf } from '../clauses/words-of.ts';
import type { EventKind } from '../reading.ts';
import { childrenOf, NO_HEAD, subtreeOf } from '../syntax/tree.ts';
import { FRAMES_BY_FORM } from './frames/verb-frames.ts';

/** Sides of two parties or more that met one another: each alone on a side. Fewer are no encounter. */
export function eachAlone(parties: readonly number[]): readonly (readonly number[])[] | null {
  return parties.length >= 2 ? parties.map((party) => [party]) : null;
}

/** Two sides, without those who would meet themselves; null unless both are known. */
export function facing(
  first: readonly number[],
  second: readonly number[],
): readonly (readonly number[])[] | null {
  const other = second.filter((party) => !first.includes(party));
  return first.length > 0 && other.length > 0 ? [first, other] : null;
}

const BY_WIRE =
  /\b(?:by|over|on|via|in|through) (?:(?:the|a|an) )?(?:[a-z-]+ )?(?:phone|telephone|radio(?:-| )?telephone|radio|video ?(?:link|call|conference)?|telephone call|phone call|call)\b|\bphone call\b|\btelephoned?\b|\bby (?:video|telephone|phone)\b/;
const IN_PERSON =
  /\b(?:in person|face to face|over (?:lunch|dinner|breakfast|coffee|tea|a drink|drinks)|on the (?:sidelines|margins)|at the (?:sidelines|margins)|at (?:the )?g-?(?:7|8|20)|behind closed doors|privately with|(?<!let |left )alone\b|corridor|backstage)\b/;
/** "In a coffee shop", "at his office": where one meets rather than calls. */
const IN_ROOM =
  /\b(?:at|in|inside|outside|on|aboard) (?:an? |the |his |her |their |its )?(?:[a-z-]+ ){0,2}(?:airport|bar|boat|bus|cafe|canteen|cell|ceremony|church|club|conference|courtyard|embassy|farm|flat|forum|funeral|garden|gym|hall|home|hospital|hotel|house|kitchen|launch|library|lobby|market|match|meeting|memorial|mosque|office(?! of)|palace|park|party|porch|prison|pub|rally|reception|residence|restaurant|room|sauna|shop|ship|station|street|studio|summit|table|tent|terrace|train|villa|wedding|yard)\b/;

/** "Sat down with him for an hour-long interview". */
const FOR_AN_INTERVIEW = /\bfor an? (?:[a-z-]+ ){0,4}interview\b/;

/** The kind that the words around a verb or noun of talking make of it. */
export function kindByWords(view: SentenceView, predicate: number, kind: EventKind): EventKind {
  if (kind !== 'CALL' && kind !== 'MEETING') return kind;
  const words = clauseWords(view, predicate);
  if (FOR_AN_INTERVIEW.test(words)) return 'INTERVIEW';
  if (BY_WIRE.test(words)) return 'CALL';
  if (kind === 'CALL' && (isWhere(view, predicate) || isOnTheWay(view, predicate))) return 'MEETING';
  // Of a ringing phone the room is no matter.
  const isTalk = /^sp[eo]|^chat|^conver|^discuss/.test(view.units[predicate]?.lower ?? '');
  if (kind === 'CALL' && isTalk && (IN_PERSON.test(words) || IN_ROOM.test(words))) return 'MEETING';
  return kind;
}

/** "Drove to the villa, | where the two spoke |": at a place. */
const isWhere = ({ units }: SentenceView, predicate: number): boolean =>
  /^sp[eo]/.test(units[predicate]?.lower ?? '') &&
  units
    .slice(Math.max(0, predicate - 6), predicate)
    .some(({ lower }, at, before) => lower === 'where' && before.slice(at).every(({ text }) => text !== ','));

const STOPPING = /^(?:call(?:ed|s)|drop(?:ped|s)|stop(?:ped|s)|visit(?:ed|s)|went)$/;

/** "| Stopped | at the union and spoke with him": who goes somewhere talks there. */
function isOnTheWay(view: SentenceView, predicate: number): boolean {
  const first = view.tree.labels[predicate] === 'conj' ? (view.tree.heads[predicate] ?? NO_HEAD) : NO_HEAD;
  return /^sp[eo]/.test(view.units[predicate]?.lower ?? '') && STOPPING.test(view.units[first]?.lower ?? '');
}

/** Whether the words around a verb or noun of talking say that it was by telephone or the like. */
export const saysByWire = (view: SentenceView, predicate: number): boolean =>
  BY_WIRE.test(clauseWords(view, predicate));

function clauseWords(view: SentenceView, predicate: number): string {
  const { from, to } = isVerb(view, predicate)
    ? subtreeOf(view.tree, predicate)
    : { from: Math.max(0, predicate - 4), to: predicate + 6 };
  const start = Math.max(from, predicate - 8);
  return wordsOf({
    units: view.units.slice(start, Math.min(to, predicate + 14, nextEncounter(view, predicate))),
  });
}

/**
 * "Received Bo Ek | and talked by phone with Cleo Ruiz", "met him | after ringing", "dined with him |, and was on the
 * telephone to Dan Orr": where another encounter is told.
 */
function nextEncounter(view: SentenceView, predicate: number): number {
  const { tree, units } = view;
  const joined = childrenOf(tree, predicate, 'conj', 'advcl', 'acl').find(
    (verb) => verb > predicate && isVerb(view, verb) && FRAMES_BY_FORM.has(units[verb]?.lower ?? ''),
  );
  const next = units.findIndex(
    ({ text }, unit) =>
      unit > predicate &&
      text === ',' &&
      units[unit + 1]?.lower === 'and' &&
      /^(?:has|is|was)$/.test(units[unit + 2]?.lower ?? ''),
  );
  return Math.min(joined ?? units.length, next < 0 ? units.length : next);
}
