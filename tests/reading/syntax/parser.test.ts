import { describe, expect, it } from 'vitest';
import { createParser } from '../../../src/reading/syntax/parser.ts';
import { createSentenceReader } from '../../../src/reading/text/sentences.ts';
import { arcsOf, parseBracketed } from './relations.ts';

const read = createSentenceReader();
const parse = createParser();

/** A sentence with its names in brackets, and arcs that its tree must have. */
const cases: readonly (readonly [says: string, sentence: string, arcs: readonly string[]])[] = [
  [
    'who met whom',
    '[Orsolya Varga] met [Teo Lindqvist] on Tuesday.',
    ['root met', 'met nsubj Orsolya Varga', 'met obj Teo Lindqvist', 'met obl on Tuesday'],
  ],
  [
    'with whom somebody met',
    '[Minister Varga] met with [Teo Lindqvist] on the sidelines of the summit.',
    [
      'met nsubj Minister Varga',
      'met obl with Teo Lindqvist',
      'met obl on sidelines',
      'sidelines nmod of summit',
    ],
  ],
  [
    'by whom somebody was received',
    'The delegation was received by [President Amadi].',
    ['received nsubj:pass delegation', 'received aux:pass was', 'received obl:agent by President Amadi'],
  ],
  [
    'two subjects',
    '[Varga] and [Lindqvist] discussed the treaty.',
    ['discussed nsubj Varga', 'Varga conj Lindqvist', 'discussed obj treaty'],
  ],
  [
    'a list of objects',
    '[Varga] met [Lindqvist], [Sato], [Okafor] and [Brandt] in {Lima}.',
    ['met obj Lindqvist', 'Lindqvist conj Sato', 'Lindqvist conj Okafor', 'Lindqvist conj Brandt'],
  ],
  [
    'two verbs of one subject',
    '[Varga] flew to {Lima} and met [Okafor].',
    ['flew nsubj Varga', 'flew obl to Lima', 'flew conj met', 'met obj Okafor'],
  ],
  ['with whom talks were held', '[Varga] held talks with [Okafor].', ['held nsubj Varga', 'held obj talks']],
  [
    'who is to meet whom',
    '[Varga] will meet [Okafor] next week.',
    ['meet nsubj Varga', 'meet aux will', 'meet obj Okafor'],
  ],
  [
    'who did not meet whom',
    '[Varga] did not meet [Okafor].',
    ['meet nsubj Varga', 'meet obj Okafor', 'meet advmod not'],
  ],
  [
    'who wants to meet whom',
    '[Varga] wants to meet [Okafor].',
    ['wants nsubj Varga', 'wants xcomp to meet', 'meet obj Okafor'],
  ],
  [
    'what a relative clause says of a person',
    '[Varga], who met [Okafor] in March, resigned.',
    ['resigned nsubj Varga', 'Varga acl:relcl met', 'met nsubj who', 'met obj Okafor'],
  ],
  [
    'who somebody is',
    '[Varga], the foreign minister, met [Okafor].',
    ['met nsubj Varga', 'Varga appos minister', 'met obj Okafor'],
  ],
  [
    'what somebody said',
    '[Varga] said that [Okafor] had met [Brandt].',
    ['said nsubj Varga', 'said ccomp that met', 'met nsubj Okafor', 'met obj Brandt'],
  ],
  [
    'a quotation',
    '"We will meet them," [Varga] said on Friday.',
    ['said nsubj Varga', 'said ccomp meet', 'meet nsubj We', 'meet obj them', 'said obl on Friday'],
  ],
  [
    'between whom talks were',
    'The talks between [Varga] and [Okafor] took place in {Lima}.',
    ['took nsubj talks', 'talks nmod between Varga', 'Varga conj Okafor', 'took obl in Lima'],
  ],
  [
    'who led a delegation',
    'The delegation led by [Varga] held talks with [Okafor].',
    ['delegation acl led', 'led obl:agent by Varga', 'held nsubj delegation', 'talks nmod with Okafor'],
  ],
  [
    'what went before, in front',
    'After meeting [Okafor], [Varga] flew to {Lima}.',
    ['root flew', 'flew advcl after meeting', 'meeting obj Okafor', 'flew nsubj Varga', 'flew obl to Lima'],
  ],
  [
    'a pronoun and a possessive',
    'She called her counterpart.',
    ['called nsubj She', 'called obj counterpart', 'counterpart nmod:poss her'],
  ],
];

describe('the syntax of a sentence', () => {
  it.each(cases)('tells %s: %s', (_, sentence, arcs) => {
    expect(arcsOf(parseBracketed(sentence, read, parse))).toEqual(expect.arrayContaining([...arcs]));
  });
});
