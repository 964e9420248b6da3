import { representativesIn } from '../clauses/representatives.ts';
import { isVerb } from '../clauses/verbs.ts';
import type { EventKind } from '../reading.ts';
import type { EventContext, EventExtractor } from './extractor.ts';
import { NOUN_FRAMES } from './frames/noun-frames.ts';
import { partiesOf } from './parties.ts';
import { reportOf } from './report-of.ts';
import { eachAlone } from './sides.ts';
import { claimOfVerb } from './status/claim-of-verb.ts';
import { isAboutTerms } from './verb-senses.ts';

const SIGNING = /^(?:initialled|initials?|inked|signed|signs?)$/;
const TAKING_PART = /^(?:attended|conducted|headed|led|negotiated|taking)$/;

/** "Ana Lima signed for Peru and Bo Ek for Chile", "the talks were led by Ana Lima for Peru and Bo Ek for Chile". */
export const representatives: EventExtractor = (context) => {
  const { view, discourse } = context;
  if (!view.units.some(({ lower }) => SIGNING.test(lower) || TAKING_PART.test(lower))) return [];
  const sides = eachAlone(partiesOf(discourse, view, representativesIn(view)));
  if (!sides) return [];
  const verb = view.units.findIndex((_, unit) => isVerb(view, unit) && kindAt(context, unit) !== null);
  const kind = kindAt(context, verb);
  return kind === null
    ? []
    : reportOf(context, { kind, claim: claimOfVerb(view, verb), sides, toldBy: verb });
};

/** What the representatives did, if the verb says it. */
function kindAt({ view }: EventContext, verb: number): EventKind | null {
  const word = view.units[verb]?.lower ?? '';
  if (SIGNING.test(word))
    return isAboutTerms(view, verb) || view.units[verb + 1]?.lower === 'for' ? 'AGREEMENT' : null;
  if (!TAKING_PART.test(word)) return null;
  const noun = view.units.find(({ lower }) => NOUN_FRAMES.has(lower));
  return noun ? (NOUN_FRAMES.get(noun.lower) ?? null) : null;
}
