import { objectsOf } from '../clauses/complements.ts';
import { firstToDo } from '../clauses/first-to-do.ts';
import type { SentenceView } from '../clauses/sentence-view.ts';
import { DELEGATIONS } from '../coreference/delegations.ts';
import type { EventContext } from './extractor.ts';
import { AGREEMENT_NOUNS } from './frames/noun-frames.ts';
import type { VerbFrame } from './frames/verb-frame.ts';

/** How many units behind a verb are looked at for what it means. */
const WITHIN = 14;

/** Those frames that may hold of a verb, as far as can be told without the tree, so that few sentences need one. */
export function possibleFrames(
  context: EventContext,
  verb: number,
  frames: readonly VerbFrame[],
): readonly VerbFrame[] {
  const asking = frames.some(({ followedBy, unless }) => followedBy !== null || unless !== null);
  const rest = asking ? wordsBehind(context.view, verb) : '';
  return frames.filter((frame) => isFollowed(rest, frame) && isPossible(context, verb, frame));
}

const wordsBehind = ({ units }: SentenceView, verb: number): string =>
  units
    .slice(verb + 1, verb + 1 + WITHIN)
    .map(({ lower }) => lower)
    .join(' ');

/** Whether the words behind a verb are those that its frame asks for. */
const isFollowed = (rest: string, { followedBy, unless }: VerbFrame): boolean =>
  (followedBy === null || followedBy.test(rest)) && !unless?.test(rest);

function isPossible({ view, discourse }: EventContext, verb: number, frame: VerbFrame): boolean {
  if (frame.kind === 'AGREEMENT') return isAboutTerms(view, verb);
  if (frame.only === 'ACQUAINTED')
    return /^(?:came|get|gets|getting|got) to$/.test(before(view, verb).slice(-2).join(' '));
  if (frame.only === 'DELEGATION')
    return discourse.leader !== null || view.units.some(({ lower }) => DELEGATIONS.has(lower));
  return true;
}

/** Whether a verb is meant in the sense of a frame, as far as the words around it tell. */
export function meansFrame(view: SentenceView, verb: number, frame: VerbFrame): boolean {
  const word = view.units[verb]?.lower ?? '';
  if (frame.kind === 'CALL')
    return !(/^call/.test(word) && isNaming(view, verb)) && !isUnanswered(view, verb);
  if (frame.only === 'ON_ARRIVAL') return isSeeing(view, verb);
  if (frame.only === 'AHEAD') return AHEAD.test(before(view, verb).join(' ')) && isAppointed(view, verb);
  if (frame.only === 'PERSON') return /^(?:was|were|been)$/.test(word);
  return true;
}

/** What sellers and buyers, or foes, agree upon. */
const TERMS = /^(?:ceasefire|fee|handover|merger|price|sale|swap|takeover|terms|timetable|transfer)$/;

/** What two companies strike or seal, other than papers. */
const MADE_TOGETHER = /^(?:alliance|merger|partnership|venture)$/;

/** Signing is of a paper, striking and reaching of a deal; agreeing "with" somebody's words is no agreement of two. */
export function isAboutTerms(view: SentenceView, verb: number): boolean {
  const word = view.units[verb]?.lower ?? '';
  const behind = view.units.slice(verb + 1, verb + WITHIN).map(({ lower }) => lower);
  if (/^agree/.test(word))
    return (
      (behind[0] === 'by' &&
        before(view, verb).some((term) => AGREEMENT_NOUNS.has(term) || TERMS.test(term))) ||
      ((behind.slice(0, 2).some((next) => /^(?:to|on|upon)$/.test(next)) ||
        behind.slice(0, 4).some((next) => AGREEMENT_NOUNS.has(next) || TERMS.test(next))) &&
        !/\bto (?:(?:(?:an?|another|further|more|new|the) )?(?:meetings?|talks|visits?|summit)|meet|hold|talk|speak|disagree|differ|visit|continue)\b/.test(
          behind.slice(0, 5).join(' '),
        ))
    );
  if (/^(?:sign|ink|init|put|sh[ao]+k)/.test(word))
    return (
      /^(?:put|sh)/.test(word) || behind[0] === 'with' || [...before(view, verb), ...behind].some(isPaper)
    );
  const isPassive = view.units
    .slice(Math.max(0, verb - 2), verb)
    .some(({ lower }) => /^(?:are|been|being|is|was|were)$/.test(lower));
  const object = isPassive ? before(view, verb) : behind.slice(0, 7);
  return /^c[ao]m/.test(word) || object.some((next) => AGREEMENT_NOUNS.has(next) || MADE_TOGETHER.test(next));
}

