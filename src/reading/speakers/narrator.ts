import type { SentenceView } from '../clauses/sentence-view.ts';
import type { EntityDraft } from '../entities/entity-draft.ts';

/**
 * Who tells each sentence as "I": the person of a by-line, "By Ana Lima", of "I'm Ana Lima" or of "the memoirs of Ana
 * Lima"; else whom the paragraph of the sentence has for its label, "Ana Lima, welder: …"; else whose name signs the
 * part of the article that the sentence stands in; null where nobody does.
 */
export function narratorsOf(
  views: readonly SentenceView[],
  drafts: readonly EntityDraft[],
): readonly (number | null)[] {
  const isPerson = (entity: number | null): entity is number =>
    entity !== null && drafts[entity]?.type === 'PERSON';
  const named = views.map(namedAsTeller).find(isPerson) ?? ofMemoirs(views, isPerson);
  return named === null ? (voices(views, isPerson) ?? signers(views, isPerson)) : views.map(() => named);
}

type IsPerson = (entity: number | null) => entity is number;

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
    if (book >= 0 && isPerson(author) && views.some(tellsOfSelf)) return author;
  }
  return null;
}

/** Whether a sentence says "I" outside quotation marks. */
const tellsOfSelf = ({ units, quoted }: SentenceView): boolean =>
  units.some(({ text }, unit) => text === 'I' && !quoted[unit]);

/** How many units a label with its role may take: "Ana Lima, director, in a recording of 1998 |:|". */
const LONGEST_LABEL = 16;
/** How many paragraphs with labels make a text of several voices. */
const FEWEST_LABELS = 3;

/** Who speaks in each paragraph of a text of several voices, "Ana Lima, welder: I saw it"; null for other texts. */
function voices(views: readonly SentenceView[], isPerson: IsPerson): readonly (number | null)[] | null {
  const speakers = new Map<number, number>();
  const seen = new Set<number>();
  for (const view of views) {
    const { paragraph } = view.sentence;
    const [first = null] = view.entities;
    if (!seen.has(paragraph) && isPerson(first) && isLabelled(view)) speakers.set(paragraph, first);
    seen.add(paragraph);
  }
  const spoken = views.map(({ sentence }) => speakers.get(sentence.paragraph) ?? null);
  const isOfVoices =
    speakers.size >= FEWEST_LABELS &&
    new Set(speakers.values()).size > 1 &&
    views.some((view, at) => spoken[at] !== null && tellsOfSelf(view));
  return isOfVoices ? spoken : null;
}

/**
 * "Ana Lima |:| I saw it", "Ana Lima, welder |:| I saw it"; not "Ana Lima said |:| …", nor "MS. LIMA |:|" of a transcript,
 * where whoever speaks for an office says "we" of it.
 */
function isLabelled({ units }: SentenceView): boolean {
  const colon = units.findIndex(({ text }) => text === ':');
  const isBehindName = colon === 1 || units[0]?.text.endsWith(',') || units[1]?.text === ',';
  const isTranscript = !/\p{Ll}/u.test(units[0]?.text ?? '');
  return colon > 0 && colon <= LONGEST_LABEL && isBehindName === true && !isTranscript;
}

/** Paragraphs that are a name and nothing else sign what stands above them, where one ends the article. */
function signers(views: readonly SentenceView[], isPerson: IsPerson): readonly (number | null)[] {
  const last = views.at(-1);
  const signed = views.map(() => null as number | null);
  if (last === undefined || signatureIn(last, isPerson) === null) return signed;
  let from = 0;
  for (const view of views) {
    const signer = signatureIn(view, isPerson);
    if (signer === null) continue;
    const part = views.slice(from, view.index);
    if (part.some(tellsOfSelf)) signed.fill(signer, from, view.index + 1);
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
