/**
 * The word lists that the tagger knows, each a bit of a mask (see train/names/lists). Names count only where the
 * text capitalises them; cues count in any case.
 */
export const NAME_LISTS = [
  'countries',
  'regions',
  'cities-large',
  'cities-medium',
  'cities-small',
  'subdivisions',
  'places',
  'geography',
  'landforms',
  'first-names',
  'last-names',
  'famous-people',
  'organizations',
  'companies',
  'bodies',
  'teams',
  'demonyms',
  'peoples',
  'calendar',
  'acronyms-no',
] as const;

const CUE_LISTS = [
  'titles',
  'honorifics',
  'occupations',
  'org-nouns',
  'place-nouns',
  'said-verbs',
  'kin-nouns',
  'name-particles',
] as const;

export type WordList = (typeof NAME_LISTS)[number] | (typeof CUE_LISTS)[number];

const ALL: readonly WordList[] = [...NAME_LISTS, ...CUE_LISTS];

/** Lists that are kept apart for their sources and read as one. */
const MERGED: Readonly<Record<string, WordList>> = {
  'family-extra': 'last-names',
  'famous-surnames': 'last-names',
  'given-extra': 'first-names',
};

export function bitOf(list: WordList): number {
  return 1 << ALL.indexOf(list);
}

export const NAME_BITS = NAME_LISTS.reduce((bits, list) => bits | bitOf(list), 0);
/** Set where a longer entry begins with these words. */
export const LONGER = 1 << 31;
export const LONGEST_ENTRY = 8;

/** Whether a list of this name belongs to the tagger, and which one it is read as. */
export function asWordList(name: string): WordList | null {
  return MERGED[name] ?? ALL.find((list) => list === name) ?? null;
}
