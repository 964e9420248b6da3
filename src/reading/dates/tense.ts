import { matches } from './matches.ts';

/** Whether the verb beside a date looks back or ahead; the nearest is asked for where words show neither. */
export type Tense = 'PAST' | 'FUTURE' | 'NEAREST';

const BETWEEN = '(?:(?:also|now|then|still|not|tentatively|currently|formally) )?';
/** "Said she | would | see him on Friday", not "would have seen him". */
const TOLD_WOULD = `would\\b(?<=\\b(?:added|announced|confirmed|promised|said|says|told|vowed)\\b[^.;:]{0,80}?would)(?: have (?:an?|breakfast|coffee|dinner|drinks|lunch|supper|talks|tea)\\b|(?! have\\b))`;
/**
 * Verbs that make a date beside them a coming one, wherever they stand. What may not stand before a word is asked when
 * its letters are there: this is looked for at every word before a date.
 */
const AHEAD_OF_VERB = `(?:will|shall)\\b|(?:won't|cannot|can|could|may|might|should)\\b(?! have)|(?=['abiw])(?<!\\bdid (?:do )?)(?!been to\\b)(?:is|are|am|was|were|be|been|being|'s|'re) ${BETWEEN}(?:to|due|set|scheduled|expected|slated|planned|planning|likely|going|poised|about|supposed)\\b|(?:is|are|am|'re) ${BETWEEN}(?:attending|(?:being )?(?:greeted|hosted|interviewed|questioned|received|sworn|telephoned|visited|welcomed)|calling|coming|dining|flying|giving|going|having (?:an? )?(?:breakfast|coffee|dinner|drinks|lunch|meeting|supper|talks|tea)|holding|hosting|interviewing|lunching|meeting|phoning|receiving|seeing|telephoning|travell?ing|visiting)\\b|(?:has|have(?<!\\b(?:did|had|to|would) have)) (?:(?:an?|another|her|his|their|two) )(?:[a-z-]+ ){0,3}?(?:appointment|audience|breakfast|calls?|conversation|dinner|discussion|interview|lunch|meetings?|session|summit|supper|talks)\\b|${TOLD_WOULD}|(?:plans?|hopes?|intends?|expects?|aims?|wants?) (?:to(?! [A-Z])|for)\\b|begins?\\b|starts?\\b|opens?\\b|reopens?\\b|expires?\\b|ends\\b|convenes?\\b|resumes?\\b|runs? (?:out|until)\\b|takes? (?:effect|office|over|up)\\b|go(?:es)? (?:to|before)\\b|f(?:alls|ollows) on\\b|(?:departs|flies|heads|leaves|returns|travels) (?:for|home|to)\\b|meet\\b(?<!\\b(?:to|did|did not|did n't|didn't|never) meet)`;
const AHEAD = new RegExp(`\\b(?:${AHEAD_OF_VERB})|'ll\\b`, 'g');
/**
 * The same, and words that do so only where the date follows them: "agreed to meet in May", "the upcoming visit in
 * June".
 */
const AHEAD_BEFORE = new RegExp(
  `\\b(?:${AHEAD_OF_VERB}|intent(?:ions?)? to\\b|agreed(?: \\w+){0,2}? (?:to|for)\\b(?! (?:an?|the) (?:[\\w-]+ ){0,2}?(?:accord|ceasefire|compromise|deal|pact|treaty|truce)\\b)|announce[sd]? (?:(?:an?|further|more|new|their|[a-z]+-[a-z]+) )?(?:discussions|meetings?|negotiations|summit|talks|tour|visit)\\b|(?:promise[sd]?|vow(?:s|ed)|pledge[sd]?|invite[sd]?|propose[sd]?)(?: \\w+){0,2}? (?:to|for)\\b|(?:preparing|hoping|planning|intending|expecting|plans?|hopes?|intends?|expects?|aims?|wants?)(?: \\w+){0,2}? (?:to(?! [A-Z])|for)\\b|(?=[aehipw])(?<!\\b(?:an?|her|his|its|that|the|their|this) )(?:preparing|hoping|planning|intending|expecting|plans?|hopes?|intends?|expects?|aims?|wants?)(?: \\w+){0,2}? (?:in|on)\\b|(?:scheduled|planned|slated|pencilled in|set|due|expected) (?:to|for|on|in|by)\\b|[Ll]ook(?:ing|s)? (?:ahead|forward) to\\b|(?:arranged?|booked|fixed|planned|scheduled?|set)(?: [^,;:]{1,60})? for $|upcoming\\b|forthcoming\\b|deadline\\b|(?:put back|postponed|moved|delayed|rescheduled|pushed back|adjourned|extend(?:ed|ing|s)?) (?:(?!(?:on|in)\\b)[\\w']+ ){0,6}?(?:to|through|until|till) $|(?:is|are) (?:on|in) $|(?:is|are) [^,;]{1,40} (?:until|till) $|by $)|'ll\\b`,
  'g',
);
/** Finite verbs of the past; a participle behind "be" or "to be" is none, nor is "newly elected" or "United". */
const BACK =
  /(?<!\b(?:be|being|to|will|the|an?|is|are|newly) )\b(?:[a-z]\w+(?<!ne|spe|bre|exce|proce|succe|inde)ed|was|were|had|did|said|told|met|held|made|went|came|took|gave|saw|(?<!be )seen|found|began|won|lost|left|led|spoke|wrote|sent|paid|rose|fell|grew|became|got|ran|sat|stood|flew|fought|brought|thought|bought|sold|built|heard|kept|meant|felt|knew|drew|chose|broke|struck|shot|swore|since|has|have)\b(?! (?:to|due|set|scheduled|expected|slated|planned|likely)\b)/g;
