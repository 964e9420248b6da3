import { HONORIFICS, isRoleNoun, isTitle } from '../../roles/role-nouns.ts';
import { bitOf } from '../categories.ts';
import type { SentenceContext } from '../context.ts';
import { type NameSpan, resized, retyped } from '../name.ts';
import type { Word } from '../words.ts';
import { isInitial } from './initials.ts';

const FORMS_OF_ADDRESS = bitOf('honorifics') | bitOf('titles');
const PERSONAL = bitOf('first-names') | bitOf('last-names');
const ADDRESS = /^(?:Dame|Dr|Miss|Mr|Mrs|Ms|Prof|Sir)\.?$/;
/** What goes on with a title: "Datuk Seri", "Pastor Emeritus". */
const OF_TITLES =
  /^(?:Advocate|Designate|Elect|Emerit(?:a|us)|General|Paduka|Puan|Seri|Setia|Sri|Superior|Wira)$/;
/** What the lists have as a name as well, or not at all: "Sister Perpetua Wanjala". */
const CALLINGS = /^(?:Advocate|Brother|Sister)$/;
/** Titles of two words of which the first is a name by itself, or none. */
const OF_TWO_WORDS =
  /^(?:Flt Lt|Gp Capt|Luang (?:Phor?|Por|Pu)|Naib Tehsildar|(?:Most|Right|Rt\.?|Very) (?:Hon(?:ou?rable)?|Rev(?:d|erend)?)\.?|Sqn Ldr|Tan Sri|Toh Puan|Wg Cdr)$/;

/** Their first words, which rule out most others before two are put together. */
const OPENS_TWO_WORDS = /^(?:Flt|Gp|Luang|Most|Naib|Right|Rt|Sqn|Tan|Toh|Very|Wg)/;

/** Whether the words at these two places together are such a title. */
export const areTitle = (words: readonly Word[], first: number, second: number): boolean =>
  OPENS_TWO_WORDS.test(words[first]?.text ?? '') &&
  OF_TWO_WORDS.test(`${words[first]?.text} ${words[second]?.text}`);

/**
 * Takes the titles off the beginning of a person's name, unless nothing would be left or the word is a given name
 * ("Dean", "Earl").
 */
export function withoutTitles(name: NameSpan, context: SentenceContext): NameSpan {
  const { first, last } = name;
  let start = first;
  for (
    let behind = behindTitle(start, last, context);
    behind > start;
    behind = behindTitle(start, last, context)
  )
    start = behind;
  return start === first ? name : resized(name, start, name.last);
}

