import { bitOf } from '../categories.ts';
import type { SentenceContext } from '../context.ts';
import { type NameSpan, resized, retyped } from '../name.ts';
import { isPostNominal } from '../post-nominals.ts';
import type { Word } from '../words.ts';
import { changed } from './each-name.ts';
import { withInitials } from './initials.ts';
import { withDutch, withShortWord } from './opening-words.ts';
import {
  isStyled,
  opensWithOpposition,
  withAddressed,
  withoutHonorific,
  withoutTitles,
  withoutTrade,
} from './titles.ts';
import { CROWN } from './triggers.ts';

const FORMS_OF_ADDRESS = bitOf('honorifics') | bitOf('titles');
const FILIATIONS = new Set(['bin', 'bint', 'der', 'ibn', 'van', 'von']);
const FORENAMES_GO_BEFORE = new Set([
  'Abd',
  'Abdel',
  'Abdul',
  'Abou',
  'Abu',
  'Ag',
  'Ben',
  'Bin',
  'Ibn',
  'Mint',
  'Ould',
  'Umm',
  'Van',
  'Von',
]);
const ARTICLES = new Set(['al', 'el', 'an', 'ar', 'as', 'ad', 'ash', 'az', 'at', 'ul', 'abd', 'bin', 'ibn']);

const CAMP = /^(?:(?:Anti|Ex|Neo|Non|Pan|Pro)-\p{Ll}|[Ee]x-\p{Lu})/u;
/** Sets the ends of names right: titles go out, hyphenated parts come in ("Lee Cheuk-yan", "al-Sisi"). */
export function repairEdges(names: readonly NameSpan[], contexts: readonly SentenceContext[]): NameSpan[] {
  return changed(names, contexts, withEdges);
}

function withEdges(short: NameSpan, context: SentenceContext): NameSpan {
  const name = withDutch(short, context);
  const hyphened = withHyphens(withoutHyphen(name, context), context);
  const whole = withoutTrade(withoutCamp(withoutSmallWords(hyphened, context), context), context);
  if (opensWithOpposition(whole, context) || (whole.type !== 'PERSON' && isStyled(whole, context)))
    return retyped(resized(whole, whole.first + 1, whole.last), 'PERSON');
  if (whole.type !== 'PERSON')
    return withWholeCountry(withoutSmallNouns(withoutHonorific(whole, context), context), context);
  const untitled = withoutTitles(withoutSpeaker(whole, context), context);
  const bare = withGeneration(withoutPostNominals(untitled, context), context);
  return withShortWord(withAddressed(withInitials(withFather(bare, context), context), context), context);
}

/** "| Bo Ek | I met once": who speaks is no part of it; a sovereign's number is. */
function withoutSpeaker(name: NameSpan, { pos, words }: SentenceContext): NameSpan {
  const { first, last } = name;
  const isCrowned = [first - 1, first].some((at) => ((words[at]?.triggers ?? 0) & CROWN) !== 0);
  const isSpeaking = words[last - 1]?.text === 'I' && /^(?:AUX|VERB)$/.test(pos[last] ?? '');
  return isSpeaking && last - first > 1 && !isCrowned ? resized(name, first, last - 1) : name;
}

/** "| Oslo |-based firm": the hyphen behind a name is none of it. */
const withoutHyphen = (name: NameSpan, { words }: SentenceContext): NameSpan =>
  words[name.last - 1]?.text === '-' && name.last - name.first > 1
    ? resized(name, name.first, name.last - 1)
    : name;

/** "Democrat-led | Senate", "Pan-democrat | Mateu Ferrer": whose side somebody is on is no part of the name. */
function withoutCamp(name: NameSpan, { words }: SentenceContext): NameSpan {
  const { first, last, type } = name;
  // "Owed | AquaNam | N$14 million".
  const isCurrency = words[last]?.text === '$' && /^\p{Lu}{1,3}$/u.test(words[last - 1]?.text ?? '');
  if (last - first > 1 && isCurrency) return resized(name, name.first, last - 1);
  if (last - first > 1 && CAMP.test(words[first]?.text ?? '')) return resized(name, first + 1, name.last);
  const camp = words[first + 2];
  const isCamp =
    type !== 'PLACE' &&
    words[first + 1]?.text === '-' &&
    camp?.capital === false &&
    camp.usualCase >= 4 &&
    words[first + 3]?.text !== '-' &&
    first + 3 < last;
  return isCamp ? resized(name, first + 3, name.last) : name;
}

/** Before the hour of the day. */
const BEFORE_HOURS = /^(?:after|at|before|by|past|till|until)$/i;

