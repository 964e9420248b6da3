import type { SentenceView } from '../clauses/sentence-view.ts';
import { isInCapitals } from '../text/capitals.ts';
import { ofRemarks } from './remarks.ts';
import { type IsPerson, type Narrator, openings, saysI } from './telling.ts';

/** How many units a label may take: "PRIME MINISTER LIMA (as interpreted) |:|". */
const LONGEST_LABEL = 16;
/** How many paragraphs headed by a person in capitals make a transcript. */
const FEWEST_TURNS = 2;
/** "Q Did you see him?", "QUESTION: …", without a colon as well. */
const ASKING = /^(?:Q|QUESTION)$/;

/**
 * Who speaks in each paragraph of a transcript, "MS. LIMA: I saw it", up to the next label; nobody where that names
 * nobody, "QUESTION:". "THE PRESIDENT:" is the one whose remarks they are by their heading, "HOST:" who was introduced
 * so, "ANA LIMA, HOST:". Null for other texts.
 */
export function transcriptOf(
  views: readonly SentenceView[],
  isPerson: IsPerson,
): readonly (Narrator | null)[] | null {
  if (!views.some(saysI)) return null;
  const host = ofRemarks(views, isPerson);
  const speakers = new Map<number, number | null>();
  const called = new Map<string, number>();
  for (const { units, entities, sentence } of openings(views)) {
    const colon = ASKING.test(units[0]?.text ?? '') ? 1 : colonOfCapitals(units);
    if (colon === 0) continue;
    const person = entities.slice(0, colon).find(isPerson);
    const label = units.slice(0, colon).map(({ text }) => text);
    const [, role = ''] = label.join(' ').split(/ ?, /);
    if (person !== undefined && role !== '') called.set(role, person);
    speakers.set(
      sentence.paragraph,
      person ?? called.get(label.join(' ')) ?? (label[0] === 'THE' ? host : null),
    );
  }
  if ([...speakers.values()].filter((speaker) => speaker !== null).length < FEWEST_TURNS) return null;
  let speaker: number | null = null;
  return views.map(({ sentence: { paragraph } }) => {
    if (speakers.has(paragraph)) speaker = speakers.get(paragraph) ?? null;
    return speaker === null ? null : { entity: speaker, isForOffice: true };
  });
}

/** The colon behind a label in capitals; 0 where there is none. */
function colonOfCapitals(units: SentenceView['units']): number {
  const colon = units.findIndex(({ text }) => !isInCapitals(text) && !/^[(),.-]$/.test(text));
  return units[colon]?.text === ':' && colon <= LONGEST_LABEL ? colon : 0;
}
