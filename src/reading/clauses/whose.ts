import type { SentenceView } from './sentence-view.ts';
import { isVerb } from './verbs.ts';

/** How far before its subject a clause with "whose" may begin. */
const OWNED_WITHIN = 4;

/**
 * "| Ana Lima |, whose father Bo Ek founded the bank, met": the verb behind the clause has whoever stands before it.
 */
export function ownerBefore(view: SentenceView, subject: number, verb: number): number | null {
  let comma = verb - 1;
  while (/^(?:also|had|has|is|later|then|was|were)$/.test(view.units[comma]?.lower ?? '')) comma--;
  if (view.units[comma]?.text !== ',' || comma < subject) return null;
  const from = Math.max(1, subject - OWNED_WITHIN);
  const whose = view.units.findLastIndex(
    ({ lower }, unit) => unit >= from && unit < subject && /^who(?:m|se)$/.test(lower),
  );
  // "Whose | lawyer, Bo Ek, met": the clause is not over.
  if (!view.units.some((_, unit) => unit > whose && unit < comma && isVerb(view, unit))) return null;
  // "Bo Ek, | at whose house".
  const isBehind = /^(?:at|by|for|from|in|of|on|to|under|with)$/.test(view.units[whose - 1]?.lower ?? '');
  let before = isBehind ? whose - 2 : whose - 1;
  // "Bo Ek, | the young Greek | whose".
  while (view.entities[before] === null && /^(?:DT|JJ|NN)/.test(view.tree.tags[before] ?? '')) before--;
  // A name takes in what is said of it: "the minister, Bo Ek, | whose", "Bo Ek, a singer | whose".
  const owner = view.units[before]?.text === ',' ? before - 1 : before;
  return view.entities[owner] != null ? owner : null;
}

/**
 * "Ana Lima, whose | plan | was presented, resigned": the noun behind "whose", where nothing else stands before the
 * verb.
 */
export function ownedSubject(view: SentenceView, verb: number): readonly number[] {
  const isBetween = (unit: number): boolean => /^(?:JJ|NN|VBN|VB\w*:AUX|MD)/.test(view.tree.tags[unit] ?? '');
  // "Whose lawyer, | Cleo Ruiz |, met".
  const isApposed =
    view.units[verb - 1]?.text === ',' &&
    view.units[verb - 3]?.text === ',' &&
    view.entities[verb - 2] != null;
  let before = isApposed ? verb - 4 : verb - 1;
  while (before > 0 && isBetween(before)) before--;
  if (isApposed) return view.units[before]?.lower === 'whose' ? [verb - 2] : [];
  if (view.units[before]?.lower !== 'whose') return [];
  const noun = view.units.findIndex(
    (_, unit) => unit > before && !/^(?:JJ|NN)/.test(view.tree.tags[unit] ?? ''),
  );
  return noun - 1 > before && noun <= verb ? [noun - 1] : [];
}
