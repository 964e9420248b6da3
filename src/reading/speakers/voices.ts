import type { SentenceView } from '../clauses/sentence-view.ts';
import { isInCapitals } from '../text/capitals.ts';
import { type IsPerson, type Narrator, openings, saysI } from './telling.ts';

/** How many units a label with its role may take: "Ana Lima, director, in a recording of 1998 |:|". */
const LONGEST_LABEL = 16;
/** How many paragraphs with labels make a text of several voices. */
const FEWEST_LABELS = 3;

/** Who speaks in each paragraph of a text of several voices, "Ana Lima, welder: I saw it"; null for other texts. */
export function voices(
  views: readonly SentenceView[],
  isPerson: IsPerson,
): readonly (Narrator | null)[] | null {
  if (!views.some(saysI)) return null;
  const speakers = new Map<number, Narrator>();
  for (const view of openings(views)) {
    const [first = null] = view.entities;
    if (isPerson(first) && isLabelled(view))
      speakers.set(view.sentence.paragraph, { entity: first, isForOffice: false });
  }
  if (speakers.size < FEWEST_LABELS || new Set([...speakers.values()].map(({ entity }) => entity)).size < 2)
    return null;
  return views.map(({ sentence }) => speakers.get(sentence.paragraph) ?? null);
}

/** "Ana Lima |:| I saw it", "Ana Lima, welder |:| I saw it"; not "Ana Lima said |:| …". */
function isLabelled({ units }: SentenceView): boolean {
  const colon = units.findIndex(({ text }) => text === ':');
  const isBehindName = colon === 1 || units[0]?.text.endsWith(',') || units[1]?.text === ',';
  return colon > 0 && colon <= LONGEST_LABEL && isBehindName === true && !isInCapitals(units[0]?.text ?? '');
}
