import type { EntityDraft } from '../entities/entity-draft.ts';
import { countryNamed, countryOfDemonym } from '../gazetteer/countries.ts';
import { isTitleOfPeer } from '../roles/peers.ts';
import { isRoleNoun, singularRole } from '../roles/role-nouns.ts';
import type { Sex } from '../roles/sex.ts';
import { sexOfTitle } from '../roles/sex.ts';
import { acronymsOfTitle } from '../roles/title-acronyms.ts';
import type { SexOfName } from './given-names.ts';

/** What an article says of a person beside the name, as later references lean on it. */
export interface PersonTraits {
  readonly gender: Sex | null;
  /** Nouns that say what the person is, singular and lower case. */
  readonly roles: ReadonlySet<string>;
  /** Whether the title is a deputy's: "the minister" alone means somebody else first. */
  readonly isDeputy: boolean;
  /** Countries of the titles, by their usual names, lower case. */
  readonly countries: ReadonlySet<string>;
  /** All words of the titles, lower case. */
  readonly titleWords: ReadonlySet<string>;
}

/** Titles that are written short, with the noun by which their bearers are spoken of again. */
const SHORT_TITLES: Readonly<Record<string, string>> = {
  adm: 'admiral',
  ald: 'councillor',
  amb: 'ambassador',
  brig: 'brigadier',
  capt: 'captain',
  cllr: 'councillor',
  cmdr: 'commander',
  col: 'colonel',
  coun: 'councillor',
  cpl: 'corporal',
  det: 'detective',
  dr: 'doctor',
  father: 'priest',
  fr: 'priest',
  gen: 'general',
  gov: 'governor',
  imam: 'imam',
  insp: 'inspector',
  lt: 'lieutenant',
  maj: 'major',
  pc: 'officer',
  pm: 'premier',
  pres: 'president',
  prof: 'professor',
  rep: 'congressman',
  rev: 'priest',
  reverend: 'priest',
  sen: 'senator',
  sgt: 'sergeant',
  sister: 'nun',
  supt: 'superintendent',
};

/** Titles that were men's only, and that women are called by as well where a name shows it. */
export const HELD_BY_BOTH = /^(?:archbishop|chairman|spokesman|statesman)$/;

/** How the title of a deputy begins. */
export const DEPUTIES = /^(?:assistant|associate|deputy|junior|shadow|under|vice|undersecretary)/;

/** Words of a title, without stops: "col" of "Col.". */
export const wordsOf = (title: string): string[] => title.toLowerCase().match(/[a-z]+(?:-[a-z]+)*/g) ?? [];

/** Gathers the traits of a person from the name and from the titles that stand beside it. */
export function traitsOf(draft: EntityDraft, titles: readonly string[], sexOfName: SexOfName): PersonTraits {
  const own = ownWords(titles);
  const named = draft.type === 'PERSON' ? sexOfName(draft.main.folded) : null;
  return {
    gender: sexOfTitle(own.filter((word) => !HELD_BY_BOTH.test(word))) ?? named ?? sexOfTitle(own),
    roles: rolesIn(titles),
    isDeputy: own.some((word) => DEPUTIES.test(word)),
    countries: new Set(titles.flatMap(countriesIn)),
    titleWords: new Set(titles.flatMap(wordsOf)),
  };
}

/** What the phrases in which an entity is named say beside its name. */
export function titlesOf({ main }: EntityDraft, phrases: readonly string[]): readonly string[] {
  const name = new Set(isTitleOfPeer(main.folded) ? [] : main.folded.split(/\s+/));
  const titles = [...new Set(phrases)].map((phrase) =>
    phrase
      .split(/\s+/)
      // "General Ana | Lima, | the president's adviser": the comma parts two titles.
      .map((word) => (name.has(word.replace(/,$/, '')) ? (word.endsWith(',') ? ',' : '') : word))
      .filter((word) => word !== '')
      .join(' '),
  );
  return titles.filter((title) => title.replace(/[ ,]/g, '') !== '');
}

/** The nouns of titles that say what their bearer is. */
export function rolesIn(titles: readonly string[]): ReadonlySet<string> {
  const words = ownWords(titles);
  return new Set([...words.flatMap((word) => roleSaid(word) ?? []), ...acronymsOfTitle(words)]);
}

/**
 * "| General |, the president's | adviser |, Ana Lima", "| head of | Peru's | police |": of owners the title says
 * nothing.
 */
const ownWords = (titles: readonly string[]): readonly string[] =>
  titles
    .flatMap((title) => title.split(','))
    .flatMap((part) =>
      wordsOf(
        part
          .replace(/^(.*?\b(?:at|for|in|of|to)\b )?.*'s? /, '$1')
          .replace(/(?:first|prime) minister/i, 'premier'),
      ),
    );

/** The noun by which bearers of a title's word are spoken of again: "colonel" of "Col."; null for other words. */
const roleSaid = (word: string): string | null =>
  SHORT_TITLES[word] ?? (isRoleNoun(word) ? word : singularRole(word));

/** The countries that words name, by name or by demonym: "US Secretary of State", "the Vietnamese delegation". */
function countriesIn(words: string): string[] {
  const parts = words.split(/[\s,()]+|'s?\b/).filter(Boolean);
  return parts.flatMap((word, i) => {
    const two = `${word} ${parts[i + 1] ?? ''}`;
    const country =
      countryNamed(two) ??
      countryOfDemonym(two) ??
      (/^[A-Z]/.test(word) ? (countryNamed(word) ?? countryOfDemonym(word)) : null);
    return country ? [country.name.toLowerCase()] : [];
  });
}
