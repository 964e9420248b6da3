import { behind, objectsOf } from '../clauses/complements.ts';
import { subjectsOf } from '../clauses/subjects.ts';
import { isPassive, isVerb } from '../clauses/verbs.ts';
import { isSides, isStates, statesJoinedAt, theStates } from '../coreference/groups.ts';
import { NO_HEAD } from '../syntax/tree.ts';
import type { EventContext, EventExtractor, EventFamily } from './extractor.ts';
import { RELATION_CHANGES, RELATION_NOUNS, RELATION_VERBS } from './frames/relation-words.ts';
import { partiesOf } from './parties.ts';
import type { ReportDraft } from './report-draft.ts';
import { reportOf } from './report-of.ts';
import { eachAlone, facing } from './sides.ts';
import type { Claim } from './status/claim.ts';
import { claimOfNoun } from './status/claim-of-noun.ts';
import { claimOfVerb } from './status/claim-of-verb.ts';

/** How many units behind a verb or noun its "relations" or its states may stand. */
const WITHIN = 8;

const find: EventExtractor = (context) => {
  return context.view.units.flatMap(({ lower }, unit) => {
    if (RELATION_VERBS.has(lower) && isVerb(context.view, unit)) return changeByVerb(context, unit);
    return RELATION_CHANGES.has(lower) ? changeByNoun(context, unit) : [];
  });
};

/**
 * States that change what they are to each other: "A and B established relations", "the upgrade of A-B ties in May".
 */
export const agreements: EventFamily = {
  words: RELATION_NOUNS,
  isPossible: () => true,
  find,
};

function changeByVerb(context: EventContext, verb: number): ReportDraft[] {
  const { view, discourse } = context;
  // "Agreed to upgrade relations" is told by the agreeing.
  const governor = view.units[view.tree.heads[verb] ?? NO_HEAD]?.lower ?? '';
  if (view.tree.labels[verb] === 'xcomp' && /^agree/.test(governor)) return [];
  const isAbout = objectsOf(view, verb).some((object) => isRelation(context, object));
  if (!isAbout && !isFollowedByRelation(context, verb)) return [];
  if (isPassive(view, verb))
    return agreed(context, verb, claimOfVerb(view, verb), eachAlone(theStates(discourse, view, verb)));
  const subjects = subjectsOf(view, verb);
  const isPair = subjects.some((unit) => isSides(wordAt(context, unit)) || isStates(wordAt(context, unit)));
  const parties = isPair ? theStates(discourse, view, verb) : partiesOf(discourse, view, subjects);
  const others = partiesOf(discourse, view, behind(view, [verb, ...objectsOf(view, verb)], 'with'), {
    exclude: parties,
  });
  const all = [...parties, ...others];
  // "Established good relationships with the tribes", "his part in forging ties with Peru": of no states.
  const isOwn = view.tree.tags[verb] === 'VBG' || /^relationships?$/.test(relationBehind(context, verb));
  if (isOwn && !all.every((party) => discourse.isState(party))) return [];
  return agreed(context, verb, claimOfVerb(view, verb), facing(parties, others) ?? eachAlone(parties));
}

/** The word for relations behind a verb. */
const relationBehind = ({ view }: EventContext, verb: number): string =>
  view.units.slice(verb + 1, verb + WITHIN).find(({ lower }) => RELATION_NOUNS.has(lower))?.lower ?? '';

/** Only with a day or year of its own: else the noun speaks of a change that is told elsewhere. */
function changeByNoun(context: EventContext, noun: number): ReportDraft[] {
  const { view, discourse } = context;
  if (!isFollowedByRelation(context, noun)) return [];
  const named = view.units
    .slice(noun, noun + WITHIN)
    .map((_, after) => statesJoinedAt(discourse, view, noun + after))
    .find((states) => states.length > 0);
  const found = agreed(
    context,
    noun,
    claimOfNoun(view, noun),
    eachAlone(named ?? theStates(discourse, view, noun)),
  );
  return found.filter(({ when }) => when.from !== null);
}

const wordAt = ({ view }: EventContext, unit: number): string => view.units[unit]?.lower ?? '';
const isRelation = (context: EventContext, unit: number): boolean =>
  RELATION_NOUNS.has(wordAt(context, unit));

function isFollowedByRelation(context: EventContext, unit: number): boolean {
  return context.view.units
    .slice(unit + 1, unit + WITHIN)
    .some((_, after) => isRelation(context, unit + 1 + after));
}

const agreed = (
  context: EventContext,
  toldBy: number,
  claim: Claim,
  sides: ReportDraft['sides'] | null,
): ReportDraft[] => (sides ? reportOf(context, { kind: 'AGREEMENT', claim, sides, toldBy }) : []);
