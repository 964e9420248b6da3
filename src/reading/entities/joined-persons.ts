import type { NameSpan } from '../names/name.ts';
import type { Sentence } from '../text/token.ts';

/** A person's name with the token at which its title begins. */
export interface TitledName {
  readonly name: NameSpan;
  readonly from: number;
}

/**
 * "King Salman and | Prince Saad bin Salman |": each name with the one that it is joined to; nobody is joined to
 * himself.
 */
export function joinedPersons(
  titled: readonly TitledName[],
  sentences: readonly Sentence[],
): ReadonlyMap<NameSpan, NameSpan> {
  const joined = new Map<NameSpan, NameSpan>();
  for (const [i, { name, from }] of titled.entries()) {
    const before = titled[i - 1]?.name;
    const tokens = sentences[name.sentence]?.tokens ?? [];
    const and = /^(?:the|his|her)$/.test(tokens[from - 1]?.lower ?? '') ? from - 2 : from - 1;
    if (before?.sentence !== name.sentence || !/^(?:and|&)$/.test(tokens[and]?.lower ?? '')) continue;
    const end = tokens[and - 1]?.text === ',' ? and - 1 : and;
    if (before.last === end) joined.set(name, before).set(before, name);
  }
  return joined;
}
