/**
 * Puts invented names into articles in place of their own, so that a tagger learns what stands around names and how
 * they are built rather than who is known (mention replacement: Dai and Adel, "An analysis of simple data
 * augmentation for named entity recognition", COLING 2020). One name becomes one other throughout an article.
 */
import type { MarkedText, Mention } from './corpus.ts';
import type { Dice } from './invented/dice.ts';
import type { InventedNames } from './invented/names.ts';

export function substituteNames(
  { id, text, mentions }: MarkedText,
  names: InventedNames,
  dice: Dice,
): MarkedText {
  const inOrder = [...mentions].sort((a, b) => a.start - b.start || b.end - a.end);
  const chosen = choose(text, inOrder, names, dice);
  let written = '';
  let at = 0;
  const moved: Mention[] = [];
  for (const mention of inOrder) {
    if (mention.start < at) continue;
    const own = text.slice(mention.start, mention.end);
    const other = chosen.get(`${mention.type} ${own}`) ?? own;
    written += text.slice(at, mention.start);
    moved.push({ type: mention.type, start: written.length, end: written.length + other.length });
    written += other;
    at = mention.end;
  }
  return { id, text: written + text.slice(at), mentions: moved };
}

/** The new name for each old one, by type and spelling; long names first, so that short ones can follow them. */
function choose(
  text: string,
  mentions: readonly Mention[],
  names: InventedNames,
  dice: Dice,
): Map<string, string> {
  const spellings = new Map<string, Mention>();
  for (const mention of mentions)
    spellings.set(`${mention.type} ${text.slice(mention.start, mention.end)}`, mention);
  const chosen = new Map<string, string>();
  const shortOf = new Map<string, string>();
  const sorted = [...spellings].sort(([a], [b]) => b.split(' ').length - a.split(' ').length);
  for (const [key, { type, start, end }] of sorted) {
    const own = text.slice(start, end);
    if (/[\n\d]|^\p{Ll}/u.test(own)) continue;
    const words = own.split(' ');
    const isUpper = own.length > 5 && own === own.toUpperCase();
    const put = (other: string) => chosen.set(key, isUpper ? other.toUpperCase() : other);
    if (type === 'PERSON') {
      const short = shortOf.get(own);
      if (short !== undefined) put(short);
      else if (dice.chance(0.9)) {
        const person = names.person();
        put(words.length > 1 ? person.full : person.short);
        shortOf.set(words.at(-1) ?? '', person.short);
      }
    } else if (type === 'ORGANIZATION') {
      if (/^\p{Lu}{2,6}$/u.test(own))
        put(dice.chance(0.6) ? (shortOf.get(own) ?? names.organization.acronym()) : own);
      else if (words.length === 1) put(dice.chance(0.4) ? names.organization.short() : own);
      else if (dice.chance(0.6)) {
        const other = names.organization.long();
        put(other);
        shortOf.set(initials(own), initials(other));
      }
    } else if (names.isTown(own) && dice.chance(0.6)) put(names.town());
  }
  return chosen;
}

const initials = (name: string): string =>
  name
    .split(/[ -]/)
    .map((word) => (/^\p{Lu}/u.test(word) ? word.charAt(0) : ''))
    .join('');
