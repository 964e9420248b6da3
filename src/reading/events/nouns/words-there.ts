import { behind, objectsOf } from '../../clauses/complements.ts';
import type { SentenceView } from '../../clauses/sentence-view.ts';
import { isPassive } from '../../clauses/verbs.ts';

/** What one says to the other: "explained it | to B |". */
const SAID_TO =
  /^(?:admitt?(?:ed|s)|complain(?:ed|s)|confessed|confided|conveyed|described|disclosed|explain(?:ed|s)|hinted|mentioned|outlined|presented|proposed|repeated|reported|revealed|spelled|spelt|stressed|submitted|suggested)$/;
/** Verbs that say so with what is said: "made the same | appeal | to B", "put the | question | to B". */
const PUTTING = /^(?:delivered|made|makes|puts?|voiced)$/;
const SAYINGS =
  /^(?:appeal|argument|arguments|case|complaint|complaints|concern|concerns|demand|demands|idea|message|offer|plan|plea|point|proposal|proposals|question|questions|request|requests|suggestion|warning)$/;

/** What one has of the other: "heard of it | from B |". */
const HEARD_FROM = /^(?:extracted|got|heard|hears|learn(?:ed|s|t)|obtained|picked|secured|sought|wrung)$/;

/**
 * "Explained the plan | to Bo Ek | over lunch", "heard of it | from Bo Ek | at a dinner": whom words pass to or come
 * from; where they were exchanged, the two met.
 */
export function otherOfWords(view: SentenceView, verb: number): readonly number[] {
  const word = view.units[verb]?.lower ?? '';
  if (isPassive(view, verb)) return [];
  const objects = objectsOf(view, verb);
  if (HEARD_FROM.test(word)) return behind(view, [verb, ...objects], 'from');
  const isSaying =
    SAID_TO.test(word) ||
    (PUTTING.test(word) && objects.some((object) => SAYINGS.test(view.units[object]?.lower ?? '')));
  return isSaying ? behind(view, [verb, ...objects], 'to') : [];
}
