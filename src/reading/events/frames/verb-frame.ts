import type { EventKind } from '../../reading.ts';
import { formsOf } from './inflection.ts';

/**
 * Where a verb's other side stands: its object, what it says the subject is (PREDICATE), or behind this preposition;
 * HOST is whose house, office or door is the object or stands behind "at", "by", "in", "on" or "to"; OWNER is whose
 * hand is the object, or whose guest the subject is; BODY is whose neck or shoulder stands behind "on" or "round".
 */
export type Complement = 'OBJECT' | 'PREDICATE' | 'HOST' | 'OWNER' | 'BODY' | string;

/** A verb that brings its subject together with somebody. */
export interface VerbFrame {
  readonly kind: EventKind;
  /** Every form, lower case. */
  readonly forms: readonly string[];
  readonly other: readonly Complement[];
  /** "They met", "A and B spoke": subjects without a complement met each other. */
  readonly isMutual: boolean;
  /** The words that must follow the verb for it to mean this, matched from the first on: "sat | down". */
  readonly followedBy: RegExp | null;
  /** Words that show that the verb means something else when they follow it. */
  readonly unless: RegExp | null;
  /** Only persons make an other side: "received a letter", "visited the factory" are nothing. */
  readonly personsOnly: boolean;
  readonly only: Only | null;
}

/**
 * Frames that hold of few subjects only:
 * - AHEAD: "will see her on Monday", not "can see her";
 * - ACQUAINTED: "got to know her", not "knows her";
 * - ARRIVED: "came to the farm and told her", not "told her", which may be by letter;
 * - DATED: "made peace on Monday", not "have made peace";
 * - DELEGATION: "the delegation worked with the minister", not "he works with Bo";
 * - JOINED: "A and B discussed it", not "they discussed it", which goes on with what was told;
 * - ON_ARRIVAL: "came to see her", not "can see her";
 * - PASSIVE: "was introduced to him", not "introduced her to him";
 * - ON_THE_LINE: "rang from Oslo to ask her", not "asked her", which may be by letter;
 * - PERSON: "she was with him", not "the blame is with him";
 * - TAKEN: "took her to his office", where the object comes to somebody.
 */
export type Only =
  | 'ACQUAINTED'
  | 'AHEAD'
  | 'ARRIVED'
  | 'DATED'
  | 'DELEGATION'
  | 'JOINED'
  | 'PASSIVE'
  | 'ON_ARRIVAL'
  | 'ON_THE_LINE'
  | 'PERSON'
  | 'TAKEN';

type Options = Partial<Pick<VerbFrame, 'followedBy' | 'unless' | 'only'>> & { readonly anybody?: true };

/**
 * Frames of verbs alike. `complements` lists where the other side may stand, and EACH_OTHER where subjects alone met.
 */
export function frames(
  kind: EventKind,
  verbs: readonly string[],
  complements: string,
  options: Options = {},
): VerbFrame[] {
  const other = complements.split(' ').filter((word) => word !== 'EACH_OTHER');
  return verbs.map((row) => ({
    kind,
    forms: formsOf(row),
    other,
    isMutual: /EACH_OTHER/.test(complements),
    followedBy: options.followedBy ?? null,
    unless: options.unless ?? null,
    personsOnly: !options.anybody,
    only: options.only ?? null,
  }));
}

/** For patterns of what follows a verb. */
export const MEAL =
  '(?:barbecue|beers?|braai|breakfast|brunch|cocoa|coffee|dinner|drinks?|iftar|lunch|merienda|picnic|pints?|supper|tea|tiffin|whisky|wine|(?:bottle|bowl|cup|flask|glass|mug|plate|pot) of [a-z]+)';

/** For how long two are together: "for two hours", "for most of an afternoon", "until dawn", "far into the night". */
export const FOR_HOURS =
  '(?:(?:for|through) (?:[a-z\\d-]+ ){1,5}?(?:afternoon|evening|half-hour|hours?|minutes|morning|night)|for the rest of the (?:afternoon|day|dinner|drive|evening|flight|journey|meal|meeting|morning|night|ride|session|trip|walk)|all (?:afternoon|day|evening|morning|night)|(?:until|till) (?:[a-z]+ ){0,2}?(?:dawn|daybreak|dusk|midnight|noon|sunrise)|into the night)\\b';

/** "On a deal", "on it": what two shake hands on. */
export const ON_TERMS =
  /^(?:hands )?(?:with [^,;]{1,60}? )?on (?:it|the deal|an? (?:[a-z\d-]+ ){0,5}?(?:accord|agreement|bargain|compromise|deal|pact|price|truce)|the (?:[a-z\d-]+ ){0,5}?(?:accord|agreement|bargain|compromise|fee|loan|merger|pact|price|purchase|sale|swap|takeover|terms|transfer|truce))\b/;

/** Where one who sends for somebody receives him. */
export const SENT_FOR =
  /^(?:in\b|(?:.{1,60}? )?(?:in)?to (?:(?:the|his|her|its|their) )?(?:[a-z-]+ )?(?:barracks|bench|castle|chambers?|chancellery|chancery|citadel|consulate|convent|deanery|embassy|foreign ministry|headquarters|hq|manse|ministry|monastery|nunciature|office|palace|presbytery|presidency|rectory|residence|study|town hall|vatican|vicarage|villa)(?! (?:of justice|to (?:give|testify))\b)\b)\b/;

/** Whom one only sees or reads, or what each says to others: "lectured him for an hour on television". */
export const FROM_AFAR =
  /\b(?:air|apiece|broadcast|blog|column|e-?mails?|each|editorial|facebook|instagram|internet|letter|online|posts?|radio|screen|social media|statement|television|texts?|tv|tweets?|twitter|voicemail)\b/;
