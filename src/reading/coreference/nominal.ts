import { fieldsIn } from '../roles/fields-of-office.ts';
import { isRoleNoun, RELATIONAL_NOUNS, ROLE_WORDS } from '../roles/role-nouns.ts';
import type { Sex } from '../roles/sex.ts';
import { DEPUTIES, type PersonTraits } from './person-traits.ts';

/** Nouns that stand for whichever person was spoken of, by sex or by nothing. */
export const PERSON_NOUNS: ReadonlyMap<string, Sex | null> = new Map([
  ['boy', 'MALE'],
  ['girl', 'FEMALE'],
  ['man', 'MALE'],
  ['woman', 'FEMALE'],
  ['visitor', null],
  ['politician', null],
]);

/** Nouns under which those of another title are spoken of again. Read both ways by rows. */
const SAME_CALLING: readonly (readonly string[])[] = [
  ['ambassador', 'diplomat', 'envoy', 'consul', 'nuncio', 'representative'],
  [
    'archbishop',
    'bishop',
    'cardinal',
    'catholicos',
    'cleric',
    'metropolitan',
    'patriarch',
    'pope',
    'prelate',
    'priest',
    'primate',
  ],
  [
    'president',
    'leader',
    'premier',
    'chancellor',
    'king',
    'queen',
    'emir',
    'sultan',
    'statesman',
    'ruler',
    'monarch',
  ],
  ['chairman', 'chairwoman', 'chairperson', 'chair', 'head', 'leader', 'president', 'chief'],
  ['congressman', 'congresswoman', 'senator', 'lawmaker', 'legislator', 'parliamentarian', 'deputy', 'mp'],
  [
    'batsman',
    'bowler',
    'defender',
    'footballer',
    'forward',
    'goalkeeper',
    'midfielder',
    'player',
    'striker',
    'winger',
  ],
  ['author', 'biographer', 'dramatist', 'essayist', 'novelist', 'playwright', 'poet', 'writer'],
  ['director', 'filmmaker', 'film-maker'],
  ['advocate', 'attorney', 'barrister', 'counsel', 'lawyer', 'solicitor'],
  ['coroner', 'judge', 'justice', 'magistrate'],
  ['columnist', 'correspondent', 'editor', 'journalist', 'reporter'],
  ['headmaster', 'headmistress', 'headteacher', 'principal', 'schoolmaster', 'teacher'],
  ['academic', 'lecturer', 'professor', 'scholar'],
  ['biologist', 'chemist', 'geologist', 'physicist', 'researcher', 'scientist'],
  ['cellist', 'composer', 'conductor', 'musician', 'pianist', 'violinist'],
  ['artist', 'painter', 'sculptor'],
  ['chaplain', 'clergyman', 'cleric', 'curate', 'parson', 'pastor', 'priest', 'vicar'],
  ['ayatollah', 'cleric', 'imam', 'mufti', 'mullah', 'preacher'],
  ['abbess', 'nun', 'prioress'],
  ['constable', 'detective', 'inspector', 'officer', 'policeman', 'policewoman', 'superintendent'],
  ['alderman', 'councillor', 'councilman', 'councilwoman'],
  ['medic', 'physician', 'surgeon'],
  ['farmer', 'grower', 'rancher', 'smallholder'],
  ['coach', 'manager', 'trainer'],
  ['mariner', 'sailor', 'seaman', 'skipper'],
  ['airman', 'aviator', 'pilot'],
  ['guerrilla', 'insurgent', 'militant', 'rebel', 'warlord'],
  ['banker', 'financier'],
  [
    'ceo',
    'chief',
    'executive',
    'boss',
    'businessman',
    'businesswoman',
    'entrepreneur',
    'industrialist',
    'tycoon',
    'magnate',
    'financier',
  ],
  ['general', 'admiral', 'commander', 'marshal', 'colonel', 'major', 'officer', 'captain', 'brigadier'],
  ['minister', 'secretary', 'official', 'leader', 'politician'],
];

/** Of these nobody is called by another's: "the president" is no king. */
const EXACT =
  /^(?:admiral|ambassador|archbishop|bishop|brigadier|captain|cardinal|chancellor|colonel|congress(?:man|woman)|consul|emir|general|king|major|marshal|metropolitan|nuncio|patriarch|pope|premier|president|queen|senator|sultan)$/;

