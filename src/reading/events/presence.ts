import { listAround } from '../clauses/lists.ts';
import { nominalAt } from '../clauses/nominal-at.ts';
import type { SentenceView } from '../clauses/sentence-view.ts';
import type { EventContext, EventExtractor, EventFamily } from './extractor.ts';
import { partiesOf } from './parties.ts';
import { areTwo } from './possible-parties.ts';
import { reportOf } from './report-of.ts';
import { facing } from './sides.ts';
import { claimOfVerb } from './status/claim-of-verb.ts';

interface Opening {
  /** The words before the first side. */
  readonly words: RegExp;
  /** Those between the first side and the verb. */
  readonly between: RegExp;
  readonly verb: RegExp;
}

const NOTHING = /^,?$/;
/** Where somebody waits. */
const SOMEWHERE = /^(?:,|(?:here|there)(?: (?:at|in|on|outside) .{1,40})?|(?:at|in|on|outside) .{1,40})?$/;
const INCLUDED = /^(?:included?|includes|was|were)$/;

/** Openings that tell with whom those are who are named behind the verb. */
const OPENINGS: readonly Opening[] = [
  {
    words:
      /^(?:(?:seated |sitting )?(?:across (?:(?:a|the) (?:[a-z-]+ )?(?:aisle|desk|table) )?from|beside|facing|next to|opposite))$/,
    between: /^(?:,|across .{1,30}|at .{1,30})?$/,
    verb: /^(?:sat|sits|stood|stands|was)$/,
  },
  {
    words: /^(?:also )?(?:around|at) (?:a|the) (?:same )?table with$/,
    between: NOTHING,
    verb: /^(?:sat|was|were)$/,
  },
  {
    words: /^(?:also )?with$/,
    between: /^(?:around|at) (?:a|the) (?:same )?table$/,
    verb: /^(?:sat|was|were)$/,
  },
  {
    words:
      /^(?:(?:also |among )?(?:the |those )?(?:guests |participants )?(?:attending|present at)|(?:among )?(?:the )?(?:guests|participants) (?:at|in)) (?:.{1,40} )?(?:breakfast|dinner|lunch|meeting|reception|session|talks) (?:for|of|with)$/,
    between: NOTHING,
    verb: INCLUDED,
  },
  { words: /^(?:among )?(?:the )?guests of$/, between: NOTHING, verb: INCLUDED },
  {
    words:
      /^(?:also )?(?:on hand|there|waiting)(?: (?:at|in|on|outside) .{1,40})? (?:for|to (?:greet|meet|receive|welcome))$/,
    between: SOMEWHERE,
    verb: /^(?:was|were)$/,
  },
  {
    words: /^(?:(?:at|in|on) .{1,40} )?to (?:greet|meet|receive|welcome)$/,
    between: SOMEWHERE,
    verb: /^(?:came|was|were)$/,
  },
  {
    words: /^representing .{1,60} (?:at|in) .{0,20}(?:meeting|negotiations|session|talks) with$/,
    between: NOTHING,
    verb: /^(?:was|were)$/,
  },
  {
    words:
      /^among (?:those|the [a-z]+) (?:who |to have )?(?:had |have )?(?:called on|greeted|met|received|visited|welcomed)$/,
    between: SOMEWHERE,
    verb: INCLUDED,
  },
  {
    words:
      /^(?:(?:among|one of) (?:those|the [a-z]+)|the (?:first|last|only) [a-z]+)(?: (?:that|who|whom))?$/,
    between: /^(?:had )?(?:called on|met|received|saw|spoke to|visited|welcomed)(?: .{1,40})?$/,
    verb: /^(?:was|were)$/,
  },
  {
    words: /^among (?:the )?(?:callers?|guests|visitors) (?:at|in|to)$/,
    between: /^(?:'s [a-z]+\b)?(?: ?(?:at|in|last|on|this) .{1,30})?$/,
    verb: INCLUDED,
  },
  {
    words: /^(?:among)?$/,
    between: /^(?:'s )?(?:(?:first|last|latest|next|only) )?(?:callers?|guests?|visitors?)\b.{0,80}$/,
    verb: INCLUDED,
  },
];

const VERBS: ReadonlySet<string> = new Set(
  'came include included includes sat sits stands stood was were'.split(' '),
);

/** Whether a sentence begins as one of the openings does. */
const mayOpen = ({ units }: SentenceView): boolean =>
  BEGINS.test(units[0]?.lower ?? '') ||
  units.slice(0, VERB_WITHIN).some(({ lower }) => /^(?:callers?|guests?|visitors?)$/.test(lower));

const BEGINS =
  /^(?:across|also|among|around|at|attending|beside|facing|guests|in|next|on|one|opposite|participants|present|representing|seated|sitting|the|there|those|to|waiting|with)$/;

/** How far into its sentence the verb may stand. */
const VERB_WITHIN = 16;

const find: EventExtractor = (context) => {
  const { view, discourse } = context;
  const opening = openingOf(context);
  if (opening === null) return [];
  const { first, verb } = opening;
  const second = nominalAt(view, verb + 1);
  if (second === null) return [];
  const ones = partiesOf(discourse, view, [first], { personsOnly: true });
  const behind = listAround(view, second).filter((unit) => unit > verb);
  const others = partiesOf(discourse, view, behind, { exclude: ones, personsOnly: true });
  const sides = facing(ones, others);
  return sides
    ? reportOf(context, { kind: 'MEETING', claim: claimOfVerb(view, verb), sides, toldBy: verb })
    : [];
};

/** "Across the table from A sat B", "those present at the meeting with A included B and C". */
export const presence: EventFamily = {
  words: VERBS,
  isPossible: (context) => mayOpen(context.view) && areTwo(context),
  find,
};

/** The units of the first side and of the verb behind it. */
function openingOf({ view }: EventContext): { readonly first: number; readonly verb: number } | null {
  const words = view.units.slice(0, VERB_WITHIN).map(({ lower }) => lower);
  const said = (from: number, to: number): string => words.slice(from, to).join(' ');
  const verb = words.findIndex((word) => VERBS.has(word));
  for (let first = 0; first < verb; first++) {
    const opening = OPENINGS.find(
      (one) => one.words.test(said(0, first)) && one.verb.test(words[verb] ?? ''),
    );
    // Without the words before the verb there is no need of a tree.
    const mayBe = (named: number): boolean => opening?.between.test(said(named + 1, verb)) ?? false;
    if (!words.some((_, at) => at >= first && at < verb && mayBe(at))) continue;
    const isOwner = /^(?:his|her|their)$/.test(words[first] ?? '');
    const named = view.entities[first] == null && !isOwner ? nominalAt(view, first) : first;
    if (named !== null && named < verb && mayBe(named)) return { first: named, verb };
  }
  return null;
}
