import { MONTH, WEEKDAY } from '../dates/words.ts';
import { countryNamed } from '../gazetteer/countries.ts';
import { type NameSpan, resized } from '../names/name.ts';
import { isInitialled } from '../text/initials.ts';
import type { Sentence, Token } from '../text/token.ts';
import { INSTITUTION_NOUNS, SURNAMES_TOO } from './institution-nouns.ts';
import { HONORIFICS } from './role-nouns.ts';
import { isRoleHead } from './role-phrase.ts';

/** A title that goes on longer than this is none. */
const LONGEST_TITLE = 30;
const LONGEST_NAME = 5;

/**
 * Parts the field of a long title from the name behind it, which capitals alone do not: in "Minister of Defence
 * Ganzorig Munkhbold" the title ends with the noun of the institution. Names that the tagger drew across the
 * border are cut there; the person is named if the tagger did not.
 */
export function partTitledNames(sentences: readonly Sentence[], names: readonly NameSpan[]): NameSpan[] {
  const bySentence: NameSpan[][] = sentences.map(() => []);
  for (const name of names) bySentence[name.sentence]?.push(name);
  const parted: NameSpan[] = [];
  for (const [index, sentence] of sentences.entries()) {
    let here = bySentence[index] ?? [];
    for (let head = 0; head < sentence.tokens.length; head++) {
      if (!isCapital(sentence.tokens[head])) continue;
      const person = personBehindTitle(sentence.tokens, head);
      if (person === null) continue;
      // A single word may be a town or a body as well, but not where its name has the end of the title in it.
      const isClaimed = (at: number): boolean => here.some(({ first, last }) => first === at && at < last);
      const isNew = person.last - person.first > 1 || !isClaimed(person.first);
      if (isNew)
        here = cutAt(sentence.tokens, here, {
          type: 'PERSON',
          sentence: index,
          first: person.first,
          last: person.last,
        });
    }
    here = here.sort((a, b) => a.first - b.first);
    parted.push(...joinParts(sentence.tokens, here));
  }
  return parted;
}

/**
 * "Andres Manuel | Lopez Obrador", "Khalid bin Salman | bin | Abdulaziz": parts that nothing or a particle parts are
 * one name.
 */
function joinParts(tokens: readonly Token[], names: readonly NameSpan[]): NameSpan[] {
  const joined: NameSpan[] = [];
  for (const name of names) {
    const last = joined.at(-1);
    const between = last ? tokens.slice(last.last, name.first) : [];
    const goesOn =
      last?.type === 'PERSON' &&
      name.type === 'PERSON' &&
      between.every(
        (token) => PARTICLES.has(token.lower) || RARE_PARTICLES.has(token.text) || isHyphen(token),
      );
    if (last && goesOn) joined[joined.length - 1] = resized(last, last.first, name.last);
    else joined.push(name);
  }
  return joined;
}

function isCapital(token: Token | undefined): boolean {
  const first = token?.text.charCodeAt(0) ?? 0;
  return first >= 0x41 && first <= 0x5a;
}
const isHyphen = (token: Token | undefined): boolean => token?.text === '-' && !token.spaceBefore;
/** Between spaces it parts one of a list from the next. */
const isDash = (token: Token): boolean => token.text === '-' && token.spaceBefore;
const isLink = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:of|for|to|on|the|its|and|&|'s|-|,)$/.test(token.lower);

/** Asked of nearly every capitalised word: comparisons take less time than a pattern. */
const opensField = (token: Token | undefined): boolean =>
  token?.lower === 'of' || token?.lower === 'for' || token?.lower === 'to' || token?.lower === 'on';

/** The name that a title with "of", "for" or "to" ends in, where the capitalised role noun stands at `head`. */
function personBehindTitle(tokens: readonly Token[], head: number): Pick<NameSpan, 'first' | 'last'> | null {
  const isAtLarge = tokens[head + 1]?.text === '-' && wordsAt(tokens, head + 2, ['at', '-', 'large']);
  const link = isAtLarge ? head + 5 : head + 1;
  if (!opensField(tokens[link]) || !isRoleHead(tokens[head])) return null;
  for (let at = link + 1; at < Math.min(tokens.length, head + LONGEST_TITLE); at++) {
    const token = tokens[at];
    if (!token) break;
    if (token.text === '(') {
      const close = tokens.findIndex((other, i) => i > at && other.text === ')');
      if (close < 0 || close > at + 5) break;
      at = close;
    } else if (!INSTITUTION_NOUNS.has(token.lower) && !(isCapital(token) && endsCountry(tokens, at))) {
      const goesOn =
        isCapital(token) || isLink(token) || (OF_LEVEL.test(token.lower) && isCapital(tokens[at + 1]));
      if (token.text === ',' || isDash(token) || !goesOn) break;
      continue;
    }
    const isCalled = HOLDS_FIELD.test(tokens[head]?.lower ?? '') && BEFORE_SURNAMES.test(token.lower);
    const person = nameBehind(tokens, at) ?? (isCalled ? surnameBehind(tokens, at) : null);
    if (person) return person;
  }
  return null;
}

/** "Secretary of the Ha Tinh | provincial | Party Committee". */
const OF_LEVEL = /^(?:central|district|municipal|national|provincial|regional)$/;

