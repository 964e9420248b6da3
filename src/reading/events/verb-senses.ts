import { objectsOf } from '../clauses/complements.ts';
import { firstToDo } from '../clauses/first-to-do.ts';
import type { SentenceView } from '../clauses/sentence-view.ts';
import { wordsOf } from '../clauses/words-of.ts';
import { AGREEMENT_NOUNS } from './frames/noun-frames.ts';
import type { VerbFrame } from './frames/verb-frame.ts';
import { sinceLast } from './story/since-last.ts';

/** How many units behind a verb are looked at for what it means. */
export const WITHIN = 14;

/** Whether a verb is meant in the sense of a possible frame. */
export function meansFrame(view: SentenceView, verb: number, frame: VerbFrame): boolean {
  const word = view.units[verb]?.lower ?? '';
  if (frame.kind === 'CALL') return !(/^call/.test(word) && isNaming(view, verb));
  if (frame.only === 'ON_ARRIVAL') return isSeeing(view, verb);
  if (word === 'joined' && frame.only === 'PASSIVE') return isGroupJoined(view, verb);
  return frame.only !== 'AHEAD' || isAppointed(view, verb);
}

/** "| They were | joined by Bo Ek": those who are together already, and no band on a stage. */
const isGroupJoined = (view: SentenceView, verb: number): boolean =>
  /\b(?:men|pair|them|they|three|two|women) (?:had been|were) (?:also |later |then )?$/.test(
    `${before(view, verb).join(' ')} `,
  );

/** "Agreed | with Bo Ek on Monday to end | the strike", not "agreed with Bo Ek on Monday" or "that". */
const AGREED_WITH =
  /^with (?!(?:all|everything|much|some|those|what)\b)[^ ]+(?: [^ ]+){0,3}?(?: on (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d[^ ]*(?: [a-z]+)?))? (?:to (?!(?:disagree|hold|meet|talk)\b)|on (?!(?:everything|how|many|most|much|(?:mon|tues|wednes|thurs|fri|satur|sun)day|that|the (?:importance|need)|this|what|when|whether)\b|\d))/;

/** What sellers and buyers, or foes, agree upon. */
const TERMS = /^(?:ceasefire|fee|handover|merger|price|sale|swap|takeover|terms|timetable|transfer)$/;

/** What two companies strike or seal, other than papers. */
const MADE_TOGETHER = /^(?:alliance|merger|partnership|venture)$/;

const LINKS = /^(?:,|and|at|for|from|in|of|on|that|to|under|with)$/;
const TERM_WITHIN = 3;

/** "Announced | a new trade deal |", not "announced the end of the deal". */
function isTermFirst(words: readonly string[]): boolean {
  const term = words.findIndex((word) => AGREEMENT_NOUNS.has(word));
  return term >= 0 && term <= TERM_WITHIN && !words.slice(0, term).some((word) => LINKS.test(word));
}

/** How many units a day right behind a verb takes: "announced | on Monday | a deal". */
function dayBehind({ units, dates }: SentenceView, verb: number): number {
  const day = /^[io]n$/.test(units[verb + 1]?.lower ?? '') ? verb + 2 : verb + 1;
  return dates[day] == null ? 0 : day - verb;
}

/** Signing is of a paper, striking and reaching of a deal; agreeing "with" somebody's words is no agreement of two. */
export function isAboutTerms(view: SentenceView, verb: number): boolean {
  const word = view.units[verb]?.lower ?? '';
  const behind = view.units.slice(verb + 1, verb + WITHIN).map(({ lower }) => lower);
  if (/^agree/.test(word) && AGREED_WITH.test(`${behind.join(' ')} `)) return true;
  if (/^agree/.test(word))
    return (
      (behind[0] === 'by' &&
        before(view, verb).some((term) => AGREEMENT_NOUNS.has(term) || TERMS.test(term))) ||
      ((behind.slice(0, 2).some((next) => /^(?:to|on|upon)$/.test(next)) ||
        behind.slice(0, 4).some((next) => AGREEMENT_NOUNS.has(next) || TERMS.test(next))) &&
        !/\bto (?:(?:(?:an?|another|further|more|new|the) )?(?:meetings?|talks|visits?|summit)|meet|hold|talk|speak|disagree|differ|visit|continue|go|eat|dine|lunch|marry|wait|part|keep in touch|stay in touch|have (?:breakfast|coffee|dinner|lunch|tea))\b/.test(
          behind.slice(0, 5).join(' '),
        ))
    );
  // Their frames ask for the deal, or need none.
  if (/^(?:end|enter|merg|resolv|settl)/.test(word)) return true;
  if (/^(?:signed|inked)$/.test(word) && isSignedByOthers(view, verb)) return false;
  if (/^(?:sign|ink|init|put|sh[ao]+k)/.test(word))
    return (
      /^(?:put|sh)/.test(word) ||
      behind[0] === 'with' ||
      behind.slice(0, 2).includes('terms') ||
      // "The | agreement |, which gives drillers a share, was signed".
      [...view.units.slice(0, 2).map(({ lower }) => lower), ...before(view, verb), ...behind].some(
        (word) => isPaper(word) || MADE_TOGETHER.test(word),
      )
    );
  const isPassive = view.units
    .slice(Math.max(0, verb - 2), verb)
    .some(({ lower }) => /^(?:are|been|being|is|was|were)$/.test(lower));
  const object = isPassive ? before(view, verb) : behind.slice(0, 7);
  if (/^(?:announc|unveil)/.test(word) && !isPassive) return isTermFirst(behind.slice(dayBehind(view, verb)));
  return (
    /^c[ao]m/.test(word) ||
    behind[0] === 'terms' ||
    object.some((next) => AGREEMENT_NOUNS.has(next) || MADE_TOGETHER.test(next))
  );
}

