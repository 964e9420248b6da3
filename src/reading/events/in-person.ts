import { behind, objectsOf } from '../clauses/complements.ts';
import type { SentenceView } from '../clauses/sentence-view.ts';
import { subjectsOf } from '../clauses/subjects.ts';
import { isPassive, isVerb, verbAbove } from '../clauses/verbs.ts';
import { wordsOf } from '../clauses/words-of.ts';
import type { EventKind } from '../reading.ts';
import { NO_HEAD } from '../syntax/tree.ts';
import type { EventContext, EventExtractor, EventFamily } from './extractor.ts';
import { partiesOf } from './parties.ts';
import { areTwo } from './possible-parties.ts';
import { reportOf } from './report-of.ts';
import { facing } from './sides.ts';
import { claimOfVerb } from './status/claim-of-verb.ts';

const find: EventExtractor = (context) => {
  const { view } = context;
  return view.units.flatMap((_, unit) => {
    const kind = wayAt(view, unit);
    const above = kind === null ? null : verbOf(view, unit);
    const isOther =
      view.units[unit]?.lower === 'personally' && !PERSONALLY.test(view.units[above ?? unit]?.lower ?? '');
    const verb = isOther ? null : above;
    // "Told him that she had been on the phone": the way of another verb.
    const isParted =
      verb !== null && view.units.slice(verb + 1, unit).some((_, at) => isVerb(view, verb + 1 + at));
    const sides = kind === null || verb === null || isParted ? null : sidesOf(context, verb, unit, kind);
    return kind !== null && verb !== null && sides
      ? reportOf(context, { kind, claim: claimOfVerb(view, verb), sides, toldBy: verb })
      : [];
  });
};

/**
 * "A thanked B in person", "A broke the news to B by phone", "A was seen deep in conversation with B": whatever is done
 * to somebody so brings the two together.
 */
export const inPerson: EventFamily = {
  words: new Set(
    'argument arm breakfast call company conversation dinner face hand lunch meeting person personally phone telephone'.split(
      ' ',
    ),
  ),
  isPossible: areTwo,
  find,
};

/** The verb of a way; of "| Speaking | by phone, she told him" that of the clause behind it. */
function verbOf(view: SentenceView, way: number): number | null {
  const verb = verbAbove(view, view.tree.heads[way] ?? NO_HEAD);
  // "| On the phone | on Sunday, before she left Oslo, Ana Lima told him": of the whole sentence.
  if (way <= 2 && /^(?:by|on|over)$/.test(view.units[0]?.lower ?? '')) {
    const root = view.tree.heads.indexOf(NO_HEAD);
    return isVerb(view, root) ? root : verb;
  }
  const isSpeaking = verb === 0 && /^(?:speaking|talking)$/.test(view.units[verb]?.lower ?? '');
  return isSpeaking ? verbAbove(view, view.tree.heads[verb] ?? NO_HEAD) : verb;
}

/** How far before a meeting the verb may stand that says what was said to somebody there. */
const TOLD_WITHIN = 9;

/** "Told him at a | meeting | in March that …", not "at a meeting with Bo Ek", "of the council". */
function isToldAt(units: SentenceView['units'], unit: number): boolean {
  const before = units.slice(Math.max(0, unit - TOLD_WITHIN), unit).map(({ lower }) => lower);
  return (
    !/^(?:about|between|for|hosted|in honou?r|of|to|with)$/.test(units[unit + 1]?.lower ?? '') &&
    /\b(?:assured|dismissed|fired|informed|offered|reassured|sacked|told|warned) (?:[^,;]+ )?(?:at|during|in|over) (?:an?|their) (?:[a-z-]+ )?$/.test(
      `${before.join(' ')} `,
    )
  );
}

/** What is done to somebody there, if done personally; not "blamed him personally". */
const PERSONALLY =
  /^(?:apologi[sz]|appeal|assur|award|break$|brief|broke|congratulat|consol|convey|deliver|escort|explain|g[ai]v|greet|handed|inform|ma(?:de|kes?|king)$|present|promised|put|thank|tell|told|warn|welcom)/;

const IN_WRITING = /^(?:e-?mail|letter|message|note|post|statement|telegram|tweet)$/;

/** "| Personally | handed", "told him | personally |". */
const isDonePersonally = (units: SentenceView['units'], unit: number): boolean =>
  PERSONALLY.test(units[unit + 1]?.lower ?? '') ||
  (/^(?:[.,;]|and|at|before|in|last|on|that|when|yesterday)$/.test(units[unit + 1]?.lower ?? '.') &&
    !units.slice(unit + 1, unit + 5).some(({ lower }) => IN_WRITING.test(lower)) &&
    units.slice(Math.max(0, unit - TOLD_WITHIN), unit).some(({ lower }) => PERSONALLY.test(lower)));