/** What somebody may be called beside his office. */
const CALLINGS =
  /^(?:academic|admiral|delegate|diplomat|economist|general|lawyer|negotiator|officer|official)$/;

export interface Nominal {
  /** Singular, lower case. */
  readonly noun: string;
  /** Lower-case words before the noun. */
  readonly modifiers: readonly string[];
  /** By usual name, lower case. */
  readonly countries: readonly string[];
  /** "Peru's president": nobody of another country. */
  readonly isOwned?: boolean;
}

/** How well a person fits a definite noun ("the Greek prelate", "the foreign minister"); 0 where not at all. */
export function fitOf(nominal: Nominal, traits: PersonTraits): number {
  const { noun, countries, modifiers } = nominal;
  const sameCountry = countries.some((country) => traits.countries.has(country));
  if (countries.length > 0 && traits.countries.size > 0 && !sameCountry) return 0;
  if (isOfOtherOffice(nominal, traits)) return 0;
  const byCountry = sameCountry ? 2 : 0;
  const gender = PERSON_NOUNS.get(noun);
  if (gender !== undefined) {
    if (gender && traits.gender && gender !== traits.gender) return 0;
    // "Tomás, 11, … The boy"; nobody with an office or a trade is one.
    if (traits.roles.has(noun)) return BY_TITLE + 1 + byCountry;
    if (/^(?:boy|girl)$/.test(noun) && (traits.roles.size > 0 || traits.gender !== gender)) return 0;
    return countries.length > 0 && !sameCountry ? 0 : 1 + byCountry;
  }
  // "The Chinese general" is rather a Chinese of another office than a general of who knows where.
  if (traits.roles.has(noun) && countries.length > 0 && !sameCountry) return 1;
  if (traits.roles.has(noun)) {
    const said = modifiers.filter((word) => traits.titleWords.has(word)).length;
    const asDeputy = traits.isDeputy && said === 0 ? -1 : 0;
    return BY_TITLE + 1 + byCountry + said + asDeputy;
  }
  if (RELATIONAL_NOUNS.has(noun) || !isRoleNoun(noun)) return 0;
  // "The president" is no majority leader, but may be the leader of a state.
  const isOther = (word: string): boolean =>
    EXACT.test(noun) && (EXACT.test(word) || (word === 'leader' && traits.countries.size === 0));
  const isAlso = (word: string): boolean => traits.roles.has(word) && !isOther(word);
  const alike = SAME_CALLING.some((row) => row.includes(noun) && row.some(isAlso));
  // "The Chinese general", of the one Chinese who heads a delegation: a calling, where he bears only an office.
  if (!alike && sameCountry && CALLINGS.test(noun)) return 2;
  // "The president and his Uzbek counterpart … The | Uzbek leader |".
  if (sameCountry && traits.roles.has('counterpart')) return 4 + byCountry;
  if (!alike) return 0;
  // "The Uzbek leader" is rather an Uzbek, or one who bears that very title, than somebody of who knows where.
  return countries.length > 0 && !sameCountry ? 0.5 : 4 + byCountry;
}

/** "The foreign minister" is not who is called a finance minister, nor "the deputy mayor" the mayor. */
function isOfOtherOffice(
  { modifiers, noun }: Nominal,
  { isDeputy, roles, titleWords }: PersonTraits,
): boolean {
  if (!isDeputy && modifiers.some((word) => DEPUTIES.test(word)) && roles.has(noun)) return true;
  const said = fieldsIn(modifiers);
  if (said.size === 0) return false;
  const borne = fieldsIn(titleWords);
  return borne.size > 0 && [...said].every((field) => !borne.has(field));
}

/** The fit from which on somebody's own title was said again. */
export const BY_TITLE = 9;

/** Plurals of the nouns for any person. */
export const PERSON_PLURALS: ReadonlyMap<string, string> = new Map([
  ['boys', 'boy'],
  ['girls', 'girl'],
  ['men', 'man'],
  ['women', 'woman'],
]);

const PERSON_WORDS: ReadonlySet<string> = new Set([
  ...ROLE_WORDS,
  ...PERSON_NOUNS.keys(),
  ...PERSON_PLURALS.keys(),
]);

/** Whether a noun can stand for one or more persons spoken of before, by what it means. */
export const canMeanPersons = (noun: string): boolean => PERSON_WORDS.has(noun);
