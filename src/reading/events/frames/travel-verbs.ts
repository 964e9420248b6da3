import { formsOf } from './inflection.ts';

/** Going somewhere, with the prepositions behind which the place stands. */
export const TRAVEL_VERBS: ReadonlyMap<string, readonly string[]> = new Map(
  (
    [
      ['arrive', 'in at'],
      ['fly flies flew flown flying', 'to into'],
      ['travel travels traveled travelled traveling travelling', 'to'],
      ['tour', 'OBJECT'],
      ['visit', 'OBJECT'],
    ] as const
  ).flatMap(([verb, places]) => formsOf(verb).map((form) => [form, places.split(' ')] as const)),
);
