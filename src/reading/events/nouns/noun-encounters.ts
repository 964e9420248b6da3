import { caseOf } from '../../clauses/cases.ts';
import type { SentenceView } from '../../clauses/sentence-view.ts';
import { wordsOf } from '../../clauses/words-of.ts';
import type { EventKind } from '../../reading.ts';
import type { EventContext, EventExtractor, EventFamily } from '../extractor.ts';
import {
  AGREEMENT_NOUNS,
  BY_WIRE,
  EXCHANGED,
  NOUN_FRAMES,
  nounOf,
  ONLY_UNDER_VERB,
  OVER_DRINKS,
  QUESTIONING,
} from '../frames/noun-frames.ts';
import { areTwo } from '../possible-parties.ts';
import type { ReportDraft } from '../report-draft.ts';
import { reportOf } from '../report-of.ts';
import { kindByWords } from '../sides.ts';
import { byEffect } from './affecting.ts';
import { afterTalks } from './after-talks.ts';
import { attendedBy } from './attended-by.ts';
import { byClauseBehind } from './clause-behind.ts';
import { byGiver } from './given-by.ts';
import { ledBy } from './led-by.ts';
import { asPredicate, byLightVerb } from './light-verb.ts';
import type { EventNoun, FoundSides } from './noun-sides.ts';
import { kindOfOrdinal, ORDINALS } from './ordinal.ts';
import { between, madeBetween, ofAndWith, withOwner } from './own-parties.ts';
import { GOING_ON, inProgramme } from './programme.ts';
import { inClause } from './setting.ts';
import { sinceThen } from './since-then.ts';
import { takenBy } from './taken-by.ts';
import { isSpellWith, SPELLS, timeWith } from './time-with.ts';
import { toldBySpeaker } from './told-of.ts';
import { inCallFrom, underQuestions } from './under-questions.ts';
import { byWhereClause } from './where-clause.ts';

type Finder = (context: EventContext, noun: EventNoun) => FoundSides | null;

/** The ways in which a noun's parties may be told, in the order in which they are tried. */
const FINDERS: readonly Finder[] = [
  sinceThen,
  byLightVerb,
  asPredicate,
  byClauseBehind,
  byGiver,
  takenBy,
  ledBy,
  between,
  ofAndWith,
  attendedBy,
  withOwner,
  inCallFrom,
  inClause,
  afterTalks,
  inProgramme,
  byEffect,
  toldBySpeaker,
  byWhereClause,
];
const FINDERS_UNDER_VERB: readonly Finder[] = [
  sinceThen,
  byLightVerb,
  asPredicate,
  byClauseBehind,
  byGiver,
  inClause,
  byWhereClause,
];
const FINDERS_OF_ORDINAL: readonly Finder[] = [between, withOwner];

const WORDS: ReadonlySet<string> = new Set([
  ...NOUN_FRAMES.keys(),
  ...AGREEMENT_NOUNS,
  ...EXCHANGED,
  ...QUESTIONING,
  ...ORDINALS,
  ...OVER_DRINKS,
  ...SPELLS,
  ...['conference', 'conferences', 'duel', 'link', 'panel', 'phone', 'telephone'],
]);

const find: EventExtractor = (context, nouns) => {
  const { view } = context;
  return nouns.flatMap((at): ReportDraft[] => {
    const meant = meaningOf(view, at, context.discourse.viewAt(view.index - 1));
    if (!meant || view.entities[at] !== null || !(isNoun(view, at) || meant.finders === FINDERS_OF_ORDINAL))
      return [];
    const { kind, finders } = meant;
    const noun: EventNoun = { at, word: nounOf(view.units[at]?.lower ?? ''), kind };
    for (const find of finders) {
      const found = find(context, noun);
      if (!found) continue;
      const reports = reportOf(context, { ...found, kind: kindOf(view, at, kind) });
      const isOfTopic = OF_VIEWS.test(noun.word);
      return reports.map((report) =>
        isOfTopic && report.when.text === null ? { ...report, isOfTopic } : report,
      );
    }
    return [];
  });
};

