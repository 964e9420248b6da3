import { listAround } from '../clauses/lists.ts';
import { nominalAt } from '../clauses/nominal-at.ts';
import type { SentenceView } from '../clauses/sentence-view.ts';
import { isVerb } from '../clauses/verbs.ts';
import { wordsOf } from '../clauses/words-of.ts';
import { canMeanPersons } from '../coreference/nominal.ts';
import type { EventContext, EventFamily } from './extractor.ts';
import { partiesOf } from './parties.ts';
import { placeIn } from './place-in.ts';
import type { ReportDraft } from './report-draft.ts';
import { facing } from './sides.ts';
import { claimOfVerb } from './status/claim-of-verb.ts';
import { whenIn } from './when-in.ts';

/** How a sentence begins that names some of those who were met in the one before. */
const OPENING =
  /^(?:among (?:them|those (?:attending|present|there|(?:who|that) (?:attended|came|had come|took part))|the (?:guests|participants|visitors))|those (?:attending|present|there|who (?:attended|came))|guests|participants|they|the [a-z]+s) (?:were|was|included?|includes) /;
const VERB = /^(?:included?|includes|was|were)$/;
const LONGEST_OPENING = 9;

/** What brings its subject together with whoever stands behind it. */
const MEETING = /^(?:chaired|convened|dined|entertained|greeted|held|hosted|lunched|met|received|welcomed)$/;
const COMING_TOGETHER = /^(?:breakfast|dinner|lunch|meeting|reception|session|talks)$/;

/**
 * "Ana Lima met airline bosses on Monday. | Among them were Bo Ek and Dan Orr. |": those named are the ones met, where
 * the sentence before names but one person, as the one who met them.
 */
export const namedAmong: EventFamily = {
  words: new Set(['include', 'included', 'includes', 'was', 'were']),
  isPossible: ({ parties, view }) => OPENING.test(openingWords(view)) && parties.hasPerson,
  find: (context) => {
    const { view, discourse } = context;
    const before = discourse.viewAt(view.index - 1);
    const told = before && meetingIn(before);
    if (!before || !told) return [];
    const [host, ...others] = [
      ...new Set(before.entities.filter((one) => one !== null && discourse.isPerson(one))),
    ];
    if (host == null || others.length > 0) return [];
    const verb = view.units.findIndex(({ lower }) => VERB.test(lower));
    const first = nominalAt(view, verb + 1);
    const named = first === null ? [] : listAround(view, first).filter((unit) => unit > verb);
    const sides = facing([host], partiesOf(discourse, view, named, { exclude: [host], personsOnly: true }));
    return sides ? [reportFrom(context, before, told, sides)] : [];
  },
};

const openingWords = ({ units }: SentenceView): string =>
  `${wordsOf({ units: units.slice(0, LONGEST_OPENING) })} `;

/** The verb of a sentence that tells of a meeting which took place with several whom nobody names; null for others. */
function meetingIn(view: SentenceView): number | null {
  const verb = view.units.findIndex(({ lower }, unit) => MEETING.test(lower) && isVerb(view, unit));
  if (verb < 0 || claimOfVerb(view, verb) !== 'OCCURRED') return null;
  const behind = view.units.slice(verb + 1);
  const isHeld = /^(?:chaired|convened|held)$/.test(view.units[verb]?.lower ?? '');
  if (isHeld && !behind.some(({ lower }) => COMING_TOGETHER.test(lower))) return null;
  const several = behind.filter(({ lower }, i) => view.tree.tags[verb + 1 + i] === 'NNS' && isPersons(lower));
  return several.length === 1 ? verb : null;
}

/** Whether a plural noun names persons: "bosses", "bankers", "farmers", "families". */
const isPersons = (word: string): boolean =>
  canMeanPersons(word) || /(?:[^h]ers|ors|ists|men|families|guests|relatives|survivors|victims)$/.test(word);

function reportFrom(
  { view, discourse, original, publishedOn }: EventContext,
  before: SentenceView,
  verb: number,
  sides: ReportDraft['sides'],
): ReportDraft {
  const when = whenIn(before, verb, original, publishedOn);
  const place = placeIn(discourse, before, verb);
  return { kind: 'MEETING', status: 'OCCURRED', sides, when, place, sentences: [view.index, before.index] };
}
