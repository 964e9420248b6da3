/**
 * How often things are so in the made-up news: shares of one, unless a comment says otherwise. They are estimates
 * from reading agency news of several countries, fixed before anything was measured with them.
 */

export const SIZE = {
  articles: 2000,
  people: 400,
  /** Pairs of people who meet, each once or several times. */
  pairs: 300,
  /** The days from the first event on. */
  days: 1280,
} as const;

/** Shares of people who are one of two of a name. */
export const COLLISIONS = {
  otherCountry: 0.025,
  otherWalk: 0.015,
  /** Of one country and one walk of life: only the office, where it is told, tells them apart. */
  withoutClue: 0.005,
} as const;

export const WALKS = { PUBLIC: 70, BUSINESS: 8, SPORT: 11, ARTS: 11 } as const;

/** How many posts somebody in public life holds, one after the other, within the days of the world. */
export const POSTS = { 1: 55, 2: 33, 3: 12 } as const;

export const NAMES = {
  /** Somebody who has a short given name is usually called by it. */
  goesByNickname: 0.6,
  otherOfFormalAndNickname: 0.12,
  /** One of the other romanisations rather than the most usual one. */
  otherTransliteration: 0.3,
  /** Given name and family name the other way round, where the family name comes first at home (or in the West). */
  turnedOrder: 0.05,
  middleNameInWestern: 0.08,
  middleNameLeftOutInVietnamese: 0.03,
  secondFamilyNameInSpanish: 0.4,
  /** The whole article calls somebody by a single name. */
  singleNameOnly: 0.05,
  /** A single name on second mention. */
  singleNameToo: 0.6,
  diacriticsAtHome: 0.95,
  diacriticsAbroad: 0.35,
  capitals: 0.01,
} as const;

export const TITLES = {
  missing: 0.25,
  missingWithSingleName: 0.12,
  /** Without saying of which country, in papers of that country and elsewhere. */
  bareAtHome: 0.7,
  bareAbroad: 0.2,
  /** "Minister" for "Foreign Minister". */
  shortened: 0.05,
  /** "former Trade Minister" of somebody in a later post. */
  ofEarlierPost: 0.08,
} as const;

export const ORGANIZATIONS = {
  anArticle: 0.55,
  bareAtHome: 0.65,
  bareAbroad: 0.12,
} as const;

/** Gaps between two meetings of one pair: within weeks, within months, later. */
export const REPEATS = { WEEKS: 10, MONTHS: 28, LATER: 62 } as const;
/** How often a pair meets. */
export const TIMES = { 1: 45, 2: 25, 3: 15, 4: 10, 6: 5 } as const;

export const KINDS = {
  MEETING: 55,
  NEGOTIATION: 10,
  SUMMIT: 6,
  CALL: 14,
  AGREEMENT: 6,
  INTERVIEW: 2,
  VISIT: 7,
} as const;

export const EVENTS = {
  companion: 0.22,
  /** Planned, and then called off. */
  cancelled: 0.04,
  otherKindOfFamily: 0.15,
  companionLeftOut: 0.4,
  /** An agreement of leaders told as one of their states. */
  toldOfTheState: 0.25,
  otherSideFirst: 0.35,
} as const;

/** When an article tells of an event: before it, within days, or long after. */
export const TELLING = { PLANNED: 11, FRESH: 71, LATER: 18 } as const;

/** How its date is told then. */
export const DATES = {
  PLANNED: { DAY: 56, JOURNEY: 8, WEEK: 10, MONTH: 11, YEAR: 0, NONE: 15 },
  FRESH: { DAY: 79, JOURNEY: 6, WEEK: 4, MONTH: 1, YEAR: 0, NONE: 10 },
  LATER: { DAY: 40, JOURNEY: 6, WEEK: 3, MONTH: 26, YEAR: 5, NONE: 20 },
} as const;
/** The day before or after the one it was, of days that are told. */
export const WRONG_BY_A_DAY = 0.02;

export const PLACES = {
  CITY: 55,
  COUNTRY: 18,
  MISSING: 27,
} as const;

export const ARTICLES = {
  /** A further report of an event that one of the first event's parties had a part in. */
  furtherReport: 0.45,
  /** Written in the country of somebody it is about. */
  fromHome: 0.55,
  /** Up to so many further people, who do nothing. */
  bystanders: 3,
  countryNamed: 0.6,
} as const;
