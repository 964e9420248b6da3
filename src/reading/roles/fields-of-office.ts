/** What ministers, secretaries, chiefs and the like are in charge of; words of one row mean the same. */
const FIELDS: readonly (readonly string[])[] = [
  ['foreign', 'external'],
  ['finance', 'treasury'],
  ['defence', 'defense'],
  ['interior', 'home', 'internal'],
  ['trade', 'commerce'],
  ['industry', 'industries'],
  ['economy', 'economic', 'economics'],
  ['health'],
  ['justice'],
  ['education', 'schools'],
  ['transport', 'transportation'],
  ['roads'],
  ['railways'],
  ['agriculture', 'farm', 'farms'],
  ['fisheries', 'fishing'],
  ['forestry', 'forests'],
  ['energy', 'power'],
  ['oil', 'petroleum'],
  ['mines', 'mining'],
  ['environment'],
  ['climate'],
  ['water'],
  ['lands'],
  ['housing'],
  ['works'],
  ['labour', 'labor', 'employment'],
  ['welfare'],
  ['culture', 'cultural', 'arts'],
  ['sport', 'sports'],
  ['tourism'],
  ['science'],
  ['technology'],
  ['communications', 'telecommunications'],
  ['information'],
  ['immigration', 'migration'],
  ['planning'],
  ['budget'],
  ['police'],
  ['fire'],
  ['army'],
  ['navy', 'naval'],
  ['intelligence'],
  ['union'],
  ['party'],
  ['opposition'],
  ['press'],
];

const FIELD_OF_WORD = new Map(FIELDS.flatMap((row) => row.map((word) => [word, row[0] ?? word] as const)));

/** The fields of office that lower-case words name, each by one word: "defence" for "defense". */
export function fieldsIn(words: Iterable<string>): ReadonlySet<string> {
  const fields = new Set<string>();
  for (const word of words) {
    const field = FIELD_OF_WORD.get(word);
    if (field !== undefined) fields.add(field);
  }
  return fields;
}
