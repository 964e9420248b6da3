import type { SentenceView } from '../../clauses/sentence-view.ts';
import { isVerb } from '../../clauses/verbs.ts';
import { wordsOf } from '../../clauses/words-of.ts';
import { NOUN_FRAMES } from '../frames/noun-frames.ts';

/** How far behind the verb "since" may stand, and behind "since" the day, the place or the occasion. */
const SINCE_WITHIN = 9;
const LAST_WITHIN = 9;
/** Occasions on which people see each other, and times of a day. */
const OCCASION =
  /^(?:afternoon|conference|congress|convention|evening|forum|funeral|morning|night|reunion|wedding)$/;

/**
 * "Had not met him | since March, when |", "had not seen each other since | Lund in May 1988, when |": then they did, for
 * the last time. The unit of that day; null for other verbs, and where "since" tells of something else ("since the war",
 * "since he fell ill") or of no more than a day.
 */
export function sinceLast(view: SentenceView, verb: number): number | null {
  const { units, dates } = view;
  const before = units.slice(Math.max(0, verb - 4), verb).map(({ lower }) => lower);
  const isPerfect =
    before.some((word) => /^(?:ha[ds]|have|'d|'s|'ve)$/.test(word)) &&
    before.some((word) => /^(?:n't|not)$/.test(word));
  if (!isPerfect) return null;
  const since = units.findIndex(
    ({ lower }, unit) => unit > verb && unit <= verb + SINCE_WITHIN && lower === 'since',
  );
  if (since < 0) return null;
  const isUnparted = units.slice(verb, since).every(({ text }) => !/^[,;:]$/.test(text));
  // "Had not met Bo Ek or Dan Orr since May, when …": with each of several there was another last time.
  const areTwo = units.filter(({ kind }) => kind === 'PERSON').length <= 2;
  if (!isUnparted || !areTwo) return null;
  let isOccasion = false;
  for (let unit = since + 1; unit <= since + LAST_WITHIN && unit < units.length; unit++) {
    const { lower = '', text = '', kind, pos } = units[unit] ?? {};
    if (dates[unit] != null)
      return (isOccasion || opensAt(view, since, unit)) && isDescribed(view, unit) ? unit : null;
    if (/^[,;:.]$/.test(text) || isVerb(view, unit)) break;
    // "Since | Lund | in May 1988", where no place is known by that name.
    const isPlace = kind === 'PLACE' || (unit === since + 1 && pos === 'PROPN' && kind !== 'PERSON');
    isOccasion ||= isPlace || OCCASION.test(lower) || NOUN_FRAMES.has(lower);
  }
  return null;
}

/** "Since March|, when | they quarrelled", "since March|, he said, when | …": what was then is told. */
const isDescribed = ({ units }: SentenceView, date: number): boolean =>
  /^, (?:[^,;]{1,30} , )?when\b/.test(wordsOf({ units: units.slice(date + 1, date + 8) }));

/** "Since | March", "since early | March", "since about | March". */
const opensAt = ({ units }: SentenceView, since: number, date: number): boolean =>
  units
    .slice(since + 1, date)
    .every(({ lower }) => /^(?:about|around|at|early|in|late|mid|on|some|the|time)$/.test(lower));
