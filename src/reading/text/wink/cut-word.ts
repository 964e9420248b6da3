import model from 'wink-eng-lite-web-model';
import winkNLP, { type WinkMethods } from 'wink-nlp';
import { hashText } from '../hash-text.ts';
import { remembered } from '../remembered.ts';
import { call, propertyAt, type Table, type WinkModel } from './model.ts';
import { partsOf } from './parts.ts';

/** What wink-nlp makes a token, seen by itself. */
export interface Cut {
  readonly text: string;
  /** As it is looked up: in lower case, in the usual spelling. */
  readonly normal: string;
  /** Its most frequent tag; for a part of a contraction ("that's") the only one. */
  readonly tag: string;
  readonly isOfContraction: boolean;
}

/** Cuts what stands between two spaces, and gives what is made of each token. */
export type WordCutter<T> = (word: string) => readonly T[];

/** How many parts of words are remembered with what is made of them. */
const MOST_PARTS = 15_000;

/** The numbers of forgotten words are not free again before a new instance is made, which takes some 10 ms. */
const MOST_FORGOTTEN = 100_000;

/** Nothing that wink-nlp would look for behind the tokens. */
const NO_MACHINE = JSON.stringify([100, 0, { 0: {} }, {}, {}, {}]);
const withMachines = (part: unknown, machines: readonly string[]) => () =>
  Object.assign(Object(call(part)), { machines });

/** The model's tag of words of which it has none, and the one that wink-nlp gives to them. */
const NO_TAG = 'UNK';
const TAG_OF_UNTAGGED = 'NOUN';

/**
 * By itself wink-nlp keeps the words of each text in its model and cuts later ones by them, so that a reading would
 * depend on what was read before, and memory would grow. Here it sees one word at a time and forgets it; as it takes
 * its time, only words that have more in them than `partsOf` knows are shown to it.
 */
export function createWordCutter<T extends object>(
  { loaded, core, tagOf }: WinkModel,
  make: (cut: Cut) => T,
): WordCutter<T> {
  const { lexeme, prefix, suffix, shape } = core.features;
  const { preserve } = core;
  const tables = [prefix, suffix, shape].map((feature) => ({ feature, known: feature.list.length }));
  const known = lexeme.list.length;
  const mayBeListed = createFilter(lexeme.list);
  const tokensOnly = {
    ...model,
    core: () => loaded,
    pos: withMachines(model.pos, []),
    sbd: withMachines(model.sbd, []),
    ner: withMachines(model.ner, []),
    sa: withMachines(model.sa, [NO_MACHINE]),
    negation: withMachines(model.negation, [NO_MACHINE]),
    // Each time it is asked for these, wink-eng-lite-web-model puts what it gave last into quotes once more: behind two
    // dozen times the string is longer than any may be. They are for entities of one's own, of which there are none.
    metaCER: () => ({ machines: '', transformers: [] }),
  };
  const partOf = remembered(MOST_PARTS, (text) => {
    const own = cutOf(text);
    return own && make(own);
  });
  const begin = (): WinkMethods => winkNLP(tokensOnly, ['pos']);
  let nlp = begin();
  let forgotten = known;

  return cut;

  function cut(word: string): readonly T[] {
    const parts = isListed(word) ? [word] : (partsOf(word, { isListed, isTied }) ?? []);
    const made: T[] = [];
    for (const part of parts) {
      const own = partOf(part);
      if (own === null) return cutByWink(word).map(make);
      made.push(own);
    }
    return made.length > 0 ? made : cutByWink(word).map(make);
  }

  function isListed(word: string): boolean {
    return mayBeListed(word) && (lexeme.hash[word] ?? known) < known;
  }

  function isTied(word: string): boolean {
    const words = word.split('-');
    return isListed(word) || (words[0] ?? '') in preserve.prefix || (words.at(-1) ?? '') in preserve.suffix;
  }

  /** Of a word, number or mark that stands by itself; null for contractions. */
  function cutOf(text: string): Cut | null {
    const index = lexeme.hash[text];
    const lower = text.toLowerCase();
    // Of a word that is not listed the one in lower case may be.
    const shown = index ?? lexeme.hash[lower];
    if (shown !== undefined && propertyAt(core, shown, 'isContraction') === 1) return null;
    const isMapped = shown !== undefined && propertyAt(core, shown, 'isSpellingMapped') === 1;
    const mapped = isMapped ? propertyAt(core, shown, 'lemma') : null;
    const plain = index === undefined ? lower : lexeme.list[index + propertyAt(core, index, 'normal')];
    const tag = index === undefined ? tagOf(text) : propertyAt(core, mapped ?? index, 'pos');
    const name = core.pos.list[tag] ?? NO_TAG;
    return {
      text,
      // In its usual spelling, if it has another.
      normal: (mapped === null ? plain : lexeme.list[mapped]) ?? text,
      tag: name === NO_TAG ? TAG_OF_UNTAGGED : name,
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

/** So many bits, as a power of two, say of 90,000 words whether one of a hash is among them. */
const FILTER_BITS = 20;

/**
 * Whether a word may be one of those given; of others nine in ten are not. To ask an object for a name that it has not
 * takes V8 much longer, as it lists the name first.
 */
function createFilter(words: readonly string[]): (word: string) => boolean {
  const bits = new Uint32Array(1 << (FILTER_BITS - 5));
  const placeOf = (word: string): number => hashText(word) >>> (32 - FILTER_BITS);
  for (const word of words) {
    const place = placeOf(word);
    bits[place >>> 5] = (bits[place >>> 5] ?? 0) | (1 << (place & 31));
  }
  return (word) => {
    const place = placeOf(word);
    return (((bits[place >>> 5] ?? 0) >>> (place & 31)) & 1) === 1;
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
