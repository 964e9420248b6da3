import { isCapitalCity } from '../../gazetteer/countries.ts';
import { bitOf } from '../categories.ts';
import type { SentenceContext } from '../context.ts';
import { type NameSpan, retyped } from '../name.ts';
import { listsOf, opensWithGiven } from './claims.ts';
import { introducedWords } from './introduced.ts';

/** Small words before which something is always somewhere. */
const SOMEWHERE = new Set(['in', 'near', 'outside']);
/** Verbs of those who go somewhere, rather than to somebody: "flew to Taro". */
const JOURNEYS =
  /^(?:driv(?:e|en|es|ing)|drove|evacuat(?:ed|ing)|ferr(?:ied|ying)|flew|fl(?:ies|own|y|ying)|march(?:ed|ing)|sail(?:ed|ing)?|ski(?:ed|ing)|trek(?:ked|king)|travel(?:l?ed|l?ing|s)?)$/;
/** What is somewhere, or whoever governs there, but no bank: "mayor of Taro", "the port of Ilo". */
const SEATS =
  /^(?:airport|archbishop|bishop|capital|citizens|city|coast|district|harbou?r|harbourmaster|inhabitants|island|king|leaders|master|mayor|outskirts|people|port|province|queen|residents|rulers?|streets|suburb|town|village)$/i;
const BODIES =
  bitOf('bodies') | bitOf('companies') | bitOf('org-nouns') | bitOf('organizations') | bitOf('teams');

/** "in Desaguadero": a single word there is a place, unless the article names somebody or a body so. */
export function repairWhereabouts(
  names: readonly NameSpan[],
  contexts: readonly SentenceContext[],
): NameSpan[] {
  const known = new Set(introducedWords(names, contexts));
  for (const { type, sentence, first, last } of names) {
    if (type !== 'ORGANIZATION' || last - first < 2) continue;
    for (const word of contexts[sentence]?.words.slice(first, last) ?? []) known.add(word.lower);
  }
  const places = new Set<number>();
  const speakers = new Set<number>();
  const moved = names.map((name): NameSpan => {
    const context = contexts[name.sentence];
    const word = context?.words[name.first];
    if (!context || !word || name.type === 'PLACE') return name;
    if (name.last - name.first > 1) {
      const isSeat =
        (name.type === 'PERSON' && (isGoverned(name, context) || hasMayor(name, context))) ||
        isInCity(name, context);
      return isSeat ? retyped(name, 'PLACE') : name;
    }
    if (((context.lists.begins[name.last] ?? 0) & bitOf('said-verbs')) !== 0) speakers.add(word.lower);
    const isSomewhere =
      !word.upper &&
      !known.has(word.lower) &&
      (isGoverned(name, context) ||
        isCapital(name, context) ||
        (isPlaced(name, context) && (listsOf(name, context) & BODIES) === 0)) &&
      context.words[name.last]?.text !== '-' &&
      (context.words[name.last]?.text !== "'s" || isGoverned(name, context));
    if (isSomewhere) places.add(word.lower);
    return isSomewhere ? retyped(name, 'PLACE') : name;
  });
  // What is somewhere once, and has nothing to say, is a place all over the article.
  return moved.map((name): NameSpan => {
    const word = contexts[name.sentence]?.words[name.first];
    if (name.type !== 'PERSON' || name.last - name.first > 1 || !word) return name;
    return places.has(word.lower) && !speakers.has(word.lower) ? retyped(name, 'PLACE') : name;
  });
}

const CITIES = bitOf('cities-large') | bitOf('cities-medium') | bitOf('cities-small');

/** "In | La Serena |": several words that a list knows for a city, and none for anything that acts. */
const isInCity = (name: NameSpan, context: SentenceContext): boolean =>
  context.words[name.first - 1]?.text === 'in' &&
  (listsOf(name, context) & CITIES) !== 0 &&
  (listsOf(name, context) & BODIES) === 0;

function isPlaced({ first, type }: NameSpan, { words }: SentenceContext): boolean {
  const before = words[first - 1]?.text ?? '';
  const isGoal = type === 'PERSON' && before === 'to' && JOURNEYS.test(words[first - 2]?.text ?? '');
  return SOMEWHERE.has(before) || isGoal;
}

/** Who sits for somewhere: "the member | for Kura North |". */
const SITTING = /^(?:candidate|MLA|MP|member|senator)$/;

function isGoverned({ first, type }: NameSpan, { words }: SentenceContext): boolean {
  if (type === 'PERSON' && words[first - 1]?.text === 'for' && SITTING.test(words[first - 2]?.text ?? ''))
    return true;
  if (words[first - 1]?.text !== 'of') return false;
  const head = words[first - 2]?.text ?? '';
  return SEATS.test(head) || (type === 'PERSON' && /^governor$/i.test(head));
}

/** "| Lac Vert | Mayor Ana Lima": before a local office and its holder stands the place, unless a given name opens it. */
function hasMayor(name: NameSpan, context: SentenceContext): boolean {
  const [office, deputed, holder] = context.words.slice(name.last, name.last + 3);
  const isLocal = /^(?:Archbishop|Bishop|Councillors?|Governor|Mayor)$/.test(office?.text ?? '');
  const isDeputy = office?.text === 'Deputy' && /^(?:Governor|Mayor)$/.test(deputed?.text ?? '');
  const isHeld = isDeputy ? holder?.capital : isLocal && deputed?.capital;
  return isHeld === true && !opensWithGiven(name.first, context);
}

/** "Washington says": a city whose government is called so, a capital, or a large one that is nobody's given name. */
function isCapital(name: NameSpan, context: SentenceContext): boolean {
  const lists = listsOf(name, context);
  const isCity = (lists & (bitOf('cities-large') | bitOf('cities-medium') | bitOf('cities-small'))) !== 0;
  const isSeat = (lists & bitOf('bodies')) !== 0;
  const isLarge = (lists & bitOf('cities-large')) !== 0 && (lists & bitOf('first-names')) === 0;
  const isRuledFrom = isCapitalCity(context.words[name.first]?.text ?? '');
  return name.type === 'PERSON' && isCity && (isSeat || isLarge || isRuledFrom);
}
