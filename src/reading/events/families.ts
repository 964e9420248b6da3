import { agreements } from './agreements.ts';
import { captions } from './captions.ts';
import type { EventFamily } from './extractor.ts';
import { WORKING } from './frames/noun-frames.ts';
import { gatherings } from './gatherings.ts';
import { inPerson } from './in-person.ts';
import { inPresence } from './in-presence.ts';
import { mediation } from './mediation.ts';
import { namedAmong } from './named-among.ts';
import { nounEncounters } from './nouns/noun-encounters.ts';
import { pictured } from './pictured.ts';
import { presence } from './presence.ts';
import { representatives } from './representatives.ts';
import { takeovers } from './takeovers.ts';
import { toldToPress } from './told-to-press.ts';
import { verbEncounters } from './verb-encounters.ts';
import { visits } from './visits.ts';
import { visitsToPeople } from './visits-to-people.ts';

/** Every family of events, in the order in which they are looked for. Journeys first: they date the rest. */
const FAMILIES: readonly EventFamily[] = [
  ...visits,
  visitsToPeople,
  verbEncounters,
  nounEncounters,
  mediation,
  representatives,
  inPerson,
  inPresence,
  agreements,
  takeovers,
  presence,
  captions,
  pictured,
  namedAmong,
  toldToPress,
  ...gatherings,
];

/** For each word the families that it may tell of, by their bits; for "working session" those of "session". */
const FAMILIES_BY_WORD: ReadonlyMap<string, number> = FAMILIES.reduce((table, { words }, family) => {
  for (const noun of words)
    for (const word of [noun, WORKING + noun]) table.set(word, (table.get(word) ?? 0) | (1 << family));
  return table;
}, new Map<string, number>());

/** A family of which a sentence has words, and the units that are these words. */
export interface FamilyTold {
  readonly family: EventFamily;
  readonly at: readonly number[];
}

/** The families of which a sentence has a word, in order. */
export function familiesTold(units: readonly { readonly lower: string }[]): readonly FamilyTold[] {
  const at: number[] = [];
  const families: number[] = [];
  let all = 0;
  for (let unit = 0; unit < units.length; unit++) {
    const known = FAMILIES_BY_WORD.get(units[unit]?.lower ?? '');
    if (known === undefined) continue;
    at.push(unit);
    families.push(known);
    all |= known;
  }
  const told: FamilyTold[] = [];
  for (let bit = 0; all >> bit !== 0; bit++) {
    const family = FAMILIES[bit];
    if (family === undefined || ((all >> bit) & 1) === 0) continue;
    told.push({ family, at: at.filter((_, i) => ((families[i] ?? 0) >> bit) & 1) });
  }
  return told;
}
