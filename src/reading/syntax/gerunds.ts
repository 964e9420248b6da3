import type { Unit } from './unit.ts';

const MEETING_SOMEBODY = /^(?:greeting|meeting|visiting)$/;

/**
 * "Admitted | meeting | Bo Ek": between a verb and a name such a word is a verb, where the tagger, which has read more of
 * meetings than of meeting, takes it for a noun. Changes `tags`, which are indexes of `names`.
 */
export function mendGerunds(units: readonly Unit[], tags: Int32Array, names: readonly string[]): void {
  const gerund = names.indexOf('VBG');
  for (const [at, { lower }] of units.entries()) {
    const isBetween = units[at + 1]?.isName && /^VB/.test(names[tags[at - 1] ?? -1] ?? '');
    if (isBetween && MEETING_SOMEBODY.test(lower)) tags[at] = gerund;
  }
}
