import { NO_HEAD } from '../syntax/tree.ts';
import type { SentenceView } from './sentence-view.ts';
import { isFiniteVerb } from './verbs.ts';

const SUBORDINATES = /^(?:after|as|before|once|since|until|when|while)$/;
/** How long an insertion behind a subject may be: ", 54,", ", of Leeds,". */
const SHORT_INSERTION = 8;

/** "It came as | Ana Lima | met Bo Ek", where the tree takes "as" for a preposition. */
export function subordinateSubject(view: SentenceView, verb: number): number | null {
  if (!isFiniteVerb(view, verb)) return null;
  let name = verb - 1;
  while (/^(?:also|briefly|finally|first|later)$/.test(view.units[name]?.lower ?? '')) name--;
  if (view.units[name]?.text === ',') {
    const opening = view.units.findLastIndex(({ text }, unit) => unit < name && text === ',');
    name = opening > name - SHORT_INSERTION ? opening - 1 : NO_HEAD;
  }
  const before = view.units[name - 1]?.lower === 'the' ? name - 2 : name - 1;
  const isSubject = view.units[name]?.kind === 'PERSON' && view.entities[name] != null;
  return isSubject && SUBORDINATES.test(view.units[before]?.lower ?? '') ? name : null;
}