/**
 * "Welcomed its accords | signed | with Peru", "criticised a deal, including one | signed | with Chile": whoever says
 * so signed nothing.
 */
const isSignedByOthers = (view: SentenceView, verb: number): boolean =>
  view.units[verb + 1]?.lower === 'with' &&
  isPaper(view.units[verb - 1]?.lower ?? '') &&
  before(view, verb).some((word) =>
    /^(?:condemned|criticised|criticized|hailed|including|noted|praised|recalled|welcomed)$/.test(word),
  );

export const before = (view: SentenceView, verb: number): string[] =>
  view.units.slice(Math.max(0, verb - 12), verb).map(({ lower }) => lower);

/** A paper that two sign, also where it has a name: "the Protocol on Consular Assistance". */
const isPaper = (words: string): boolean =>
  words
    .split(/[\s-]+/)
    .some(
      (word) =>
        AGREEMENT_NOUNS.has(word) ||
        /^(?:arrangements?|concessions?|deeds?|formula|licen[cs]es?|plan|papers?|intent|loans?|mou|texts?|notes|documents?|extension|leases?|lists?|phase|renewal|undertakings?|option|programme|roadmap|venture|both|it)$/.test(
          word,
        ),
    );

/**
 * "She called him a friend", "called it \"a start\"": what follows the object says how it was named, as does what
 * follows the verb in "whom she called | a friend |" and "an alliance called | One Chile |".
 */
function isNaming(view: SentenceView, verb: number): boolean {
  if (isBehindWhatIsNamed(view, verb) && isNameBehind(view, verb + 1)) return true;
  return objectsOf(view, verb).some((object) => isNameBehind(view, object + 1));
}

/** "Bo Ek, | whom she | called", "an | alliance | called". */
const isBehindWhatIsNamed = ({ tree, units }: SentenceView, verb: number): boolean =>
  /^acl/.test(tree.labels[verb] ?? '') &&
  (tree.tags[verb] === 'VBN' ||
    units.slice(Math.max(0, verb - 3), verb).some(({ lower }) => /^(?:which|whom)$/.test(lower)));

