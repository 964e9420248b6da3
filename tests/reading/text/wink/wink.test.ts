import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { foldText } from '../../../../src/reading/text/folded-text.ts';
import { paragraphsOf } from '../../../../src/reading/text/paragraphs.ts';
import { createWink } from '../../../../src/reading/text/wink/wink.ts';

const readStretch = createWink(100);
const read = (text: string) => readStretch(text, { start: 0, end: text.length });

/** Without what doubles in the model each time; see cut-word.ts. */
const createPipe = () =>
  winkNLP({ ...model, metaCER: () => ({ machines: '', transformers: [] }) }, ['sbd', 'pos']);

/** The sentences in a line each, tokens with their tags: as wink-nlp has them, and as they are read here. */
function byWink(text: string, nlp = createPipe()): string[] {
  const { its } = nlp;
  const document = nlp.readDoc(text);
  const tags = document.tokens().out(its.pos);
  const words = document.tokens().out(its.value);
  const tagged = words.map((word, i) => `${word}/${tags[i]}`);
  return document
    .sentences()
    .out(its.span)
    .map((span) => (typeof span === 'string' ? '' : tagged.slice(span[0], (span[1] ?? 0) + 1).join(' ')));
}

function byReader(text: string): string[] {
  const { pieces, tags, ends } = read(text);
  const sentences: string[][] = [[]];
  for (const [i, piece] of pieces.entries()) {
    sentences.at(-1)?.push(`${piece.text}/${tags[i]}`);
    if (ends[i] === 1 && i < pieces.length - 1) sentences.push([]);
  }
  return sentences.map((words) => words.join(' '));
}

const PROSE = fileURLToPath(new URL('../../../../eval/sets/prose/', import.meta.url));
const PARAGRAPHS = readdirSync(PROSE)
  .filter((name) => name.endsWith('.txt'))
  .flatMap((name) => {
    const { text } = foldText(readFileSync(PROSE + name, 'utf8'));
    return paragraphsOf(text).map(({ start, end }) => text.slice(start, end));
  });

const SENTENCES = [
  "Whether that's so, she can't tell: \"It isn't.\" He left at 5p.m.",
  'Mr. Ek (the mayor) won\'t come. "Why?" asked Ana\'s aunt -- twice.',
  'Ana met Bo.She left.\nThey met again\n\nin co-operation, at http://a.example/b?c or a@b.example #news @ana :-)',
  'Colour and color; he likes to like the like of it. What that is, that is.',
  'They recognised (and analysed) it. "Zorbing," said Ek; they cannot, can they? [Let\'s ask Dr. Zorb!]',
  "(\"Non-profit,\" they said.) 'Zorbing' is the boys'. **Zorb** [Ek's co-driver] met Dr., then Prof.) Lim.",
  'A 14-day, well-known—if half-baked—plan of $25,000 (9%) by 2021. ZORB (ZRB), ("Cannot!") cannot? USD-based :* end..',
  'Costs rose 3.5% to $1,000 in the 1990s, the 3rd time ... and so on!',
];

describe('wink-nlp, read piece by piece', () => {
  it.each(SENTENCES)('cuts, tags and ends sentences as its own pipe does: %s', (text) => {
    expect(byReader(text)).toEqual(byWink(text));
  });

  it('does so in whole articles', () => {
    const nlp = createPipe();
    for (const text of PARAGRAPHS) {
      const own = byReader(text);
      // What wink-nlp has once left whole ("the dentist's.") it never cuts again, unless it begins anew.
      if (own.join('\n') !== byWink(text, nlp).join('\n')) expect(own).toEqual(byWink(text));
    }
  });

  it('cuts each word as if it were the only one', () => {
    expect(byReader('The order (E.O.) stands. This E.O. will amend it.')[1]).toBe(
      'This/DET E.O./PROPN will/AUX amend/VERB it/PRON ./PUNCT',
    );
  });

  it('takes no word for one that is longer than it may be', () => {
    const { pieces, starts, areBehindSpace } = read(`a ${'b'.repeat(101)} c`);
    expect(pieces.map(({ text }, i) => [text, starts[i], areBehindSpace[i]])).toEqual([
      ['a', 0, false],
      ['c', 104, true],
    ]);
  });
});

it('may be made again and again: two dozen times were once too many for one process', () => {
  for (let made = 0; made < 24; made++)
    expect(createWink(100)('Ana left.', { start: 0, end: 9 }).tags).toHaveLength(3);
});
