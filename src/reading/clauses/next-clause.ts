import { SAID_VERBS, TELLING_VERBS } from '../speakers/said-verbs.ts';
import { beforeArticle } from './nominal-at.ts';
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
  // "And the | Australian | Bo Ek waited".
  const isDescribed = /^JJ/.test(view.tree.tags[member - 1] ?? '') && view.entities[member - 1] === null;
  const and = beforeArticle(view, isDescribed ? member - 1 : member);
  if (member <= first || view.units[and]?.lower !== 'and') return false;
  const next = member + 1;
  const isDoing = isVerb(view, next) && !/^VB[GN]?$/.test(view.tree.tags[next] ?? '');
  if (!isDoing || view.units[next + 1]?.lower === 'by') return false;
  if (isParted(view, first, and)) return true;
  const verb = /^(?:to|with)$/.test(view.units[first - 1]?.lower ?? '') ? first - 2 : first - 1;
  const word = view.units[verb]?.lower ?? '';
  // "Flew in to see Bo Ek, | and | the mayor, Ana Lima, received them".
  const isAim = view.units[verb - 1]?.lower === 'to' && view.units[and - 1]?.text === ',';
  if (isAim && view.units[member]?.kind === 'PERSON') return true;
  if (TELLING_VERBS.has(word) || SAID_VERBS.has(word) || TAKING_CLAUSE.test(word)) return false;
  return isFiniteVerb(view, verb) && !/^(?:that|which|who)$/.test(view.units[verb - 1]?.lower ?? '');
}

/** "Had lunch with | Bo Ek, and | Ana Lima left": no comma stands between two who are listed behind a verb. */
function isParted(view: SentenceView, first: number, and: number): boolean {
  const { units } = view;
  if (units[and - 1]?.text !== ',' || units.slice(first, and - 1).some(({ text }) => text === ','))
    return false;
  const opening = units.findLastIndex(({ lower }, unit) => unit < first && OPENS_CLAUSE.test(lower));
  return (
    !/^(?:that|which|whom?)$/.test(units[opening]?.lower ?? '') &&
    units.slice(opening + 1, first).some((_, i) => isVerb(view, opening + 1 + i))
  );
}

const OPENS_CLAUSE = /^(?:[,;:]|after|as|because|before|since|that|when|where|which|while|whom?)$/;