/** "Secretary of Defense | Lim": a single word that is no day, no country and no field. */
function surnameBehind(tokens: readonly Token[], border: number): Pick<NameSpan, 'first' | 'last'> | null {
  const first = border + 1;
  const { text = '', lower = '', pos } = tokens[first] ?? {};
  const isSurname =
    pos === 'PROPN' &&
    /^[A-Z][a-z]/.test(text) &&
    !/^(?:[A-Z]|[-/(&]$)/.test(tokens[first + 1]?.text ?? '') &&
    !IS_TIME.test(text) &&
    !ABSTRACT.test(lower) &&
    !isRoleHead(tokens[first]) &&
    !INSTITUTION_NOUNS.has(lower) &&
    countryNamed(text) === null;
  return isSurname ? { first, last: first + 1 } : null;
}

/** Offices whose title ends in a field and whose bearers are called by their surnames behind it. */
const HOLDS_FIELD = /^(?:commissioner|minister|secretary|under-?secretary|vice-minister)$/;
const BEFORE_SURNAMES =
  /^(?:affairs|agriculture|commerce|defen[cs]e|education|finance|interior|justice|labou?r|security|state|transportation|treasury)$/;
/** How nouns end that go on with a title: "Minister of Finance | Cooperation". */
const ABSTRACT = /(?:ance|cy|ence|ics|ing|ism|ity|logy|ment|ness|ship|tion)$/;
const IS_TIME = new RegExp(`^(?:${WEEKDAY}|${MONTH})$`);

const wordsAt = (tokens: readonly Token[], from: number, words: readonly string[]): boolean =>
  words.every((word, i) => tokens[from + i]?.lower === word);

/** The capitalised words behind a token up to the next other word, where they can be somebody's name. */
function nameBehind(tokens: readonly Token[], border: number): Pick<NameSpan, 'first' | 'last'> | null {
  let first = border + 1;
  while (isHonorific(tokens[first])) first++;
  let last = first;
  while (
    last < tokens.length &&
    ((isCapital(tokens[last]) && !isLink(tokens[last]) && !IS_TIME.test(tokens[last]?.text ?? '')) ||
      isSecondHalf(tokens, last) ||
      isSecondHalf(tokens, last - 1) ||
      (isHyphen(tokens[last]) && isCapital(tokens[last + 1])) ||
      isParticle(tokens, last))
  )
    last++;
  // "Speaker of the State Great Khural | R.Tumur |".
  const initialled = tokens.findIndex(({ text }, at) => at >= first && at < last && isInitialled(text));
  if (initialled >= 0) return { first: initialled, last };
  const words = tokens.slice(first, last).filter((token) => isCapital(token));
  if (words.length < 2 || last - first > LONGEST_NAME + 2) return null;
  const given = words.slice(0, -1);
  const surname = words.at(-1)?.lower ?? '';
  const isName =
    given.every((token) => !isRoleHead(token) && !INSTITUTION_NOUNS.has(token.lower)) &&
    (!INSTITUTION_NOUNS.has(surname) || SURNAMES_TOO.test(surname));
  return isName ? { first, last } : null;
}

/** "Kim Min | - | jae": a hyphen and a short small word, glued to what is before them. */
const isSecondHalf = (tokens: readonly Token[], hyphen: number): boolean =>
  isHyphen(tokens[hyphen]) &&
  isCapital(tokens[hyphen - 1]) &&
  tokens[hyphen + 1]?.spaceBefore === false &&
  /^\p{Ll}{2,6}$/u.test(tokens[hyphen + 1]?.text ?? '');

const isHonorific = (token: Token | undefined): boolean =>
  isCapital(token) && HONORIFICS.has(token?.lower.replace('.', '') ?? '');

/** "to | Mongolia" and "of the | United States" end a title as well. */
function endsCountry(tokens: readonly Token[], at: number): boolean {
  return [0, 1, 2].some((more) => {
    const words = tokens.slice(Math.max(0, at - more), at + 1).map(({ text }) => text);
    return countryNamed(words.join(' ')) !== null;
  });
}

const PARTICLES: ReadonlySet<string> = new Set([
  'al',
  'bin',
  'da',
  'de',
  'del',
  'della',
  'der',
  'di',
  'do',
  'dos',
  'du',
  'el',
  'ibn',
  'la',
  'le',
  'ten',
  'ter',
  'van',
  'von',
]);
/** Particles that are other words too: only between two parts of a name. */
const RARE_PARTICLES: ReadonlySet<string> = new Set([
  'a',
  'ag',
  'ap',
  'bint',
  'e',
  'i',
  'mint',
  'ould',
  'y',
  'zu',
]);
const isParticle = (tokens: readonly Token[], at: number): boolean =>
  PARTICLES.has(tokens[at]?.lower ?? '') && (isCapital(tokens[at + 1]) || isParticleBefore(tokens, at + 1));
const isParticleBefore = (tokens: readonly Token[], at: number): boolean =>
  PARTICLES.has(tokens[at]?.lower ?? '') && isCapital(tokens[at + 1]);

/** The names with somebody's in place of what stands there; "Defense" alone is part of the title. */
function cutAt(tokens: readonly Token[], names: readonly NameSpan[], person: NameSpan): NameSpan[] {
  const kept = names.flatMap((name): NameSpan[] => {
    if (name.last <= person.first || name.first >= person.last) return [name];
    const isOfTitle =
      person.first - name.first === 1 && BEFORE_SURNAMES.test(tokens[name.first]?.lower ?? '');
    const isKept = name.first < person.first && name.type !== 'PERSON' && !isOfTitle;
    return isKept ? [resized(name, name.first, person.first)] : [];
  });
  return [...kept, person];
}
