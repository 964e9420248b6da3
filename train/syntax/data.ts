import { createNameTagger } from '../../src/reading/names/tagger.ts';
import { createSentenceReader } from '../../src/reading/text/sentences.ts';
import { alignSentence } from './alignment.ts';
import { readTreebank, type TreebankSentence } from './conllu.ts';
import { type AlignedSentence, hintsOf } from './hints.ts';
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
  const read = createSentenceReader();
  const tagNames = createNameTagger();
  const treebank = [...readTreebank(path), ...newsSentences(NEWS)];
  const held = heldOut(treebank.map(({ document }) => document));
  const learning: Variants[] = [];
  const testing: Variants[] = [];
  let unaligned = 0;
  let lifted = 0;
  for (const document of documents(treebank)) {
    const aligned = document.flatMap((sentence): AlignedSentence[] => {
      const gold = alignSentence(sentence, read);
      if (!gold) unaligned++;
      return gold ? [{ document: sentence.document, text: sentence.text, gold }] : [];
    });
    const hints = hintsOf(aligned, tagNames);
    for (const [i, { document, gold }] of aligned.entries()) {
      const isHeld = held.has(document);
      const heads = isHeld ? gold.map(({ head }) => head) : projectivise(gold.map(({ head }) => head));
      if (heads.some((head, k) => head !== gold[k]?.head)) lifted++;
      const tree = gold.map((token, k) => ({ ...token, head: heads[k] ?? -1 }));
      (isHeld ? testing : learning).push(
        JOININGS.map((joining) => joinNames(document, tree, joining, hints[i] ?? [])),
      );
    }
  }
  return { learning, testing, tags: tagsOf(learning), unaligned, lifted };
}

/** Sentences by document. */
function documents(treebank: readonly TreebankSentence[]): TreebankSentence[][] {
  const byDocument: TreebankSentence[][] = [];
  for (const sentence of treebank) {
    const last = byDocument.at(-1);
    if (last?.[0]?.document === sentence.document) last.push(sentence);
    else byDocument.push([sentence]);
  }
  return byDocument;
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
