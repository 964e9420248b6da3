import { IN_TURN } from './listed-names.ts';
import { listAround } from './lists.ts';
import { nominalAt } from './nominal-at.ts';
import type { SentenceView } from './sentence-view.ts';
import { settingEnd } from './settings.ts';
import { isFiniteVerb, isVerb } from './verbs.ts';
import { wordsOf } from './words-of.ts';

/**
 * "Met Ana Lima in Oslo on Monday | and the mayor in Rome on Tuesday |", "met Ana Lima on Monday | and, on Tuesday, Bo
 * Ek |": who is listed behind a member, each with a time and place of its own.
 */
export function datedBehind(view: SentenceView, member: number): readonly number[] {
  const found: number[] = [];
  let end = settingEnd(view, member);
  while (end !== null) {
    let next = end;
    while (JOINING.test(view.units[next]?.lower ?? '') || IN_TURN.test(view.units[next]?.lower ?? '')) next++;
    // "Met Ana Lima on Monday and | with | Bo Ek on Tuesday".
    if (view.units[next - 1]?.lower === 'and' && view.units[next]?.lower === 'with') next++;
    if (view.units[next]?.lower === 'the') next++;
    const listed = next > end ? listedAt(view, next) : null;
    const together = listed === null ? [] : listedFrom(view, listed);
    end = listed === null ? null : settingEnd(view, together.at(-1) ?? listed);
    // "At noon, | then | Bo Ek": with the word goes a time of its own.
    const isNext = listed === next && /^(?:later|then)$/.test(view.units[next - 1]?.lower ?? '');
    if (end !== null || (isNext && isNextEnd(view, next))) found.push(...together);
  }
  const led = ledBehind(view, found.at(-1) ?? member);
  if (led === null) return found;
  const together = listedFrom(view, led);
  return [...found, ...together, ...datedBehind(view, together.at(-1) ?? led)];
}

const listedFrom = (view: SentenceView, first: number): readonly number[] =>
  listAround(view, first).filter((unit) => unit >= first);

const isNextEnd = ({ tree }: SentenceView, name: number): boolean =>
  /^(?:IN|CC|TO|[,.:])$/.test(tree.tags[name + 1] ?? '.');

const JOINING = /^(?:,|and|nor)$/;

/**
 * A name, or a noun for somebody spoken of before: "the | ambassador |", "her | lawyer |". A place is a part of the
 * setting: "in Oslo, | Norway |, on Monday".
 */
function listedAt(view: SentenceView, from: number): number | null {
  if (view.units[from]?.kind === 'PLACE') return null;
  if (view.entities[from] != null) return from;
  const isLed = [from - 1, from].some((unit) =>
    /^(?:her|his|its|the|their)$/.test(view.units[unit]?.lower ?? ''),
  );
  if (isLed && /^(?:former|latter)$/.test(view.units[from]?.lower ?? '')) return from;
  return isLed ? nominalAt(view, from) : null;
}

/** "Met Ana Lima on Monday and, on Tuesday, | Bo Ek |": who is listed behind a date that leads to him. */
function ledBehind(view: SentenceView, member: number): number | null {
  const end = settingEnd(view, member) ?? member + 1;
  const inTime = behindInsertedTime(view, behindOwner(view, end));
  if (inTime !== null) return isWithoutVerb(view, inTime) ? inTime : null;
  let date = end;
  while (/^(?:[,;]|and|on|in|then)$/.test(view.units[date]?.lower ?? '')) date++;
  return view.dates[date] == null || !/^(?:[,;]|and)$/.test(view.units[end]?.lower ?? '')
    ? null
    : ledBy(view, date);
}

/** A time of the same day, between commas. */
const INSERTED =
  /^(?:(?:a|an|half an|[a-z]+) (?:hours?|minutes|day|days|week) (?:after|before|earlier|later)|(?:at|over) (?:breakfast|dinner|lunch|midday|midnight|night|noon|supper|tea)|at (?:[a-z]+ o'clock|[a-z]+|\d\S*)|afterwards|earlier|in the (?:afternoon|evening|morning)|later(?: (?:in the day|on|that (?:afternoon|day|evening|morning|night)))?|(?:that|the same) (?:afternoon|day|evening|morning|night))$/;
const INSERTED_WITHIN = 7;

/** "Ana Lima | of the Argus | and": the unit behind what she is of. */
function behindOwner({ units, entities }: SentenceView, unit: number): number {
  if (units[unit]?.lower !== 'of') return unit;
  const owner = units[unit + 1]?.lower === 'the' ? unit + 2 : unit + 1;
  return entities[owner] == null ? unit : owner + 1;
}

/**
 * "Met Ana Lima and, | in the evening, | Bo Ek", "had lunch with Ana Lima and, an hour later, | with | the mayor, Bo Ek":
 * who stands behind such a time; null where nobody does.
 */
function behindInsertedTime(view: SentenceView, and: number): number | null {
  const { units } = view;
  if (units[and]?.lower !== 'and' || units[and + 1]?.text !== ',') return null;
  const close = units.findIndex(({ text }, unit) => unit > and + 1 && text === ',');
  if (close < 0 || close > and + INSERTED_WITHIN) return null;
  if (!INSERTED.test(wordsOf({ units: units.slice(and + 2, close) }))) return null;
  let next = close + 1;
  if (/^(?:for|to|with)$/.test(units[next]?.lower ?? '')) next++;
  const named = listedAt(view, next) ?? (units[next]?.lower === 'the' ? nominalAt(view, next) : null);
  return named === null || units[named]?.kind === 'PLACE' ? null : named;
}

/** "On Tuesday, | Bo Ek |.", "a day later | the mayor |": who stands behind a date with no verb; null for all else. */
export function ledBy(view: SentenceView, date: number): number | null {
  const listed = listedAt(view, view.units[date + 1]?.text === ',' ? date + 2 : date + 1);
  if (listed === null) return null;
  return isWithoutVerb(view, listed) ? listed : null;
}

/** "Bo Ek of Oslo.", "Bo Ek, who was ill.", but not "Bo Ek, who was ill, left". */
function isWithoutVerb(view: SentenceView, name: number): boolean {
  let inClause = false;
  for (let unit = name + 1; unit < view.units.length; unit++) {
    const { lower = '', text = '' } = view.units[unit] ?? {};
    if (/^[.;:"]$/.test(text)) return true;
    if (text === ',') {
      if (inClause && isFiniteVerb(view, unit + 1)) return false;
    } else if (/^(?:after|as|before|but|when|where|which|while|who|whom|whose)$/.test(lower)) inClause = true;
    else if (!inClause && isVerb(view, unit)) return false;
  }
  return true;
}