/** "A held talks with B", "the call between A and B", "during a meeting with B, A said", "A and B at the debate". */
export const nounEncounters: EventFamily = {
  words: WORDS,
  // "Lunch with B | followed |": the other is told of in the sentence before.
  isPossible: (context) => areTwo(context) || context.view.units.some(({ lower }) => GOING_ON.test(lower)),
  find,
};

/** What kind of event a word of the family may name, and how its parties may be told; null for other nouns. */
function meaningOf(
  view: SentenceView,
  at: number,
  last: SentenceView | null,
): { readonly kind: EventKind; readonly finders: readonly Finder[] } | null {
  const word = nounOf(view.units[at]?.lower ?? '');
  if (
    OVER_DRINKS.has(word) &&
    view.units.some(({ lower }) => lower === 'over') &&
    caseOf(view, at) === 'over'
  )
    return { kind: 'MEETING', finders: [inClause] };
  if (SPELLS.has(word)) return isSpellWith(view, at) ? { kind: 'MEETING', finders: [timeWith] } : null;
  if (isOnThePhone(view, at)) return { kind: 'CALL', finders: [inClause] };
  if (AGREEMENT_NOUNS.has(word))
    return view.units.some(({ lower }) => lower === 'between')
      ? { kind: 'AGREEMENT', finders: [madeBetween] }
      : null;
  if (EXCHANGED.has(word) && isExchanged(view, at)) return { kind: 'MEETING', finders: FINDERS_UNDER_VERB };
  if (QUESTIONING.has(word)) return { kind: 'INTERVIEW', finders: [underQuestions] };
  // "Will act in close | consultation | with Bo Ek", "to continued close consultation": how they act.
  if (word === 'consultation' && /\b(?:in (?:full )?|clos(?:e|er) |continued )$/.test(wordsBefore(view, at)))
    return null;
  // "Discussed | dialogue | with Peru": none is told of.
  if (word === 'dialogue' && /\b(?:discuss|encourag|promot|support|urg)\w* $/.test(wordsBefore(view, at)))
    return null;
  // "An exchange between A and B", not "the exchange of prisoners between A and B", "student exchanges".
  // "Had an exchange of views with Bo Ek".
  const isOfViews = view.units[at + 1]?.lower === 'of' && OF_VIEWS.test(view.units[at + 2]?.lower ?? '');
  if (/^exchanges?$/.test(word) && isOfViews) return { kind: 'MEETING', finders: [byLightVerb, asPredicate] };
  if (/^exchanges?$/.test(word))
    return view.units[at + 1]?.lower === 'of' || OF_THINGS.test(view.units[at - 1]?.lower ?? '')
      ? null
      : { kind: 'MEETING', finders: [...FINDERS_UNDER_VERB, between] };
  const ordinal = kindOfOrdinal(view, at, last);
  if (ordinal !== null) return { kind: ordinal, finders: FINDERS_OF_ORDINAL };
  const kind = isByWire(view, at) ? 'CALL' : isOnAir(view, at) ? 'DEBATE' : NOUN_FRAMES.get(word);
  if (!kind) return null;
  // "Both spoke in the | same session |": to others.
  if (word === 'session' && view.units[at - 1]?.lower === 'same') return null;
  if (/^sessions?$/.test(word) && isBetween(view, at)) return { kind, finders: [between] };
  const isBare = word === view.units[at]?.lower;
  return { kind, finders: isBare && ONLY_UNDER_VERB.has(word) ? FINDERS_UNDER_VERB : FINDERS };
}

/** How far behind a noun its "between" may stand. */
const BETWEEN_WITHIN = 4;

/** "The | session | between A and B", "a session in Oslo between them". */
const isBetween = ({ units }: SentenceView, at: number): boolean =>
  units.slice(at + 1, at + 1 + BETWEEN_WITHIN).some(({ lower }) => lower === 'between');

/** What is exchanged where two talk. */
const OF_VIEWS = /^(?:ideas|opinions?|pleasantries|views)$/;