/** Where the name goes on behind the title that begins at `first`; `first` itself where none does. */
function behindTitle(first: number, last: number, context: SentenceContext): number {
  const { lists, words } = context;
  const end = endOfListed(first, last, context) ?? endOfForeign(first, last, context);
  if (end === null) return first;
  // "Dato' Lim", "Arq. Lima": the tokenizer parts the mark from some words.
  let next = end;
  while (/^['.]$/.test(words[next]?.text ?? '')) next++;
  while (OF_TITLES.test(words[next]?.text ?? '') && ((lists.begins[first] ?? 0) & PERSONAL) === 0) next++;
  return next < last && words[next]?.capital === true ? next : first;
}

/** Behind a title that the lists of the model have; null where none begins. */
function endOfListed(first: number, last: number, { lists, words }: SentenceContext): number | null {
  const begins = lists.begins[first] ?? 0;
  // "M. A. Perera" is nobody's "Monsieur A. Perera".
  const isLetter = isInitial(words[first]) && isInitial(words[first + 1]);
  if ((begins & FORMS_OF_ADDRESS) === 0 || isLetter) return null;
  const alsoGiven =
    (begins & bitOf('first-names')) !== 0 &&
    (begins & bitOf('honorifics')) === 0 &&
    words[first]?.text.endsWith('.') === false &&
    // "| Baron | Bo Ek", "| Major | Bo Ek": before two names more it is a title.
    !(/^(?:Baron|Major)$/.test(words[first]?.text ?? '') && last - first > 2);
  let end = first;
  while (end < last && ((lists.ends[end] ?? 0) & FORMS_OF_ADDRESS) === 0) end++;
  return alsoGiven ? null : end + 1;
}

/** The number of a ruler. */
const REGNAL = /^(?:I{1,3}|I?V|VI{1,3}|I?X|XI{1,3})$/;

/** Behind one that they have not: "Rav", "Toh Puan", "Seri" of "Dato' Seri". */
function endOfForeign(first: number, last: number, { lists, words }: SentenceContext): number | null {
  const word = words[first];
  // "Nana Osei Twum | II": a chief's title, where others are called so.
  if (word?.text === 'Nana' && REGNAL.test(words[last - 1]?.text ?? '')) return first + 1;
  if (CALLINGS.test(word?.text ?? '')) return first + 1;
  const hyphened = endOfHyphened(words, first);
  if (hyphened !== null) return hyphened;
  if (areTitle(words, first, first + 1)) return first + 2;
  const isName = ((lists.begins[first] ?? 0) & PERSONAL) !== 0;
  const before = words[words[first - 1]?.text === "'" ? first - 2 : first - 1];
  const isPart = OF_TITLES.test(word?.text ?? '') && before?.capital === true && isTitle(before.text);
  return word?.capital && !isName && (isHonorific(word) || isPart) ? first + 1 : null;
}

/** Behind "Maj-Gen", "Film-maker", or the "-Gen." that is left of "Brig.-Gen."; null where none begins. */
function endOfHyphened(words: readonly Word[], first: number): number | null {
  const [one, two, three] = [words[first], words[first + 1], words[first + 2]];
  if (one?.text === '-' && isHonorific(two)) return first + 2;
  if (two?.text !== '-' || one?.capital !== true) return null;
  const isRole = isHonorific(three) || isRoleNoun(`${one.text}-${three?.text}`.toLowerCase());
  return isRole ? first + 3 : null;
}

const isHonorific = (word: Word | undefined): boolean =>
  word?.capital === true && HONORIFICS.has(word.text.toLowerCase().replaceAll('.', ''));

/** Offices that few are called by. */
const GIVEN_TOO = /^(?:Chancellor|Constable|Proctor|Provost|Reeve|Sheriff|Warden)$/;

/**
 * "| Billionaire | Ana Lima", "met | Treasurer | Ana Lima": a role that nobody is called by, before a full name, or
 * before where it is held: "| Oba of | Bunta opens the gates".
 */
export function withoutTrade(name: NameSpan, { initial, lists, tokens, words }: SentenceContext): NameSpan {
  const { first, last, type } = name;
  const isGiven = ((lists.begins[first + 1] ?? 0) & bitOf('first-names')) !== 0;
  const isOpening = initial[first] === 1;
  const isPerson = type === 'PERSON' ? last - first > 2 : isOpening && last - first === 3 && isGiven;
  const isRole =
    isPerson &&
    (((lists.begins[first] ?? 0) & PERSONAL) === 0 || GIVEN_TOO.test(words[first]?.text ?? '')) &&
    isRoleNoun(tokens[first]?.lower ?? '');
  if (isRole && tokens[first + 1]?.lower === 'of') return retyped(resized(name, first + 2, last), 'PLACE');
  return isRole ? retyped(resized(name, first + 1, last), 'PERSON') : name;
}

/** "Homeland Security | Dr. Ana Lim": a form of address belongs to the name behind it. */
export function withoutHonorific(name: NameSpan, { lists, words }: SentenceContext): NameSpan {
  const at = name.last - 1;
  const isAddress = words[at]?.text.endsWith('.') && ((lists.begins[at] ?? 0) & bitOf('honorifics')) !== 0;
  return isAddress && at > name.first && words[name.last]?.capital ? resized(name, name.first, at) : name;
}

/** "Dr | Made | Suryawan Lempad": between a form of address and a name stands a name, however common a word it is. */
export function withAddressed(name: NameSpan, { lists, words }: SentenceContext): NameSpan {
  const first = name.first - 1;
  const given = words[first];
  if (!given?.capital || !given.letters) return name;
  const isOfTitle =
    ((lists.begins[first] ?? 0) & (FORMS_OF_ADDRESS | bitOf('occupations'))) !== 0 ||
    isTitle(given.text) ||
    OF_TITLES.test(given.text);
  const isAddressed =
    ADDRESS.test(words[first - 1]?.text ?? '') || HONORIFICS.has(words[first - 1]?.text.toLowerCase() ?? '');
  return isAddressed && !isOfTitle ? resized(name, first, name.last) : name;
}

/** "Leader of the | Opposition | Bo Ek": what somebody leads is no part of his name. */
export const opensWithOpposition = ({ first, last }: NameSpan, { words }: SentenceContext): boolean =>
  last - first >= 3 &&
  words[first]?.text === 'Opposition' &&
  words[first - 1]?.text === 'the' &&
  words[first - 2]?.text === 'of';

/**
 * "| Baroness | Thistlewick", "the | Revd | Tom Okoro": no place and no body is called so, nor is the word in any list.
 */
export const isStyled = ({ first, last }: NameSpan, { lists, words }: SentenceContext): boolean =>
  last - first >= 2 &&
  last - first <= 4 &&
  words[first + 1]?.capital === true &&
  (words[first]?.text === 'Baroness' || ((lists.begins[first] ?? 0) === 0 && isHonorific(words[first])));
