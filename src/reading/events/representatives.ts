import { representativesIn } from '../clauses/representatives.ts';
import { isVerb } from '../clauses/verbs.ts';
import type { EventKind } from '../reading.ts';
import type { EventContext, EventExtractor, EventFamily } from './extractor.ts';
import { NOUN_FRAMES } from './frames/noun-frames.ts';
import { partiesOf } from './parties.ts';
import { reportOf } from './report-of.ts';
import { eachAlone } from './sides.ts';
import { claimOfVerb } from './status/claim-of-verb.ts';
import { isAboutTerms } from './verb-senses.ts';

const SIGNING: ReadonlySet<string> = new Set(
  'initial initialled initials inked sign signed signs'.split(' '),
);
const TAKING_PART: ReadonlySet<string> = new Set(
  'attended conducted headed led negotiated taking'.split(' '),
);

const find: EventExtractor = (context) => {
  const { view, discourse } = context;
  const sides = eachAlone(partiesOf(discourse, view, representativesIn(view)));
  if (!sides) return [];
  const verb = view.units.findIndex((_, unit) => isVerb(view, unit) && kindAt(context, unit) !== null);
  const kind = kindAt(context, verb);
  return kind === null
    ? []
    : reportOf(context, { kind, claim: claimOfVerb(view, verb), sides, toldBy: verb });
};

/** "Ana Lima signed for Peru and Bo Ek for Chile", "the talks were led by Ana Lima for Peru and Bo Ek for Chile". */
export const representatives: EventFamily = {
  words: new Set([...SIGNING, ...TAKING_PART]),
  isPossible: ({ view }) => representativesIn(view).length > 1,
  find,
};

/** What the representatives did, if the verb says it. */
function kindAt({ view }: EventContext, verb: number): EventKind | null {
  const word = view.units[verb]?.lower ?? '';
  if (SIGNING.has(word))
    return isAboutTerms(view, verb) || view.units[verb + 1]?.lower === 'for' ? 'AGREEMENT' : null;
  if (!TAKING_PART.has(word)) return null;
  const noun = view.units.find(({ lower }) => NOUN_FRAMES.has(lower));
  return noun ? (NOUN_FRAMES.get(noun.lower) ?? null) : null;
}