/** No name begins with a small word, but for the particles that names have; nor with an article. */
function withoutSmallWords(name: NameSpan, { lists, pos, tokens, words }: SentenceContext): NameSpan {
  let { first } = name;
  for (; first + 1 < name.last; first++) {
    const word = words[first];
    const isArticle = tokens[first]?.lower === 'the';
    const isParticle = ((lists.begins[first] ?? 0) & bitOf('name-particles')) !== 0;
    const isSmall = word !== undefined && (word.usualCase >= 4 || pos[first] === 'VERB');
    // "At | ten | Ana Lima spoke": no "ten" of Dutch names.
    const isHour = word?.text === 'ten' && BEFORE_HOURS.test(words[first - 1]?.text ?? '');
    if (!isArticle && !isHour && (word?.capital || !word?.letters || !isSmall || isParticle)) break;
  }
  return first === name.first ? name : resized(name, first, name.last);
}

/** "Citizens for Order | party", "Norwegian | company": a small noun behind a name says what it is. */
function withoutSmallNouns(name: NameSpan, { words }: SentenceContext): NameSpan {
  let { last } = name;
  for (; last - 1 > name.first; last--) {
    const word = words[last - 1];
    if (word?.capital || !word?.letters || word.usualCase < 5) break;
  }
  return last === name.last ? name : resized(name, name.first, last);
}

/** "Communist Party of Viet | Nam": a name that ends inside a country's goes on to its end. */
function withWholeCountry(name: NameSpan, { lists }: SentenceContext): NameSpan {
  const country = bitOf('countries');
  let { last } = name;
  if (((lists.begins[last - 1] ?? 0) & ~(lists.ends[last - 1] ?? 0) & country) === 0) return name;
  while (((lists.ends[last - 1] ?? 0) & country) === 0 && last < lists.ends.length) last++;
  return resized(name, name.first, last);
}

function withoutPostNominals(name: NameSpan, { words }: SentenceContext): NameSpan {
  let { last } = name;
  while (last - name.first > 1 && isPostNominal(words[last - 1]?.text ?? '')) {
    last--;
    if (words[last - 1]?.text === ',') last--;
  }
  return last < name.last && last > name.first ? resized(name, name.first, last) : name;
}

const RULERS_NUMBER = /^(?:V|VI{1,3}|IX|XI{0,3})$/;

/** "Elias Worth | III", "Elias Worth |, Jr.". */
function withGeneration(name: NameSpan, { words }: SentenceContext): NameSpan {
  if (name.last - name.first < 2) return name;
  const next = words[name.last]?.text ?? '';
  // "Dzoko Agbi | V |": a ruler's, which stands behind no firm and no war.
  if (/^(?:Jr|Sr|II|III|IV)\.?$/.test(next) || (name.type === 'PERSON' && RULERS_NUMBER.test(next)))
    return resized(name, name.first, name.last + 1);
  const isBehindComma =
    words[name.last]?.text === ',' && /^(?:Jr|Sr)\.?$/.test(words[name.last + 1]?.text ?? '');
  return isBehindComma ? resized(name, name.first, name.last + 2) : name;
}

/** What stands before "bin", "van der" or "al-" belongs to the name behind it. */
function withFather(name: NameSpan, { lists, words, initial }: SentenceContext): NameSpan {
  let first = name.first;
  while (FILIATIONS.has(words[first - 1]?.text ?? '')) first--;
  const isHouse =
    (ARTICLES.has(words[first]?.text ?? '') && words[first + 1]?.text === '-') ||
    (FORENAMES_GO_BEFORE.has(words[first]?.text ?? '') && name.last - first > 1);
  const given = words[first - 1];
  if ((first === name.first && !isHouse) || given?.capital !== true) return name;
  const isWord = initial[first - 1] === 1 && given.usualCase >= 4;
  const isOther =
    ((lists.ends[first - 1] ?? 0) & (FORMS_OF_ADDRESS | bitOf('demonyms') | bitOf('countries'))) !== 0;
  return isWord || isOther ? name : resized(name, first - 1, name.last);
}

const isHyphen = (word: Word | undefined): boolean => word?.text === '-' || word?.text === '–';

function withHyphens(name: NameSpan, { tokens, words }: SentenceContext): NameSpan {
  let { first, last } = name;
  const glued = (i: number) => tokens[i]?.spaceBefore === false;
  const ending = words[last + 1];
  if (
    name.type === 'PERSON' &&
    words[last]?.text === '-' &&
    glued(last) &&
    glued(last + 1) &&
    ending?.letters === true &&
    ending.text.length <= 6 &&
    (ending.capital || ending.usualCase === 0)
  ) {
    last += 2;
  }
  while (isHyphen(words[first - 1]) && glued(first - 1) && glued(first)) {
    const opening = words[first - 2];
    const isArticle = ARTICLES.has(opening?.text.toLowerCase() ?? '') && words[first - 1]?.text === '-';
    const isFirstHalf = opening?.capital === true && name.type === 'ORGANIZATION' && last - first > 1;
    const isPart = name.type === 'PERSON' && opening?.letters === true && opening.usualCase < 4;
    if (!isArticle && !isFirstHalf && !isPart) break;
    first -= 2;
  }
  return first === name.first && last === name.last ? name : resized(name, first, last);
}
