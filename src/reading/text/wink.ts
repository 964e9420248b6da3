import model from 'wink-eng-lite-web-model';
import winkNLP, { type Document, type WinkMethods } from 'wink-nlp';
import { z } from 'zod';

/** wink-nlp reading for sentences and parts of speech, each text as if it were the first. */
export interface Wink {
  readonly its: WinkMethods['its'];
  /** What `use` makes of a text's document, which is no more thereafter. */
  read<T>(text: string, use: (document: Document) => T): T;
}

/** A numbered list of the model to which wink-nlp adds what it meets: words, their shapes, their ends. */
interface Table {
  readonly list: string[];
  readonly hash: Record<string, number>;
  index: number;
}

const table = z.custom<Table>(
  (value) =>
    typeof value === 'object' && value !== null && 'list' in value && 'hash' in value && 'index' in value,
);
const core = z.object({
  features: z.object({ lexeme: table, prefix: table, suffix: table, shape: table }),
});

/** The numbers of forgotten words are not free again before a new instance is made, which takes some 10 ms. */
const MOST_FORGOTTEN = 100_000;

/**
 * Loads the model (some 200 ms). By itself wink-nlp keeps the words of each text in its model and cuts later texts by
 * them, so that a reading would depend on what was read before, and memory would grow. Here it forgets them.
 */
export function createWink(): Wink {
  if (typeof model.core !== 'function') throw new TypeError('The model of wink-nlp has no core');
  const loaded: unknown = model.core();
  const { lexeme, ...features } = core.parse(loaded).features;
  const tables = Object.values(features).map((feature) => ({ feature, known: feature.list.length }));
  const known = lexeme.list.length;
  const begin = (): WinkMethods => winkNLP({ ...model, core: () => loaded }, ['sbd', 'pos']);
  let nlp = begin();
  let forgotten = known;

  function forget(): void {
    for (const { feature, known } of tables) truncate(feature, known);
    unlist(lexeme, forgotten);
    forgotten = lexeme.list.length;
    if (forgotten - known < MOST_FORGOTTEN) return;
    truncate(lexeme, known);
    forgotten = known;
    nlp = begin();
  }

  return {
    its: nlp.its,
    read(text, use) {
      try {
        return use(nlp.readDoc(text));
      } finally {
        forget();
      }
    },
  };
}

function truncate(table: Table, length: number): void {
  unlist(table, length);
  table.list.length = length;
  table.index = length;
}

function unlist({ list, hash }: Table, from: number): void {
  for (let i = from; i < list.length; i++) Reflect.deleteProperty(hash, list[i] ?? '');
}
