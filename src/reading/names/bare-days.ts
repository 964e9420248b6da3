import { respelled, type Sentence, type Token } from '../text/token.ts';
import { type NameSpan, resized } from './name.ts';

export const WEEKDAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;
/** The same written short, with its stop or that as a token of its own: "Tues." */
const SHORT = /^(?:Mon|Tues?|Weds?|Thu(?:rs?)?|Fri|Sat|Sun)\.?$/;
/** How they begin: most words do not, which is found faster than by a pattern. */
const INITIALS: ReadonlySet<number> = new Set(Array.from('FMSTW', (letter) => letter.charCodeAt(0)));
/** Days that people are called by too: "Adamu Sunday". */
const NAMESAKE = /^(?:Fri|Mon|Sun)day$/;
const BEFORE_DAY = /^(?:early|last|late|next|on|this|until)$/;
/** What a day is called by: "Good Friday". */
const OF_DAYS =
  /^(?:Ash|Black|Bloody|Cyber|Easter|Giving|Good|Green|Holy|Maundy|Palm|Red|Shrove|Spy|Super|Whit)$/;
const TITLE =
  /^(?:Mr|Mrs|Ms|Miss|Dr|Chief|Gov|Governor|Justice|Minister|Pastor|President|Prof|Professor|Rev|Sen|Senator)\.?$/;

/** The sentences as the tagger reads them. */
export interface SpelledDays {
  readonly sentences: readonly Sentence[];
  /** The name with the places of its words in the sentence as it is written. */
  readonly asWritten: (name: NameSpan) => NameSpan;
}

/**
 * Agencies leave "on" out before a weekday, and names run into it: "met Ana Lima Tuesday". For the tagger, which has
 * learned from texts that have it, the word is put back.
 */
export function spellDays(sentences: readonly Sentence[]): SpelledDays {
  const found = sentences.map(daysBehindNames);
  if (found.every((places) => places.length === 0))
    return { sentences: sentences.map(withFullDays), asWritten: (name) => name };
  const bearers = bearersOf(sentences);
  const added = found.map((places, i) =>
    places.filter((at) => !isOfName(sentences[i]?.tokens ?? [], at, bearers)),
  );
  return {
    sentences: sentences.map((sentence, i) => withOn(withFullDays(sentence), added[i] ?? [])),
    asWritten: (name) => {
      // In the sentence as it is read, the k-th "on" stands k places behind its day's as it is written.
      const places = (added[name.sentence] ?? []).map((at, k) => at + k);
      const shift = (at: number): number => at - places.filter((place) => place < at).length;
      return resized(name, shift(name.first), shift(name.last));
    },
  };
}

/** The places of weekdays right behind a name, or at its end. */
function daysBehindNames({ tokens }: Sentence): number[] {
  const places: number[] = [];
  for (let at = 1; at < tokens.length; at++) {
    const day = tokens[at]?.text ?? '';
    if (!INITIALS.has(day.charCodeAt(0))) continue;
    if ((WEEKDAY.test(day) || isShort(tokens, at)) && isBehindName(tokens, at)) places.push(at);
  }
  return places;
}

/** What is no day where a sentence ends with it: "met Li | Sun |.", "met Le Thi | Thu |." */
const SHORT_NAMESAKE = /^(?:Mon|Sat|Sun|Thu)\.?$/;

/** "Tues." or, with the stop as a token of its own, "Tues". */
function isShort(tokens: readonly Token[], at: number): boolean {
  const day = tokens[at]?.text ?? '';
  const stop = day.endsWith('.') ? at : at + 1;
  if (!SHORT.test(day) || (stop > at && tokens[stop]?.text !== '.')) return false;
  return (
    BEFORE_DAY.test(tokens[at - 1]?.lower ?? '') || stop < tokens.length - 1 || !SHORT_NAMESAKE.test(day)
  );
}

function isBehindName(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (!before || !/^\p{Lu}/u.test(before.text) || OF_DAYS.test(before.text) || TITLE.test(before.text))
    return false;
  if (WEEKDAY.test(before.text) || /^\p{Lu}/u.test(tokens[at + 1]?.text ?? '')) return false;
  return before.pos === 'PROPN' || at > 1;
}

/**
 * Whether the day is somebody's name: of one who is called so elsewhere, or who does something and has one more name.
 */
function isOfName(tokens: readonly Token[], at: number, bearers: ReadonlySet<string>): boolean {
  const [day, next] = [tokens[at], tokens[at + 1]];
  if (!day || !NAMESAKE.test(day.text)) return false;
  const isActing = next?.pos === 'VERB' || next?.pos === 'AUX' || next?.lower === "'s";
  const hasMore = /^\p{Lu}/u.test(tokens[at - 2]?.text ?? '');
  return bearers.has(day.text) || (isActing && !hasMore);
}

const FULL_DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** "On | Tues. |", which the tagger has not seen: the whole word. */
function withFullDays(sentence: Sentence): Sentence {
  const { tokens } = sentence;
  const isOne = (at: number): boolean =>
    INITIALS.has(tokens[at]?.text.charCodeAt(0) ?? 0) &&
    isShort(tokens, at) &&
    (/^\p{Ll}/u.test(tokens[at - 1]?.text ?? '') || isBehindName(tokens, at)) &&
    tokens[at - 1]?.lower !== 'the';
  if (!tokens.some((_, at) => isOne(at))) return sentence;
  const spelled = tokens.map((token, at) => {
    const text = isOne(at) ? FULL_DAYS.find((day) => day.startsWith(token.text.slice(0, 3))) : undefined;
    return text === undefined ? token : respelled(token, token.end, text, token.pos);
  });
  return withTokens(sentence, spelled);
}

/** The days that somebody is called by: "Mr Sunday". */
function bearersOf(sentences: readonly Sentence[]): ReadonlySet<string> {
  const bearers = new Set<string>();
  for (const { tokens } of sentences)
    for (let at = 1; at < tokens.length; at++) {
      const text = tokens[at]?.text ?? '';
      if (INITIALS.has(text.charCodeAt(0)) && NAMESAKE.test(text) && TITLE.test(tokens[at - 1]?.text ?? ''))
        bearers.add(text);
    }
  return bearers;
}

function withOn(sentence: Sentence, places: readonly number[]): Sentence {
  if (places.length === 0) return sentence;
  const tokens = sentence.tokens.flatMap((token, at): Token[] =>
    places.includes(at) ? [onBefore(token), token] : [token],
  );
  return withTokens(sentence, tokens);
}

const onBefore = ({ start }: Token): Token => ({
  start,
  end: start,
  text: 'on',
  lower: 'on',
  pos: 'ADP',
  spaceBefore: true,
});

const withTokens = ({ start, end, paragraph }: Sentence, tokens: readonly Token[]): Sentence => ({
  start,
  end,
  tokens,
  paragraph,
});
