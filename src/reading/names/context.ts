import type { PartOfSpeech, Sentence, Token } from '../text/token.ts';
import { documentEvidence } from './evidence.ts';
import { type ListMatches, type ListTable, matchLists } from './lists.ts';
import { findRuns, type Runs } from './runs.ts';
import type { Word, WordReader } from './words.ts';

/** A sentence as the tagger sees it; arrays run parallel to its tokens. */
export interface SentenceContext {
  readonly words: readonly Word[];
  readonly tokens: readonly Token[];
  readonly pos: readonly PartOfSpeech[];
  readonly lists: ListMatches;
  readonly runs: Runs;
  /** 1 where a capital may be due to the place alone: first words, after quotation marks and colons. */
  readonly initial: Uint8Array;
  /** 0 prose, 1 all capitals, 2 a headline with capitalised words. */
  readonly style: number;
  /** What the sentence holds of what repairs look for: bits of repair/triggers.ts. */
  readonly triggers: number;
  /** What the rest of the article says of each token's word: bits of evidence.ts. */
  readonly evidence: Int32Array;
}

/** Prepares all sentences of an article. */
export function readContext(
  sentences: readonly Sentence[],
  reader: WordReader,
  lists: ListTable,
): SentenceContext[] {
  const contexts: SentenceContext[] = [];
  for (const { tokens } of sentences) contexts.push(contextOf(tokens, reader, lists));
  documentEvidence(contexts);
  return contexts;
}

function contextOf(tokens: readonly Token[], reader: WordReader, lists: ListTable): SentenceContext {
  const plain: Word[] = [];
  const pos: PartOfSpeech[] = [];
  for (const token of tokens) {
    plain.push(reader(token.text));
    pos.push(token.pos);
  }
  const style = styleOf(plain);
  const words = style === 0 ? plain : plain.map((word) => recase(word, style, reader));
  const initial = initials(words);
  let triggers = 0;
  for (const word of words) triggers |= word.triggers;
  return {
    words,
    tokens,
    pos,
    lists: matchLists(lists, words),
    runs: findRuns(words, initial),
    initial,
    style,
    triggers,
    evidence: new Int32Array(words.length),
  };
}

/** Headlines: nearly all letters capitals, or nearly all words capitalised and no full stop. */
function styleOf(words: readonly Word[]): number {
  let lettered = 0;
  let upper = 0;
  let capital = 0;
  for (const word of words) {
    if (!word.letters || word.text.length < 2) continue;
    lettered++;
    if (word.upper) upper++;
    if (word.capital || word.text.length < 4) capital++;
  }
  if (lettered >= 3 && upper >= 0.8 * lettered) return 1;
  const stopped = /^[.?!]$/.test(words.at(-1)?.text ?? '');
  return !stopped && lettered >= 5 && capital >= 0.85 * lettered ? 2 : 0;
}

/** A headline's word as prose would spell it: small where plain text writes it small. */
function recase(word: Word, style: number, reader: WordReader): Word {
  if (!word.letters) return word;
  if (word.usualCase >= 4) return reader(word.text.toLowerCase());
  if (style === 1 && word.upper && (word.text.length > 4 || word.usualCase > 0)) {
    return reader(word.text.charAt(0) + word.text.slice(1).toLowerCase());
  }
  return word;
}

function initials(words: readonly Word[]): Uint8Array {
  const flags = new Uint8Array(words.length);
  let fresh = true;
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (!word) continue;
    if (word.letters || word.digits) {
      if (fresh) flags[i] = 1;
      fresh = false;
    } else if (/^["':•*–—([]$/.test(word.text) && !(word.text === "'" && !fresh)) {
      fresh = fresh || word.text !== '(';
    }
  }
  return flags;
}
