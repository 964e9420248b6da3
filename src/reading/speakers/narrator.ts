import type { SentenceView } from '../clauses/sentence-view.ts';
import { ofRemarks } from './remarks.ts';
import { type IsPerson, type Narrator, saysI } from './telling.ts';
import { voices } from './voices.ts';

/**
 * Who tells each sentence as "I": the person of a by-line, "By Ana Lima", of "I'm Ana Lima", of "the memoirs of Ana
 * Lima" or of "Remarks by Ana Lima"; else whom the paragraph of the sentence has for its label, "Ana Lima, welder: …";
 * else whose name signs the part of the article that the sentence stands in; null where nobody does.
 */
export function narratorsOf(
  views: readonly SentenceView[],
  isPerson: IsPerson,
): readonly (Narrator | null)[] {
  const named = views.map(namedAsTeller).find(isPerson) ?? ofMemoirs(views, isPerson);
  if (named !== null) return views.map(() => ({ entity: named, isForOffice: false }));
  const host = views.some(saysI) ? ofRemarks(views, isPerson) : null;
  if (host !== null) return views.map(() => ({ entity: host, isForOffice: true }));
  return voices(views, isPerson) ?? signers(views, isPerson);
}

/** The entity of a by-line, or behind "I'm". */
function namedAsTeller(view: SentenceView): number | null {
  const [by, , more] = view.units;
  const isByline = by?.text === 'By' && (!more || /^[.,]$/.test(more.text));
  return view.entities[isByline ? 1 : behindSelf(view)] ?? null;
}

const AM: ReadonlySet<string> = new Set(["'m", 'am', "i'm"]);

/** The unit behind "I'm", "I'm | Ana Lima |", outside quotation marks; -1 where there is none. */
function behindSelf({ units, quoted }: SentenceView): number {
  const verb = units.findIndex(
    ({ lower }, unit) => AM.has(lower) && !quoted[unit] && (lower === "i'm" || units[unit - 1]?.text === 'I'),
  );
  return verb < 0 ? -1 : verb + 1;
}

/** Books in which somebody tells of his own life. */
const MEMOIRS = /^(?:autobiography|diar(?:ies|y)|journals?|memoirs?|recollections|reminiscences)$/;
/** How many sentences from the start, or the end, such a book may be named. */
const EDGE = 2;

/** "From the memoirs of | Ana Lima |": at an edge of a text that somebody tells. */
function ofMemoirs(views: readonly SentenceView[], isPerson: IsPerson): number | null {
  for (const { units, entities, index } of views) {
    if (index >= EDGE && index < views.length - EDGE) continue;
    const book = units.findIndex(({ lower }) => MEMOIRS.test(lower));
    const isTakenFrom = units.slice(Math.max(0, book - 2), book).some(({ lower }) => lower === 'from');
    const author = isTakenFrom && units[book + 1]?.lower === 'of' ? (entities[book + 2] ?? null) : null;
    if (book >= 0 && isPerson(author) && views.some(saysI)) return author;
  }
  return null;
}

/** Paragraphs that are a name and nothing else sign what stands above them, where one ends the article. */
function signers(views: readonly SentenceView[], isPerson: IsPerson): readonly (Narrator | null)[] {
  const last = views.at(-1);
  const signed = views.map((): Narrator | null => null);
  if (last === undefined || signatureIn(last, isPerson) === null) return signed;
  let from = 0;
  for (const view of views) {
    const signer = signatureIn(view, isPerson);
    if (signer === null) continue;
    const part = views.slice(from, view.index);
    if (part.some(saysI)) signed.fill({ entity: signer, isForOffice: false }, from, view.index + 1);
    from = view.index + 1;
  }
  return signed;
}

/** "Ana Lima", "— Ana Lima": who a sentence that is nothing but a name is. */
function signatureIn({ units, entities }: SentenceView, isPerson: IsPerson): number | null {
  const rest = units.filter(({ text }) => !/^[-–—.]$/.test(text));
  const name = entities.find((entity) => entity !== null) ?? null;
  return rest.length === 1 && rest[0]?.text.includes(' ') && isPerson(name) ? name : null;
}
