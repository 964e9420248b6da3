/** How many days something lasts, before "days" or "-day". */
export const COUNT_OF_DAYS = '(?<days>two|three|four|five|six|seven|eight|nine|ten|\\d{1,2})';
/** Verbs of the last day of a journey or of talks: "ended", "returned from", "wrapping up". */
export const ENDED =
  /\b(?:complet(?:ed|ing)|conclud(?:ed|es|ing)|end(?:ed|s|ing)|finish(?:ed|es|ing)|(?:(?:c[ao]me|flew|got|went) (?:back|home)|return(?:ed|s|ing)) (?:[^ ]+ ){0,8}?(?:after|from)|back from|w(?:ound|inding) up|wrapp(?:ed|ing) up)\b/;
/** Of the first day: "began", "kicked off"; of a journey also "arrived". */
export const BEGAN =
  /\b(?:arriv(?:ed|es|ing)|began|beg[iu]ns?|beginning|embark(?:ed|s|ing)|fl(?:ew|ies|ying)|kick(?:ed|s|ing) off|landed|open(?:ed|s|ing)|start(?:ed|s|ing))\b/;
