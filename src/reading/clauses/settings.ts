import { isRoleNoun } from '../roles/role-nouns.ts';
import { nominalAt } from './nominal-at.ts';
import type { SentenceView } from './sentence-view.ts';
import { isVerb } from './verbs.ts';

/** Verbs whose object may stand behind where and when it was: "received on Monday at the palace Bo Ek". */
const WITH_LATE_OBJECT =
  /^(?:greet|heard$|host|interrogat|interview|met$|meets$|question|receiv|summon|telephon|visit|welcom)/;
/** "Heard | as | a witness the clerk, Bo Ek": or as whom. */
const OF_PLACE = /^(?:as|at|in|on)$/;
/** "Welcomed back | from | exile her old rival". */
const OF_COMING = /^(?:at|from|in|into|on|to)$/;
/** How far behind its verb such an object may begin. */
const LATE_WITHIN = 16;

/**
 * "Met Monday at the | residence | with Bo Ek": a place behind its preposition is no object, whatever the tree says.
 */
export function isInSetting(view: SentenceView, verb: number, unit: number): boolean {
  if (view.entities[unit] != null || isRoleNoun(view.units[unit]?.lower ?? '')) return false;
  const preposition = afterDate(view, verb + 1);
  return (
    /^(?:at|in|on)$/.test(view.units[preposition]?.lower ?? '') &&
    unit > preposition &&
    view.tree.tags
      .slice(preposition + 1, unit + 1)
      .every((tag) => /^(?:CD|DT|HYPH|JJ|NN|POS|PRP\$|VBN)/.test(tag))
  );
}

const afterDate = ({ dates }: SentenceView, unit: number): number => (dates[unit] == null ? unit : unit + 1);

/** "Received in (private) | audience | the envoy, Bo Ek": the word, which is no part of the name behind it. */
const audienceAt = ({ units }: SentenceView, unit: number): number | null =>
  [unit, unit + 1].find((at) => units[at]?.lower === 'audience') ?? null;

/**
 * "Received on Monday, at the palace in Riga, | the ambassador |": the person behind where and when; null where none
 * stands there.
 */
export function objectBehindSetting(view: SentenceView, verb: number): number | null {
  if (!WITH_LATE_OBJECT.test(view.units[verb]?.lower ?? '')) return null;
  // "Met|, | on Monday, Bo Ek".
  const isApart = view.units[verb + 1]?.text === ',' && OF_PLACE.test(view.units[verb + 2]?.lower ?? '');
  let unit = isApart ? verb + 2 : afterDate(view, verb + 1);
  const prepositions = /^(?:greet|welcom)/.test(view.units[verb]?.lower ?? '') ? OF_COMING : OF_PLACE;
  if (prepositions === OF_COMING && /^(?:back|home)$/.test(view.units[unit]?.lower ?? '')) unit++;
  while (unit <= verb + LATE_WITHIN && prepositions.test(view.units[unit]?.lower ?? '')) {
    const place =
      view.dates[unit + 1] != null ? unit + 1 : (audienceAt(view, unit + 1) ?? nominalAt(view, unit + 1));
    // "At his | office | Bo Ek": no comma parts the name from the place.
    const isBeforeName =
      place !== null && view.units[place]?.kind === 'PERSON' && isPlaceNoun(view, place - 1);
    const setting = isBeforeName ? place - 1 : place;
    if (setting === null || view.units[setting]?.kind === 'PERSON') return null;
    unit = afterDate(view, setting + 1);
    if (view.units[unit]?.text === ',') unit++;
  }
  if (unit === verb + 1) return null;
  const found = nominalAt(view, unit);
  if (found === null || (isVerb(view, found + 1) && view.tree.tags[found + 1] !== 'VBG')) return null;
  return view.units[found]?.kind === 'PERSON' || isRoleNoun(view.units[found]?.lower ?? '') ? found : null;
}

const isPlaceNoun = ({ entities, units }: SentenceView, unit: number): boolean =>
  entities[unit] === null &&
  /^(?:airport|chambers|embassy|farm|headquarters|home|house|office|palace|residence|study|villa)$/.test(
    units[unit]?.lower ?? '',
  );

/** How long the time and place of one of a list may be. */
const LONGEST_SETTING = 8;

/** The unit behind the time or place that follows a name up to a comma, "and" or the sentence's end. */
export function settingEnd(view: SentenceView, name: number): number | null {
  let hasTime = false;
  for (let unit = name + 1; unit <= name + LONGEST_SETTING; unit++) {
    const word = view.units[unit]?.lower ?? '.';
    if (/^(?:,|;|and|nor|\.|after|as|before|but|when|where|while)$/.test(word)) return hasTime ? unit : null;
    // "A day later at the office | to seek | their consent".
    if (word === 'to' && /^VB/.test(view.tree.tags[unit + 1] ?? '')) return hasTime ? unit : null;
    const isSetting =
      view.dates[unit] != null ||
      view.entities[unit] != null ||
      /^(?:CD|IN|DT|JJ$|NNS?$|PRP\$)/.test(view.tree.tags[unit] ?? '') ||
      /^(?:hers|his|theirs)$/.test(word);
    if (!isSetting || isVerb(view, unit)) return null;
    // "For | twenty | minutes".
    const isLength = view.tree.tags[unit] === 'CD' && view.units[unit - 1]?.lower === 'for';
    // "At | nine |", "at | noon |".
    const isHour =
      view.units[unit - 1]?.lower === 'at' &&
      (view.tree.tags[unit] === 'CD' ||
        /^(?:breakfast|dawn|dinner|dusk|lunch|lunchtime|midday|midnight|noon|teatime)$/.test(word));
    // "In | Oslo |", "in the | morning |".
    const isPlace =
      view.units[unit]?.kind === 'PLACE' && /^(?:at|in)$/.test(view.units[unit - 1]?.lower ?? '');
    const isPartOfDay = /^(?:afternoon|evening|morning)$/.test(word);
    if (view.dates[unit] != null || isLength || isHour || isPlace || isPartOfDay) hasTime = true;
    else if (view.entities[unit] != null && !/^(?:at|from|in)$/.test(view.units[unit - 1]?.lower ?? ''))
      return null;
  }
  return null;
}