/** "On Monday they | agreed | to resume the talks": behind a date, which is when they did. */
const BACK_BEFORE_TO =
  /(?<!\b(?:are|be|been|being|is|was|were) )\b(?:agreed|asked|attempted|chose|decided|declined|failed|managed|offered|opted|pledged|promised|proposed|refused|threatened|tried|undertook|voted|vowed) to\b/;
const CLAUSE_END =
  /[;:!?]|,? (?:but|while(?! (?:\w+ing|at|in|on)\b)|whereas|although|though) |(?<!\b(?:[A-Z]|Mr|Ms|Mrs|Dr|St|Gen|Sen|Rep|Gov|Prof|Rev|Lt|Col|Sgt|Capt))\. |, (?:and|which|who|when|where) /g;
const WRITER_WAS_THERE =
  /\b(?:[Ww]hen|[Aa]s) (?:I|we) (?:call|catch|enter|find|interview|join|meet|reach|ring|see|speak|visit)\b/;
/** Words behind which stands what was still to come, as source of a pattern. */
export const BEFORE_WHAT_COMES = 'in advance of|prepar(?:ations?|ing) for|previewed|run-?up to';
/**
 * "Before the vote on | 3 May |", "ahead of the summit that begins on Friday", "previewed the | 3 May | meeting": of what
 * was still to come, whenever that was.
 */
