import { isRoleNoun } from '../../roles/role-nouns.ts';
import { bitOf } from '../categories.ts';
import type { SentenceContext } from '../context.ts';
import { type NameSpan, resized, retyped } from '../name.ts';
import { listsOfWord } from './claims.ts';
import { changed } from './each-name.ts';

/** Nouns for one person of a nation that are no adjectives, the last word of each. */
const NATIONALS =
  /^(?:Briton|Croat|Dane|Finn|Kurd|Pole|Scot|Serb|Slovene|Spaniard|Swede|Turk|(?:Dutch|English|French|Irish|Scots|Welsh)(?:wo)?man|(?:Green|Ice|Zea)lander)$/;
const BEFORE_NATIONALS = /^(?:an?|another|fellow|the|,)$/i;

/**
 * "the | Dane | Søren Bæk", "New Zealander | Tane Rangi": who belongs to a nation is somebody, and the nation no part
 * of the name.
 */
export function partNationals(names: readonly NameSpan[], contexts: readonly SentenceContext[]): NameSpan[] {
  const others = names.filter((name) => {
    const context = contexts[name.sentence];
    return !context || !saysWhatSomebodyIs(name, context);
  });
  return changed(others, contexts, withoutNational);
}

const PARTISAN = /^(?:Conservative|Democrat|Green|Liberal|Republican|Socialist|Tory)$/;

/** "Ana Lima, the | Greek Cypriot |, met", "Bo Ek, the | Green | who": of what nation or party somebody is. */
function saysWhatSomebodyIs({ first, last }: NameSpan, { lists, words }: SentenceContext): boolean {
  const isBehindName = words[first - 2]?.text === ',' && words[first - 3]?.capital === true;
  if (words[first - 1]?.text !== 'the' || !isBehindName) return false;
  if (!/^(?:,|\.|who|whose|whom)$/.test(words[last]?.text ?? '')) return false;
  return words
    .slice(first, last)
    .every(
      ({ text }, i) => PARTISAN.test(text) || ((lists.begins[first + i] ?? 0) & bitOf('demonyms')) !== 0,
    );
}

function withoutNational(name: NameSpan, context: SentenceContext): NameSpan {
  const first = context ? behindNational(name, context) : null;
  if (first === null) return name;
  return retyped(resized(name, first, Math.max(name.last, context.runs.to[first] ?? 0)), 'PERSON');
}

/** Where a name begins behind a national, who may be inside it or a word away; null where none stands there. */
function behindNational(name: NameSpan, context: SentenceContext): number | null {
  const { type, first, last } = name;
  const { words } = context;
  if (type === 'PLACE') return null;
  if (isNationBeforeName(name, context)) return first + 1;
  const isAway = NATIONALS.test(words[first - 2]?.text ?? '') && words[first - 1]?.capital === true;
  if (isAway && type === 'PERSON') return first - 1;
  const at = words[first]?.text === 'New' && words[first + 1]?.text === 'Zealander' ? first + 1 : first;
  if (last - at < (at > first ? 2 : 3) || !NATIONALS.test(words[at]?.text ?? '')) return null;
  return at > first || BEFORE_NATIONALS.test(words[first - 1]?.text ?? '') ? at + 1 : null;
}

/** What a body's name has in it, and nobody's. */
const OF_BODIES =
  bitOf('bodies') | bitOf('companies') | bitOf('org-nouns') | bitOf('organizations') | bitOf('teams');

/** "The conductor, the | Hungarian | Gergely Szabó": words of no other use behind it are somebody's name. */
function isNationBeforeName({ type, first, last }: NameSpan, context: SentenceContext): boolean {
  const { lists, words } = context;
  const isBehindRole = words[first - 2]?.text === ',' && isRoleNoun(words[first - 3]?.text ?? '');
  if (type !== 'PERSON' && !isBehindRole) return false;
  const isNation = ((lists.begins[first] ?? 0) & bitOf('demonyms')) !== 0;
  if (!isNation || last - first < 3 || !BEFORE_NATIONALS.test(words[first - 1]?.text ?? '')) return false;
  return words
    .slice(first + 1, last)
    .every(
      ({ capital, usualCase }, i) =>
        capital && usualCase === 0 && (listsOfWord(first + 1 + i, context) & OF_BODIES) === 0,
    );
}
