import model from 'wink-eng-lite-web-model';
import winkNLP, { type WinkMethods } from 'wink-nlp';
import { call, propertyAt, type Table, type WinkModel } from './model.ts';

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

/** Letters with one mark in front or behind, which wink-nlp cuts off unless it knows both as one: "Dr.". */
const BEHIND_MARK = /^(["([])([A-Za-z]{2,})$/;
const BEFORE_MARK = /^([A-Za-z]{2,})([,;:?!)"\].])$/;
/** One that the model knows in no case is a name in lower case, as far as wink-nlp knows. */
const CAPITALISED = /^[A-Z][A-Za-z]+$/;
/** The model's tag of words of which it has none, and the one that wink-nlp gives to them. */
const NO_TAG = 'UNK';
const TAG_OF_UNTAGGED = 'NOUN';

/**
 * By itself wink-nlp keeps the words of each text in its model and cuts later ones by them, so that a reading would
 * depend on what was read before, and memory would grow. Here it sees one word at a time and forgets it; words that
 * the model knows are not shown to it, as it takes its time.
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

  return cut;

  function cut(word: string): readonly Cut[] {
    const index = lexeme.hash[word] ?? known;
    if (index < known && !isContraction(word)) return [cutOfKnown(word, index)];
    if (index === known && CAPITALISED.test(word)) {
      const normal = word.toLowerCase();
      if (!(normal in lexeme.hash)) return [{ text: word, normal, tag: 'PROPN', isOfContraction: false }];
    }
    const [, first = '', second = ''] = BEHIND_MARK.exec(word) ?? BEFORE_MARK.exec(word) ?? [];
    const isMarked = index === known && first !== '' && !isContraction(first) && !isContraction(second);
    return isMarked ? [...cut(first), ...cut(second)] : cutByWink(word);
  }

  function isContraction(word: string): boolean {
    const index = lexeme.hash[word] ?? known;
    return index < known && propertyAt(core, index, 'isContraction') === 1;
  }

  function cutOfKnown(text: string, index: number): Cut {
    const isMapped = propertyAt(core, index, 'isSpellingMapped') === 1;
    const usual = isMapped ? propertyAt(core, index, 'lemma') : index;
    const normal = isMapped ? usual : index + propertyAt(core, index, 'normal');
    const tag = core.pos.list[propertyAt(core, usual, 'pos')] ?? NO_TAG;
    return {
      text,
      normal: lexeme.list[normal] ?? text,
      tag: tag === NO_TAG ? TAG_OF_UNTAGGED : tag,
      isOfContraction: false,
    };
  }

  function cutByWink(word: string): readonly Cut[] {
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
  }

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