const BEFORE_EVENT = new RegExp(
  `\\b(?:[Aa]head of|[Bb]efore|${BEFORE_WHAT_COMES}) (?:(?:[\\w'()-]+ ){1,12}(?:at|on|in|of|for) |(?:(?:an?|next|the|this) )?)$`,
);
/** "Testified before the committee on | Friday |", "before Judge Bo Ek on": no event that was still to come. */
const BEFORE_BODY =
  /\bbefore (?:[\w'-]+ ){0,5}?(?:assembly|bench|commission|committee|congress|coroner|council|court|inquiry|judges?|jury|justice|legislature|magistrates?|panel|parliament|senate|sheriff|subcommittee|tribunal)(?: of [A-Z][\w'-]+)?,?(?: [A-Z][\w'-]+,?){0,4} (?:on|in) $/i;
/** "Called off | Friday |'s talks": near, before or behind. */
const CALLING_OFF = /\b(?:call(?:s|ed|ing) off|cancel(?:s|l?ed|l?ing)|postpon(?:ed|es|ing)|scrapped) $/;
const LONGEST_PHRASE = 90;
/** What stands between a date at the head of its clause and the verb: "On Friday|, ahead of the summit,| they met". */
const ASIDE =
  /^,? (?:ahead of|as|after|before|days? (?:after|before)|following|hours (?:after|before)|when|while) [^,;:]*,/;
/** "Ana Lima and Bo Ek to meet on | Friday |": a headline of what will be; "Speaking to reporters on Friday" is none. */
const HEADLINE = /^(?![A-Z][a-z]+ing to )(?:(?:[A-Z][\w.'-]*|&|and|between|with),? )+to [a-z]/;
/** "Booster Shots | Starting the Week of | 20 June": where nothing in the past does. */
const STARTING = /\b(?:[Bb]eginning|[Ss]tarting)(?: (?:in|on|the [Ww]eek of))? $/;
/** A date behind so few words heads its clause, and the verb comes after it: "On Friday they will meet". */
const HEAD = /^\W*(?:\w+\W+){0,3}$/;

/**
 * The tense of the verb that a date at `start` to `end` goes with: the nearest before it in its clause; for one at
 * the head of its clause the first behind it. `text` is the folded sentence.
 */
export function tenseAround(text: string, start: number, end: number): Tense {
  const before = text.slice(0, start);
  const phrase = before.slice(-LONGEST_PHRASE);
  const event = BEFORE_BODY.test(phrase) ? undefined : BEFORE_EVENT.exec(phrase)?.[0];
  if (CALLING_OFF.test(phrase)) return 'NEAREST';
  // "Ahead of the fair that begins on Sunday".
  if (event !== undefined) return event.search(AHEAD) < 0 ? 'NEAREST' : 'FUTURE';
  let clause = 0;
  for (const mark of matches(before, CLAUSE_END)) clause = mark.index + mark[0].length;
  const left = before.slice(clause);
  const ahead = lastEnd(left, AHEAD_BEFORE);
  const back = lastEnd(left, BACK);
  // "By 1 February they were friends": the verb comes after it.
  // "Knew of it by 4 May, when she had a call".
  const clauseBehind = /^,? when (.{1,40})/.exec(text.slice(end))?.[1] ?? '';
  if (clauseBehind.search(BACK) >= 0) return 'PAST';
  // "When I meet her on Thursday, she is late": a writer's present for what is past.
  if (WRITER_WAS_THERE.test(left)) return 'PAST';
  if (back < 0 && (HEADLINE.test(left) || STARTING.test(left))) return 'FUTURE';
  // "Had spent most of it by | July |": by then it was done.
  if (/\b[Bb]y(?: the end of)? $/.test(left) && lastEnd(left, HAD_ANYWHERE) >= 0) return 'PAST';
  const isLimit = HEAD.test(left) && /\b[Bb]y $/.test(left);
  if (!isLimit && (ahead >= 0 || back >= 0)) return ahead >= back ? 'FUTURE' : 'PAST';
  // "Is to see him on Monday, and the bishop | on Friday |": as the verb of the clause before.
  const isGapped = /, and $/.test(before.slice(0, clause)) && /^(?:[.,;]|$)/.test(text.slice(end));
  if (isGapped) return lastEnd(before, AHEAD_BEFORE) > lastEnd(before, BACK) ? 'FUTURE' : 'PAST';
  if (!HEAD.test(left)) return 'PAST';
  const after = text.slice(end).replace(ASIDE, '');
  const stop = after.search(CLAUSE_END);
  const right = stop < 0 ? after : after.slice(0, stop);
  const coming = right.search(AHEAD);
  const gone = firstOf(right.search(BACK), right.search(BACK_BEFORE_TO));
  if (coming < 0 && gone < 0) return isLimit ? 'FUTURE' : 'PAST';
  return coming >= 0 && (gone < 0 || coming < gone) ? 'FUTURE' : 'PAST';
}

/** "Will follow up on their | 3 March | call": which call that is, whatever the verb. */
export const isBeforeNoun = (text: string, start: number, end: number): boolean =>
  /(?:\b(?:an?|her|his|its|our|the|their)|'s?) $/.test(text.slice(0, start)) &&
  /^ [a-z]/.test(text.slice(end));

const PARTICIPLE =
  '(?:become|been|begun|bought|brought|built|come|dined|fallen|flown|found|given|gone|heard|held|kept|left|lost|made|met|paid|rung|sat|seen|sent|sold|spent|spoken|taken|told|won|written|[a-z]{3,}ed)';
const HAD = `\\b(?:had|'d) (?:(?:[a-z]+ly|also|both|first|just|last|long|not|only|never|once|twice) ){0,2}${PARTICIPLE}\\b`;
const HAD_ANYWHERE = new RegExp(HAD, 'g');
/** A date at the head: "In January | she had met him". */
const HAD_BEHIND = new RegExp(`^,? (?:[\\w'-]+ ){1,5}?${HAD}`);

/**
 * Whether the verb that a date goes with is in the pluperfect: "had met him on | Friday |", of a time before that told.
 */
export function isPluperfect(text: string, start: number, end: number): boolean {
  const before = text.slice(0, start);
  let clause = 0;
  for (const mark of matches(before, CLAUSE_END)) clause = mark.index + mark[0].length;
  const left = before.slice(clause);
  const had = lastEnd(left, HAD_ANYWHERE);
  // "Had met him, | resigned | and left on Friday": of the last verb.
  // "Had been | set for | Friday": of what was to come.
  if (had >= 0) return left.slice(had).search(BACK) < 0 && left.slice(had).search(AHEAD_BEFORE) < 0;
  return HEAD.test(left) && HAD_BEHIND.test(text.slice(end));
}

/**
 * "The eve of the summit, | which opens on |": whether the verb before a date within a phrase looks ahead, whatever its
 * clause does.
 */
export const looksAhead = (phrase: string): boolean => lastEnd(phrase, AHEAD_BEFORE) > lastEnd(phrase, BACK);

/** The first of two places, of which -1 is none. */
const firstOf = (a: number, b: number): number => (a < 0 || b < 0 ? Math.max(a, b) : Math.min(a, b));

/** Where the last match ends; -1 for none. */
function lastEnd(text: string, pattern: RegExp): number {
  let end = -1;
  for (const match of matches(text, pattern)) end = match.index + match[0].length;
  return end;
}
