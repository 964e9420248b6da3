import type { SentenceContext } from '../context.ts';
import { type NameSpan, retyped } from '../name.ts';

/** What is built or lies somewhere and acts for nobody: what is called after it is a place. */
const LANDMARKS = new Set(
  (
    'airport arena avenue barracks basilica bay beach boulevard bridge canal castle cathedral cemetery convent dam desert falls fjord fort fortress ' +
    'gate glacier gulf harbor harbour highway hotel island islands lake lighthouse memorial monastery monument mosque mountain mountains ' +
    'palace peninsula pier plateau plaza quay river road shrine square stadium strait street temple tomb tower valley villa volcano'
  ).split(' '),
);

/** Those that nobody has for a surname. */
const NO_SURNAMES = new Set(
  'airport arena avenue barracks basilica boulevard cathedral cemetery convent highway hotel monastery mosque plaza stadium villa volcano'.split(
    ' ',
  ),
);

/** "Brest Fortress" is no organization, "Savanna Hotel" no person. */
export function repairLandmarks(
  names: readonly NameSpan[],
  contexts: readonly SentenceContext[],
): NameSpan[] {
  return names.map((name) => {
    const { type, sentence, first, last } = name;
    const word = contexts[sentence]?.words[last - 1];
    const kinds = type === 'ORGANIZATION' ? LANDMARKS : type === 'PERSON' ? NO_SURNAMES : null;
    const isLandmark = last - first > 1 && word?.capital && kinds?.has(word.text.toLowerCase());
    return isLandmark ? retyped(name, 'PLACE') : name;
  });
}