/** "Called him | a friend |", but "called him | a day later |". */
function isNameBehind(view: SentenceView, from: number): boolean {
  const next = view.units[from];
  if (next === undefined || isTimeBehind(view, from)) return false;
  return (
    /^["']$/.test(next.text) ||
    /^(?:one of|so|something of|too|very)\b/.test(`${next.lower} ${view.units[from + 1]?.lower ?? ''}`) ||
    (/^(?:DET|ADJ|NOUN|PROPN)$/.test(next.pos) && view.dates[from] === null)
  );
}

/** "Called her | several times", "called her | late on Monday", "called her | a day after the vote". */
const isTimeBehind = ({ units }: SentenceView, from: number): boolean =>
  /^(?:early|late|many times|several times|shortly|(?:an?|the) (?:few )?(?:days?|evening|hours?|minutes?|months?|morning|next|night|previous|same|weeks?))\b/.test(
    wordsOf({ units: units.slice(from, from + 3) }),
  );

/** "Seeing | Bo Ek | late on Monday", not "seeing | Bo Ek | score". */
function isAloneBehind(view: SentenceView, verb: number): boolean {
  const object = objectsOf(view, verb).at(-1);
  const next = object === undefined ? null : (view.units[object + 1]?.lower ?? '.');
  return (
    object !== undefined &&
    next !== null &&
    (view.dates[object + 1] != null ||
      /^(?:[.,;]|again|alone|at|early|for|in|late|on|that|there)$/.test(next))
  );
}

const MOTION =
  /^(?:been|c[ao]me|coming|go|goes|going|gone|went|fl[yi]e?s?|flew|flown|flying|travel\w*|dr[io]ve\w*|driving|return\w*|arriv\w*|reach\w*|call\w*|climb\w*|cross\w*|cycl\w*|hik\w*|walk\w*|stopp\w*|stay\w*|rode|row\w*|sail\w*|trek\w*|popp\w*|dropp\w*|nipp\w*)$/;

/** "Took the train to Oslo to see him". */
const BY_TRAIN =
  /\b(?:caught|took) (?:an?|the) (?:[a-z]+ )?(?:boat|bus|coach|ferry|flight|plane|sleeper|taxi|train)\b/;

/** "Cut short a holiday | to see her", "broke away from the party | to see her". */
const BREAKING_OFF =
  /\b(?:broke (?:away|off)|slipped (?:away|off|out)|cut short|interrupted|took (?:a day|an hour|time) (?:off|out)) [^,;]*to$/;

/** "Took her | to see the vicar", "sent Bo Ek | to see him", "was taken in June | to see him". */
const TAKING =
  /\b(?:(?:br(?:ings?|inging|ought)|d[ei]spatched|sent|t(?:ak(?:es|ing)|ook)) [^;]+|(?:been|was|were) (?:brought|d[ei]spatched|sent|taken)(?: [^,;]+)?) to$/;

/** "Took the | opportunity | to thank him", "sent a | letter | to thank her": nobody goes anywhere. */
const NO_WAY =
  /\b(?:took|takes|taking) (?:[^;]+ )?(?:advantage|chance|floor|microphone|minutes?|moments?|occasion|opportunity|pains|podium|stage|steps?|time|trouble|(?:facebook|instagram|twitter|x)) to$|\bsent (?:[^;]+ )?(?:cards?|e-?mails?|flowers|letters?|messages?|notes?|statements?|telegrams?|tweets?|videos?) to$/;

/** "Was allowed | to see him", "was let in | to see her". */
const ADMITTED = /\b(?:been|was|were) (?:able|admitted|allowed|let|permitted)(?: in)? to$/;

/** "Was in Oslo on Tuesday to | see | her". */
const BEING_THERE = /\b(?:was|were) (?:back |here |there )?(?:at|in) [^,;]+ to$/;

/** Whether words of going somewhere stand before a verb: "came | to see | her". */
export function isOnTheWay(view: SentenceView, verb: number): boolean {
  const words = before(view, verb);
  const said = words.join(' ');
  return (
    words.some((word) => MOTION.test(word)) ||
    BY_TRAIN.test(said) ||
    BREAKING_OFF.test(said) ||
    (TAKING.test(said) && !NO_WAY.test(said)) ||
    ADMITTED.test(said) ||
    BEING_THERE.test(said)
  );
}

/** "Did not | see | her again until 1961". */
export const isSeenAtLast = (view: SentenceView, verb: number): boolean =>
  /\b(?:did|had|would) (?:not|n't|never)$/.test(before(view, verb).slice(-2).join(' ')) &&
  view.units.slice(verb + 1, verb + WITHIN + 1).some(({ lower }) => lower === 'until');

/** "Came to see her", "saw him in Oslo on Monday", "said after seeing him on Monday"; not "saw him leave". */
function isSeeing(view: SentenceView, verb: number): boolean {
  if (view.units[verb]?.lower === 'seeing') return isAloneBehind(view, verb);
  if (view.units[verb - 1]?.lower !== 'to')
    return isAppointed(view, verb) || isSeenAtLast(view, verb) || sinceLast(view, verb) !== null;
  return isOnTheWay(view, verb) || firstToDo(view, verb) !== null;
}

/** What shows behind whom one sees that one met him: "saw him | in Oslo", "saw the two | separately". */
const WHERE_OR_HOW = /^(?:in|at|on|for|only|again|twice|once|there|here|separately|privately|alone|[,.;])$/;

/**
 * "Saw him | in Oslo", "saw her | on Monday", "the last time she saw him | was |": with a time, a place or a way behind
 * whom one sees.
 */
function isAppointed(view: SentenceView, verb: number): boolean {
  const isOfTime = before(view, verb).slice(-TIME_WITHIN).includes('time');
  return objectsOf(view, verb).some((object) => {
    const next = view.units[object + 1]?.lower ?? '';
    // A name takes in what is said of it between commas: "saw | Bo Ek, head of the union, | who listened".
    const isParted =
      view.units[object]?.text.endsWith(',') === true && /^(?:after|and|before|but|to|who)$/.test(next);
    return (
      isParted || view.dates[object + 1] != null || WHERE_OR_HOW.test(next) || (isOfTime && next === 'was')
    );
  });
}

/** How far before the verb "the last time" may stand. */
const TIME_WITHIN = 4;
