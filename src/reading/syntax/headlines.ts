import { reworded, type Unit } from './unit.ts';

/** What two do in a headline, in forms that a tagger takes for nouns. */
const OF_NAMES = /^(?:agree|discuss|hold|meet|resume|sign)$/;
/** What talks do there. */
const OF_TALKS = /^(?:begin|collapse|continue|end|open|resume|stall|start)$/;
const TALKS = /^(?:discussions|meetings|negotiations|talks)$/;
const JOINING = /^(?:,|&|and)$/;

/**
 * "Ana Lima, Bo Ek | discuss | trade", "talks between Ana Lima and Bo Ek | resume |": the verb of a headline; null for
 * other sentences.
 */
export function headlineVerb(units: readonly Unit[]): number | null {
  const areTalks = TALKS.test(units[0]?.lower ?? '') && /^(?:between|with)$/.test(units[1]?.lower ?? '');
  let verb = areTalks ? 2 : 0;
  while (units[verb]?.isName || JOINING.test(units[verb]?.lower ?? '')) verb++;
  const word = units[verb]?.lower ?? '';
  const isPlan = word === 'to' && /^[a-z]/.test(units[verb + 1]?.text ?? '');
  if (!isPlan && !(areTalks ? OF_TALKS : OF_NAMES).test(word)) return null;
  // Of one person it would be "discusses".
  const areSeveral = areTalks || units.slice(0, verb).some(({ text }) => JOINING.test(text));
  return (areSeveral || isPlan) && units[verb - 1]?.isName ? verb : null;
}

/** A headline with that verb as prose has it: where it has a comma, prose has "and". */
export function asProse(units: readonly Unit[], verb: number | null): readonly Unit[] {
  if (verb === null) return units;
  return units.map((unit, at) => (at < verb && unit.text === ',' ? reworded(unit, 'and', 'CCONJ') : unit));
}

/** Tags the verb of a headline as one. Changes `tags`, which are indexes of `names`. */
export function tagHeadline(
  units: readonly Unit[],
  verb: number | null,
  tags: Int32Array,
  names: readonly string[],
): void {
  if (verb !== null && units[verb]?.lower !== 'to') tags[verb] = names.indexOf('VBP');
}
