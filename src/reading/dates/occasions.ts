import type { DayNumber } from './calendar.ts';
import { matches } from './matches.ts';

/**
 * What a text reckons from once it has told its day: the words that speak of it as known, and beside them those that
 * tell it ("the vote": "voted", "polls opened").
 */
const OCCASIONS: Readonly<Record<string, { readonly known: string; readonly told: string }>> = {
  arrest: { known: 'arrest', told: 'arrest(?:ed)?|detained' },
  arrival: { known: 'arrival', told: 'arrived|landed|touched down' },
  attack: {
    known: 'attack|raid|bombing|blast|explosion|shooting',
    told: 'attack(?:ed)?|raid(?:ed)?|bomb(?:ed|ing)|blast|explo(?:ded|sion)|shooting',
  },
  coup: { known: 'coup|mutiny|uprising', told: 'coup|mutiny|uprising' },
  crash: { known: 'accident|collision|crash', told: 'accident|collision|crash(?:ed)?' },
  death: { known: 'death', told: 'died|killed|murdered' },
  fire: { known: 'blaze|fire', told: 'blaze|caught fire|burn(?:ed|t) down' },
  funeral: { known: 'burial|funeral', told: 'burial|buried|funeral' },
  hearing: { known: 'hearing|trial', told: 'hearing|trial' },
  launch: {
    known: 'inauguration|launch|opening|premiere',
    told: 'inaugurat(?:ed|ion)|launch(?:ed)?|premiered?',
  },
  match: { known: 'derby|final|game|kick-off|match|race', told: 'derby|final|game|kicked off|match|race' },
  quake: {
    known: 'cyclone|earthquake|eruption|flood|floods|hurricane|landslide|quake|storm|typhoon',
    told: 'cyclone|earthquake|erupt(?:ed|ion)|floods?|hurricane|landslide|quake|storm|typhoon',
  },
  release: { known: 'release', told: 'freed|released' },
  resignation: { known: 'resignation', told: 'resigned|resignation|stepped down' },
  ruling: { known: 'judgment|ruling|verdict', told: 'acquitted|convicted|judgment|ruled|ruling|verdict' },
  signing: { known: 'signing', told: 'signed|signing' },
  strike: { known: 'strike|walkout', told: 'strike|walkout|walked out|downed tools' },
  vote: {
    known: 'ballot|election|elections|poll|polls|referendum|vote',
    told: 'ballot|(?:re-)?elected|elections?|polls|referendum|vot(?:ed?|es|ing)',
  },
  wedding: { known: 'wedding', told: 'married|wedding|wed' },
};

const NAMES = Object.keys(OCCASIONS);
/** A pattern in which each occasion's words are a group of its name. */
const groups = (words: 'known' | 'told'): string =>
  NAMES.map((name) => `(?<${name}>${OCCASIONS[name]?.[words]})`).join('|');

/** The words that speak of an occasion as known, as the source of a pattern; see `occasionOf`. */
export const KNOWN_OCCASION = groups('known');
const TOLD = new RegExp(`\\b(?:${groups('told')})\\b`, 'g');

/** The occasion whose group matched; null for none. */
export const occasionOf = (match: RegExpExecArray): string | null =>
  NAMES.find((name) => match.groups?.[name] !== undefined) ?? null;

/** "A week | before the | vote", "called for an | election": the words that follow tell no occasion. */
const NOT_TOLD =
  /\b(?:about|after|against|ahead of|before|during|for|following|if|in|no|not|of|over|since|to|until|would|will|may|might)(?: (?:the|an?|his|her|its|their|any))?(?: [a-z-]+)? $/;
/** How far from its date the word may stand. */
const WITHIN = 48;

const BESIDE = /^ on (?:the )?$/;

/** A day told in a sentence, with where its words stand there. */
export interface ToldDay {
  readonly start: number;
  readonly end: number;
  readonly day: DayNumber;
}

/** The occasions that a sentence tells, each with the day nearest to its word: "the council | voted | on Monday". */
export function occasionsTold(text: string, days: readonly ToldDay[]): Readonly<Record<string, DayNumber>> {
  const told: Record<string, DayNumber> = {};
  for (const match of matches(text, TOLD)) {
    const name = occasionOf(match);
    const [start, end] = [match.index, match.index + match[0].length];
    // "The eve of the | vote | on 5 May": told by the day beside it.
    const beside = days.find((day) => BESIDE.test(text.slice(end, Math.max(end, day.start))));
    if (name !== null && beside) {
      told[name] = beside.day;
      continue;
    }
    if (name === null || NOT_TOLD.test(text.slice(Math.max(0, start - WITHIN), start))) continue;
    const apart = (day: ToldDay): number => Math.max(day.start - end, start - day.end);
    const [nearest] = [...days].sort((a, b) => apart(a) - apart(b));
    if (!nearest || apart(nearest) < 0 || apart(nearest) > WITHIN) continue;
    const between = text.slice(Math.min(end, nearest.end), Math.max(start, nearest.start));
    if (!/[;:]/.test(between)) told[name] = nearest.day;
  }
  return told;
}