/** What is exchanged, before the noun. */
const OF_THINGS =
  /^(?:academic|cultural|currency|data|educational|foreign|information|intelligence|knowledge|military|people|prisoner|professional|scientific|stock|student|teacher|technical|technology|trade|youth)$/;

/** "Exchanged | words |", "exchanged a few | words |". */
const isExchanged = (view: SentenceView, at: number): boolean =>
  /\b(?:exchang|trad|swapp)\w+ (?:(?:a|some|few|brief|angry|heated|warm|polite|sharp) ){0,3}$/.test(
    wordsBefore(view, at),
  );

/** The few words before a unit, with a space behind them. */
const wordsBefore = ({ units }: SentenceView, at: number): string =>
  `${wordsOf({ units: units.slice(Math.max(0, at - 4), at) })} `;

/** "A and B agreed over the | phone |", "A assured B by | telephone |". */
function isOnThePhone({ units }: SentenceView, at: number): boolean {
  const first = units[at - 1]?.lower === 'the' ? at - 2 : at - 1;
  return (
    /^(?:tele)?phone$/.test(units[at]?.lower ?? '') &&
    /^(?:by|on|over)$/.test(units[first]?.lower ?? '') &&
    !(units[at + 1]?.lower === 'that' && /^(?:had|has|is|was)$/.test(units[at + 2]?.lower ?? ''))
  );
}

/** Not "meeting room", "talks table", where the noun only describes another. */
function isNoun(view: SentenceView, unit: number): boolean {
  if (view.units[unit - 1]?.lower === 'under') return true;
  // "Held a | bilateral | with".
  const isAlone =
    view.units[unit]?.lower === 'bilateral' &&
    !/^(?:JJ|NN)/.test(view.tree.tags[unit + 1] ?? '') &&
    /^(?:obj|obl|nsubj)/.test(view.tree.labels[unit] ?? '');
  if (!isAlone && !/^NN/.test(view.tree.tags[unit] ?? '')) return false;
  return view.tree.labels[unit] !== 'compound' || (view.tree.heads[unit] ?? unit) < unit;
}

/** "Video conference": a call, where a conference by itself is a gathering. */
const isByWire = (view: SentenceView, at: number): boolean =>
  /^(?:conferences?|link)$/.test(view.units[at]?.lower ?? '') &&
  BY_WIRE.test(view.units[at - 1]?.lower ?? '');

/** "A live | discussion |", "a | discussion | on Channel 3 television": before viewers, talk is a debate. */
function isOnAir({ units }: SentenceView, at: number): boolean {
  if (!/^(?:discussions?|duel|panel)$/.test(units[at]?.lower ?? '')) return false;
  const words = units.slice(Math.max(0, at - 2), at + ON_AIR_WITHIN).map(({ lower }) => lower);
  return (
    // "| Chaired | the only duel between them".
    (units[at]?.lower === 'duel' &&
      units.slice(Math.max(0, at - 4), at).some(({ lower }) => /^(?:chair|moderat)/.test(lower))) ||
    /^(?:broadcast|live|radio|studio|televised|television|tv)$/.test(words[Math.min(2, at) - 1] ?? '') ||
    /\bon (?:[^ ,;]+ ){0,4}(?:air|radio|television|tv)\b/.test(words.join(' '))
  );
}

/** How far behind the noun "television" may stand. */
const ON_AIR_WITHIN = 7;

/** A phone makes a call of any talk; a courtesy call is none, but a visit. */
function kindOf(view: SentenceView, noun: number, kind: EventKind): EventKind {
  const before = [view.units[noun - 1]?.lower ?? '', view.units[noun - 2]?.lower ?? ''];
  if (before.some((word) => BY_WIRE.test(word))) return 'CALL';
  const isOnSomebody = view.units[noun + 1]?.lower === 'on' && view.dates[noun + 2] == null;
  if (kind === 'CALL' && (before.includes('courtesy') || before[0] === 'office' || isOnSomebody))
    return 'VISIT';
  return kindByWords(view, noun, kind);
}
