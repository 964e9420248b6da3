import model from 'wink-eng-lite-web-model';
import winkNLP, { type WinkMethods } from 'wink-nlp';
import { call, type Table, type WinkModel } from './model.ts';

/** What wink-nlp makes a token, seen by itself. */
export interface Cut {
  readonly text: string;
  /** As it is looked up: in lower case, in the usual spelling. */
  readonly normal: string;
  /** Its most frequent tag; for a part of a contraction ("that's") the only one. */
  readonly tag: string;
  readonly isOfContraction: boolean;
}

/** Cuts what stands between two spaces. */
export type WordCutter = (word: string) => readonly Cut[];

/** The numbers of forgotten words are not free again before a new instance is made, which takes some 10 ms. */
const MOST_FORGOTTEN = 100_000;

/** Nothing that wink-nlp would look for behind the tokens. */
const NO_MACHINE = JSON.stringify([100, 0, { 0: {} }, {}, {}, {}]);
const withMachines = (part: unknown, machines: readonly string[]) => () =>
  Object.assign(Object(call(part)), { machines });

/**
 * By itself wink-nlp keeps the words of each text in its model and cuts later ones by them, so that a reading would
 * depend on what was read before, and memory would grow. Here it sees one word at a time and forgets it.
 */
export function createWordCutter({ loaded, core }: WinkModel): WordCutter {
  const { lexeme, prefix, suffix, shape } = core.features;
  const tables = [prefix, suffix, shape].map((feature) => ({ feature, known: feature.list.length }));
  const known = lexeme.list.length;
  const tokensOnly = {
    ...model,
    core: () => loaded,
    pos: withMachines(model.pos, []),
    sbd: withMachines(model.sbd, []),
    ner: withMachines(model.ner, []),
    sa: withMachines(model.sa, [NO_MACHINE]),
    negation: withMachines(model.negation, [NO_MACHINE]),
  };
  const begin = (): WinkMethods => winkNLP(tokensOnly, ['pos']);
  let nlp = begin();
  let forgotten = known;

  return (word) => {
    const { its } = nlp;
    const tokens = nlp.readDoc(word).tokens();
    const normals = tokens.out(its.normal);
    const tags = tokens.out(its.pos);
    const contractions = tokens.out(its.contractionFlag);
    const cuts = tokens.out(its.value).map(
      (text, i): Cut => ({
        text,
        normal: normals[i] ?? text,
        tag: tags[i] ?? 'X',
        isOfContraction: contractions[i] === true,
      }),
    );
    forget();
    return cuts;
  };

  function forget(): void {
    for (const { feature, known } of tables) truncate(feature, known);
    unlist(lexeme, forgotten);
    forgotten = lexeme.list.length;
    if (forgotten - known < MOST_FORGOTTEN) return;
    truncate(lexeme, known);
    forgotten = known;
    nlp = begin();
  }
}

function truncate(table: Table, length: number): void {
  unlist(table, length);
  table.list.length = length;
  table.index = length;
}

function unlist({ list, hash }: Table, from: number): void {
  for (let i = from; i < list.length; i++) Reflect.deleteProperty(hash, list[i] ?? '');
}
