import { SAID_VERBS, TELLING_VERBS } from '../speakers/said-verbs.ts';
import type { SentenceView } from './sentence-view.ts';
import { isFiniteVerb, isVerb } from './verbs.ts';

/** Verbs that a clause may follow without "that": "knew | Bo Ek and Ana Lima met |". */
const TAKING_CLAUSE =
  /^(?:agree|assum|belie|den|doubt|discover|fear|felt|found|h[eo]pe|imagin|kn[eo]w|learn|mean|prove|saw|show|suggest|suspect|th(?:ink|ough)|wish)/;

/**
 * "Met Bo Ek, and | Ana Lima | waited", "spoke to Bo Ek and | Ana Lima | left": whether a name behind the first of a
 * list that a verb has is the subject of the next clause. Of "who met Bo Ek and Ana Lima left" nothing is known.
 */
export function beginsNextClause(view: SentenceView, first: number, member: number): boolean {
  const and = /^(?:an?|her|his|its|the|their)$/.test(view.units[member - 1]?.lower ?? '')
    ? member - 2
    : member - 1;
  if (member <= first || view.units[and]?.lower !== 'and') return false;
  const next = member + 1;
  const isDoing = isVerb(view, next) && !/^VB[GN]?$/.test(view.tree.tags[next] ?? '');
  if (!isDoing || view.units[next + 1]?.lower === 'by') return false;
  const verb = /^(?:to|with)$/.test(view.units[first - 1]?.lower ?? '') ? first - 2 : first - 1;
  const word = view.units[verb]?.lower ?? '';
  // "Flew in to see Bo Ek, | and | the mayor, Ana Lima, received them".
  const isAim = view.units[verb - 1]?.lower === 'to' && view.units[and - 1]?.text === ',';
  if (isAim && view.units[member]?.kind === 'PERSON') return true;
  if (TELLING_VERBS.has(word) || SAID_VERBS.has(word) || TAKING_CLAUSE.test(word)) return false;
  return isFiniteVerb(view, verb) && !/^(?:that|which|who)$/.test(view.units[verb - 1]?.lower ?? '');
}