const before = (view: SentenceView, verb: number): string[] =>
  view.units.slice(Math.max(0, verb - 12), verb).map(({ lower }) => lower);

/** A paper that two sign, also where it has a name: "the Protocol on Consular Assistance". */
const isPaper = (words: string): boolean =>
  words
    .split(/[\s-]+/)
    .some(
      (word) =>
        AGREEMENT_NOUNS.has(word) ||
        /^(?:plan|papers?|intent|loans?|mou|texts?|notes|documents?|leases?|lists?|undertakings?|option|roadmap|venture|both|it)$/.test(
          word,
        ),
    );

/** "She called him a friend", "called it \"a start\"": what follows the object says how it was named. */
function isNaming(view: SentenceView, verb: number): boolean {
  return objectsOf(view, verb).some((object) => {
    const next = view.units[object + 1];
    return (
      next !== undefined &&
      !isTimeBehind(view, object + 1) &&
      (next.text === '"' ||
        /^(?:one of|so|too|very)\b/.test(`${next.lower} ${view.units[object + 2]?.lower ?? ''}`) ||
        (/^(?:DET|ADJ|NOUN|PROPN)$/.test(next.pos) && view.dates[object + 1] === null) ||
        next.text === "'")
    );
  });
}

/** "Called her | several times", "called her | late on Monday", "called her | a day after the vote". */
const isTimeBehind = ({ units }: SentenceView, from: number): boolean =>
  /^(?:early|late|many times|several times|shortly|(?:an?|the) (?:few )?(?:days?|evening|hours?|minutes?|months?|morning|next|night|previous|same|weeks?))\b/.test(
    units
      .slice(from, from + 3)
      .map(({ lower }) => lower)
      .join(' '),
  );

/** "Rang him but got no answer": no call came about. */
function isUnanswered(view: SentenceView, verb: number): boolean {
  const rest = view.units
    .slice(verb, verb + 30)
    .map(({ lower }) => lower)
    .join(' ');
  return /\b(?:no (?:answer|reply)(?! to)|unanswered|voicemail|answering machine|(?:did n't|did not|never) (?:answer|answered|pick up|picked up|(?:take|took|return|returned) (?:his|her|their|the|it|any) ?(?:calls?)?)\b|left (?:him|her|them)? ?(?:a|two|three|several) messages?(?! for)|engaged tone|rang out)\b/.test(
    rest,
  );
}

const MOTION =
  /^(?:been|c[ao]me|coming|go|goes|going|gone|went|fl[yi]e?s?|flew|flown|flying|travel\w*|dr[io]ve\w*|driving|return\w*|arriv\w*|call\w*|climb\w*|cross\w*|cycl\w*|walk\w*|stopp\w*|stay\w*|rode|row\w*|sail\w*|trek\w*)$/;

/** "Took the train to Oslo to see him". */
const BY_TRAIN =
  /\b(?:caught|took) (?:an?|the) (?:[a-z]+ )?(?:boat|bus|coach|ferry|flight|plane|sleeper|taxi|train)\b/;

/** "Will | see", "is due to | see". */
const AHEAD =
  /\b(?:(?:will|'ll)(?: also| then)?|(?:is|are|was|were) (?:(?:due|expected|planning|scheduled|set) )?to|plans? to)$/;
const BY_SCREEN = /\b(?:television|tv|video|footage|film|photographs?|pictures?|screen|online)\b/;

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

/** "Came to see her", "saw him in Oslo on Monday"; not "saw him on television", "saw him leave". */
function isSeeing(view: SentenceView, verb: number): boolean {
  // "Said after | seeing | Bo Ek late on Monday".
  if (view.units[verb]?.lower === 'seeing')
    return /^(?:after|before)$/.test(view.units[verb - 1]?.lower ?? '') && isAloneBehind(view, verb);
  if (view.units[verb - 1]?.lower !== 'to')
    return /^(?:saw|seen)$/.test(view.units[verb]?.lower ?? '') && isAppointed(view, verb);
  const words = before(view, verb);
  const isOnTheWay =
    firstToDo(view, verb) !== null ||
    words.some((word) => MOTION.test(word)) ||
    BY_TRAIN.test(words.join(' '));
  return isOnTheWay && !BY_SCREEN.test(wordsBehind(view, verb));
}

/** "Saw him | in Oslo", "saw her | on Monday": with a time or place behind whom one sees. */
function isAppointed(view: SentenceView, verb: number): boolean {
  if (BY_SCREEN.test(wordsBehind(view, verb))) return false;
  return objectsOf(view, verb).some(
    (object) =>
      view.dates[object + 1] != null ||
      /^(?:in|at|on|for|only|again|twice|once|there|here|[,.;])$/.test(view.units[object + 1]?.lower ?? ''),
  );
}
