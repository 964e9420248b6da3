import { createSentenceReader } from '../../src/reading/text/sentences.ts';
import { alignSentence } from './alignment.ts';
import { readTreebank, type TreebankSentence } from './conllu.ts';
import type { AlignedSentence } from './hints.ts';
import { readMarkedNames } from './marked-names.ts';
import { type GoldSentence, JOININGS, joinNames } from './names.ts';
import { newsSentences } from './news-grammar.ts';
import { projectivise } from './projective.ts';

/** Each sentence once for every way of joining its names, in the order of JOININGS. */
export type Variants = readonly GoldSentence[];

export interface TrainingData {
  readonly learning: readonly Variants[];
  /** Sentences of the documents that are held out; their trees are as the treebank has them. */
  readonly testing: readonly Variants[];
  readonly tags: readonly string[];
  /** Sentences whose words and tokens do not match, and those that had to be made projective. */
  readonly unaligned: number;
  readonly lifted: number;
}

/** Tags that occur less often are not learnt. */
const RAREST = 10;

/** How many sentences of news are made up besides. */
const NEWS = 1700;

/** Reads a treebank and brings it into the form in which the parser meets text. */
export function loadTrainingData(path: string): TrainingData {
  const { documents, unaligned } = alignedDocuments(path);
  const markedNames = readMarkedNames();
  const held = heldOut(documents.flatMap(([first]) => first?.document ?? []));
  const learning: Variants[] = [];
  const testing: Variants[] = [];
  let lifted = 0;
  for (const aligned of documents) {
    const marks = markedNames(aligned);
    for (const [i, { document, gold }] of aligned.entries()) {
      const isHeld = held.has(document);
      const heads = isHeld ? gold.map(({ head }) => head) : projectivise(gold.map(({ head }) => head));
      if (heads.some((head, k) => head !== gold[k]?.head)) lifted++;
      const tree = gold.map((token, k) => ({ ...token, head: heads[k] ?? -1 }));
      (isHeld ? testing : learning).push(
        JOININGS.map((joining) => joinNames(document, tree, joining, marks[i] ?? [])),
      );
    }
  }
  return { learning, testing, tags: tagsOf(learning), unaligned, lifted };
}

/** The sentences of a treebank and of made-up news in the product's tokens, by document. */
export function alignedDocuments(path: string): {
  readonly documents: readonly (readonly AlignedSentence[])[];
  /** How many sentences are left out, since their words and tokens do not match. */
  readonly unaligned: number;
} {
  const read = createSentenceReader();
  const treebank = [...readTreebank(path), ...newsSentences(NEWS)];
  const documents = byDocument(treebank).map((document) =>
    document.flatMap((sentence): AlignedSentence[] => {
      const gold = alignSentence(sentence, read);
      return gold ? [{ document: sentence.document, text: sentence.text, gold }] : [];
    }),
  );
  const unaligned = treebank.length - documents.flat().length;
  return { documents: documents.filter(({ length }) => length > 0), unaligned };
}

/** Sentences by document. */
function byDocument(treebank: readonly TreebankSentence[]): TreebankSentence[][] {
  const documents: TreebankSentence[][] = [];
  for (const sentence of treebank) {
    const last = documents.at(-1);
    if (last?.[0]?.document === sentence.document) last.push(sentence);
    else documents.push([sentence]);
  }
  return documents;
}

/** Court records and papers are not what is read; made-up news says nothing. */
const UNTESTED: ReadonlySet<string> = new Set(['GUM_academic', 'GUM_court', 'news']);

/** Every tenth document of each genre. */
function heldOut(documents: readonly string[]): ReadonlySet<string> {
  const byGenre = new Map<string, string[]>();
  for (const document of new Set(documents)) {
    const genre = document.replace(/^(GUM_[a-z]+|[a-z]+).*/, '$1');
    byGenre.set(genre, [...(byGenre.get(genre) ?? []), document]);
  }
  return new Set(
    [...byGenre].flatMap(([genre, names]) =>
      UNTESTED.has(genre) ? [] : names.filter((_, i) => i % 10 === 4),
    ),
  );
}

function tagsOf(learning: readonly Variants[]): string[] {
  const counts = countAll(learning.flatMap(([plain]) => plain?.tags ?? []));
  return [...counts].flatMap(([tag, count]) => (count >= RAREST ? [tag] : [])).sort();
}

function countAll(items: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}
