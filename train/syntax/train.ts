import { writeFileSync } from 'node:fs';
import { NO_LEADS } from '../../src/reading/syntax/choice.ts';
import { type PackedModel, readModel, writeModel } from '../../src/reading/syntax/model-file.ts';
import { type Parser, parserOf } from '../../src/reading/syntax/parser.ts';
import { packRows, type Row } from '../../src/reading/syntax/weights.ts';
import { hashWord, knownWord, type WordClasses } from '../../src/reading/syntax/words.ts';
import { readTexts } from '../names/lexicon.ts';
import { loadTrainingData } from './data.ts';
import { evaluate, type Figures } from './evaluation.ts';
import { createExamples, jackknifeTags, TAG_PRUNING, TAG_ROUNDS } from './examples.ts';
import { learnLeads } from './learn-leads.ts';
import { learnMarks } from './learn-marks.ts';
import { learnTags } from './learn-tags.ts';
import { learnTrees } from './learn-trees.ts';
import { JOININGS } from './names.ts';
import { mixRows, type PruningOptions } from './perceptron.ts';
import { learnVerbForms } from './verb-forms.ts';
import { learnWordClasses } from './word-classes.ts';

/**
 * Trains the syntax model: tsx train/syntax/train.ts TREEBANK.conllu.gz TEXTS.jsonl …
 * Word classes are learnt from the texts, all else from the treebank. Prints figures for documents that are held
 * out, then writes src/reading/syntax/model/syntax.bin. The same input gives the same bytes.
 */
const [treebank, ...plain] = process.argv.slice(2);
if (!treebank || plain.length === 0)
  throw new Error('Say what to learn from: tsx train/syntax/train.ts TREEBANK.conllu.gz TEXTS.jsonl …');
const ROUNDS = 5;
const EXPLORATION = 0.9;
/** Each seed is an order of the sentences. */
const SEEDS = [23, 101, 977, 31];
const MOVE_PRUNING: PruningOptions = { fewestUpdates: 3, scale: 4, smallest: 1 };
const ARC_PRUNING: PruningOptions = { fewestUpdates: 3, scale: 4, smallest: 1 };
const MARK_ROUNDS = 4;
const MARK_PRUNING: PruningOptions = { fewestUpdates: 2, scale: 8, smallest: 1 };
/** Of the sums over all seeds. */
const SMALLEST_MOVE = 24;
const SMALLEST_ARC = 9;

const started = Date.now();
const say = (text: string): void => {
  console.log(`${((Date.now() - started) / 1000).toFixed(0).padStart(5)} s  ${text}`);
};
const percent = (value: number): string => (100 * value).toFixed(2);

const words = learnWordClasses(plain.flatMap(readTexts));
const forms = learnVerbForms();
const classes: WordClasses = new Map(
  [...words.keys(), ...forms.keys()].map((word) => [
    hashWord(word),
    knownWord(words.get(word) ?? 0, forms.get(word) ?? 0),
  ]),
);
say(`${words.size} words in classes, ${forms.size} forms of verbs`);
const data = loadTrainingData(treebank);
const { learning, testing, tags } = data;
say(`${learning.length} sentences to learn from, ${testing.length} held out; ${tags.length} tags`);
say(`${data.unaligned} not aligned, ${data.lifted} not projective`);

const examples = createExamples(data, jackknifeTags(data, classes), classes);
const tagger = packRows(learnTags(learning, tags, classes, TAG_ROUNDS).average(TAG_PRUNING));
say(`tagger: ${tagger.rows} features, ${tagger.entries} weights`);

const moves: Row[][] = [];
const arcs: Row[][] = [];
for (const seed of SEEDS) {
  const learner = learnTrees(examples, { rounds: ROUNDS, exploration: EXPLORATION, seed });
  moves.push(learner.moves.average(MOVE_PRUNING));
  arcs.push(learner.arcs.average(ARC_PRUNING));
  say(`learnt in the order of seed ${seed}`);
}
const packed = {
  tags,
  classes: packRows([...classes].map(([key, group]) => ({ key, classes: [group], weights: [1] }))),
  tagger,
  moves: packRows(mixRows(moves, SMALLEST_MOVE)),
  arcs: packRows(mixRows(arcs, SMALLEST_ARC)),
  marks: packRows(learnMarks(examples, MARK_ROUNDS).average(MARK_PRUNING)),
};
const unseen = testing.flatMap((variants) => variants.map(({ units }) => units));
const leads = learnLeads(readModel(writeModel({ ...packed, leads: NO_LEADS })), unseen);
say(`leads: tags ${leads.tags}, moves ${leads.moves}, arcs ${leads.arcs}`);
const model: PackedModel = { ...packed, leads };
const file = writeModel(model);
writeFileSync(new URL('../../src/reading/syntax/model/syntax.bin', import.meta.url), file);
for (const [name, { rows, entries }] of [
  ['moves', model.moves],
  ['arcs', model.arcs],
] as const) {
  say(`${name}: ${rows} features, ${entries} weights`);
}
say(`${file.length} bytes in all`);

const parse = parserOf(readModel(file), new Map());
for (const [i, joining] of JOININGS.entries()) say(`names ${joining}: ${summary(figuresOf(parse, i))}`);
for (const [label, { precision, recall, f1, gold }] of figuresOf(parse, 1).f1) {
  say(`${label.padEnd(14)} P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1)}  of ${gold}`);
}

function figuresOf(parse: Parser, joining: number): Figures {
  return evaluate(
    parse,
    testing.flatMap((variants) => variants[joining] ?? []),
  );
}

function summary({ units, tags, uas, las, uasWords, lasWords }: Figures): string {
  return (
    `${units} units, tags ${percent(tags)}, UAS ${percent(uas)}, LAS ${percent(las)}; ` +
    `without marks UAS ${percent(uasWords)}, LAS ${percent(lasWords)}`
  );
}