/**
 * The way that ends at a unit: "in | person |", "| personally | handed", "by | phone |", "over the | phone |", "in a |
 * call |".
 */
function wayAt({ units }: SentenceView, unit: number): EventKind | null {
  const word = units[unit]?.lower ?? '';
  if (word === 'personally') return isDonePersonally(units, unit) ? 'MEETING' : null;
  if (/^(?:breakfast|dinner|lunch|meeting)$/.test(word)) return isToldAt(units, unit) ? 'MEETING' : null;
  if (!/^(?:argument|arm|call|company|conversation|face|hand|person|(?:tele)?phone)$/.test(word)) return null;
  const before = wordsOf({ units: units.slice(Math.max(0, unit - 3), unit) });
  // "Put it to him in a telephone | conversation |".
  if (word === 'conversation' && /\ban? (?:tele)?phone$/.test(before)) return 'CALL';
  // "Came out arm in | arm | with Bo Ek", "deep in | conversation | with".
  if (/^(?:argument|arm|conversation|hand)$/.test(word))
    return TOGETHER.test(`${before} ${word}`) && units[unit + 1]?.lower === 'with' ? 'MEETING' : null;
  // "Warned him face to | face |"; "came face to face with him" is a verb of its own.
  if (word === 'face')
    return /\bface to$/.test(before) && units[unit + 1]?.lower !== 'with' ? 'MEETING' : null;
  if (word === 'person') return /\bin$/.test(before) ? 'MEETING' : null;
  if (/^(?:tele)?phone$/.test(word))
    return /\b(?:by|(?:over|on) (?:her|his|the))(?: (?:car|cell|mobile|satellite))?$/.test(before)
      ? 'CALL'
      : null;
  // "Was seen in the | company | of Bo Ek".
  if (word === 'company')
    return /\bin the$/.test(before) && units[unit + 1]?.lower === 'of' ? 'MEETING' : null;
  return word === 'call' && /\bin an? (?:(?:tele)?phone|video)$/.test(before) ? 'CALL' : null;
}

const TOGETHER =
  /\b(?:arm in arm|hand in hand|(?:deep )?in (?:close |earnest |quiet )?conversation|deep in (?:an? )?(?:argument|conversation))$/;

/** "Heard the news | from | Bo Ek in person". */
const HEARING = /^(?:got|had|hear|hears|heard|learns?|learn(?:ed|t)|receive[ds]?)$/;

/** "Pressed her offer | on | Bo Ek in person". */
const PRESSING = /^(?:impress|press|urg)/;

/** Behind which word the other stands. */
const towards = (verb: string): string => (HEARING.test(verb) ? 'from' : PRESSING.test(verb) ? 'on' : 'to');

/** How far before the last word of "face to face" the first stands. */
const FACE_TO = 2;

/** Nobody meets those whom he only knows or knows of. */
const KNOWING = /^(?:kn[eo]w|identif|recogni|resembl|like)/;

function sidesOf(
  { view, discourse }: EventContext,
  verb: number,
  way: number,
  kind: EventKind,
): ReturnType<typeof facing> {
  if (KNOWING.test(view.units[verb]?.lower ?? '')) return null;
  const subjects = partiesOf(discourse, view, subjectsOf(view, verb), { personsOnly: true });
  const word = view.units[way]?.lower ?? '';
  // "Warned | Bo Ek, a clerk, | face to face", where the tree takes the face for the object.
  const objects = objectsOf(view, verb).map((object) =>
    word === 'face' && object === way - FACE_TO ? object - 1 : object,
  );
  const units =
    kind === 'MEETING' && /^(?:argument|arm|conversation|hand)$/.test(word)
      ? behind(view, [way], 'with')
      : word === 'company'
        ? behind(view, [way], 'of')
        : isPassive(view, verb)
          ? behind(view, [verb], 'by')
          : [...objects, ...behind(view, [verb, ...objects], towards(view.units[verb]?.lower ?? ''))];
  // "Deputies saw | Ana Lima | deep in conversation with Bo Ek": not those who saw it.
  const isSeen = word === 'conversation' && SEEING.test(view.units[verb]?.lower ?? '') && objects.length > 0;
  const first = isSeen ? partiesOf(discourse, view, objects, { personsOnly: true }) : subjects;
  return facing(first, partiesOf(discourse, view, units, { exclude: first, personsOnly: true }));
}

const SEEING = /^(?:caught|filmed|found|noticed|observed|photographed|saw|spotted)$/;
