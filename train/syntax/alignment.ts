import type { Relation } from '../../src/reading/syntax/relations.ts';
import { relationOf } from '../../src/reading/syntax/relations.ts';
import { emphasisWithinWords } from '../../src/reading/text/emphasis.ts';
import { foldText } from '../../src/reading/text/folded-text.ts';
import type { SentenceReader } from '../../src/reading/text/sentences.ts';
import type { Token } from '../../src/reading/text/token.ts';
import type { TreebankSentence, Word } from './conllu.ts';

/** A token as it is read at run time, with what the treebank says of it. */
export interface GoldToken {
  readonly token: Token;
  readonly tag: string;
  /** Index of a token; -1 for the root. */
  readonly head: number;
  readonly label: Relation;
}

/**
 * Carries a tree over to the tokens that the product's own tokenizer finds in the same text. A token of several
 * words takes the arc of the highest of them; of several tokens of one word the last that is no mark takes it,
 * and the others hang on that one. Null where a word has no token.
 */
export function alignSentence(sentence: TreebankSentence, read: SentenceReader): GoldToken[] | null {
  const folded = foldText(sentence.text, emphasisWithinWords(sentence.text));
  const tokens = read(folded, { start: 0, end: folded.text.length }, 0).flatMap((part) => part.tokens);
  const { words } = sentence;
  const tokenOf = new Array<number>(words.length).fill(-1);
  const wordOf = new Array<number>(tokens.length).fill(-1);
  const bearer = new Array<number>(tokens.length).fill(-1);

  for (const { from, to, fromToken, toToken } of overlaps(words, tokens)) {
    if (fromToken === toToken) return null;
    const top = highest(words, from, to);
    let main = toToken - 1;
    while (main > fromToken && !/[\p{L}\p{N}]/u.test(tokens[main]?.text ?? '')) main--;
    if (!/[\p{L}\p{N}]/u.test(tokens[main]?.text ?? '')) main = toToken - 1;
    for (let i = from; i < to; i++) tokenOf[i] = main;
    for (let i = fromToken; i < toToken; i++) bearer[i] = main;
    wordOf[main] = top;
  }

  const gold: GoldToken[] = [];
  for (const [i, token] of tokens.entries()) {
    const main = bearer[i] ?? -1;
    const word = words[wordOf[main] ?? -1];
    if (!word) return null;
    const isMain = main === i;
    gold.push({
      token,
      tag: isMain || token.pos !== 'PUNCT' ? tagOf(word) : 'HYPH',
      head: isMain ? (word.head < 0 ? -1 : (tokenOf[word.head] ?? -1)) : main,
      label: isMain ? relationOf(word.label) : token.pos === 'PUNCT' ? 'punct' : 'goeswith',
    });
  }
  return isTree(gold) ? gold : null;
}

/** Penn tags, with auxiliaries and subordinating conjunctions told apart. */
function tagOf({ xpos, upos }: Word): string {
  if (upos === 'AUX' && xpos.startsWith('VB')) return `${xpos}:AUX`;
  if (upos === 'SCONJ' && xpos === 'IN') return 'IN:SCONJ';
  return xpos;
}

interface Overlap {
  readonly from: number;
  readonly to: number;
  readonly fromToken: number;
  readonly toToken: number;
}

/** The smallest stretches of words and of tokens that cover the same characters. */
function overlaps(words: readonly Word[], tokens: readonly Token[]): Overlap[] {
  const found: Overlap[] = [];
  let word = 0;
  let token = 0;
  while (word < words.length) {
    const from = word;
    const fromToken = token;
    let end = words[word++]?.end ?? 0;
    for (;;) {
      const nextToken = tokens[token];
      const nextWord = words[word];
      if (nextToken && nextToken.start < end) {
        end = Math.max(end, nextToken.end);
        token++;
      } else if (nextWord && nextWord.start < end) {
        end = Math.max(end, nextWord.end);
        word++;
      } else break;
    }
    found.push({ from, to: word, fromToken, toToken: token });
  }
  return found;
}

/** The first word of a stretch whose head stands outside it. */
function highest(words: readonly Word[], from: number, to: number): number {
  for (let i = from; i < to; i++) {
    const head = words[i]?.head ?? -1;
    if (head < from || head >= to) return i;
  }
  return from;
}

function isTree(gold: readonly GoldToken[]): boolean {
  if (gold.filter(({ head }) => head < 0).length !== 1) return false;
  return gold.every((_, i) => {
    let at = i;
    for (let steps = 0; at >= 0; steps++) {
      if (steps > gold.length) return false;
      at = gold[at]?.head ?? -1;
    }
    return true;
  });
}
