/**
 * Learns names: `tsx train/names/train.ts NAMES.jsonl PLAIN.jsonl.gz [--hold] [--try GOLD.jsonl]`.
 * NAMES holds articles with `gold.mentions`, PLAIN texts to count words in. With --hold a fifth of the newswire-like
 * articles is kept back to measure on, and no model is written unless --out FILE says where. Same input, same bytes.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { LEXICAL } from '../../src/reading/names/features/feature.ts';
import { LABELS } from '../../src/reading/names/labels.ts';
import { createNameTagger, MODEL_FILE } from '../../src/reading/names/tagger.ts';
import { readModel } from '../../src/reading/names/weights.ts';
import { createWordReader } from '../../src/reading/names/words.ts';
import { hashText } from '../../src/reading/text/hash-text.ts';
import { createSentenceReader } from '../../src/reading/text/sentences.ts';
import { compileLexicon, compileLists, DICTIONARY } from './compile.ts';
import { type MarkedText, markArticle, readMarkedTexts } from './corpus.ts';
import { createLearner, type Example, type Learner, learn } from './crf.ts';
import { evaluate, scoreLine } from './evaluate.ts';
import { buildExamples } from './examples.ts';
import { createDice } from './invented/dice.ts';
import { createInventedNames } from './invented/names.ts';
import { newsArticles } from './invented/news-sentences.ts';
import { countCase, readTexts } from './lexicon.ts';
import { readLists } from './lists.ts';
import { encodeModel } from './model-file.ts';
import { createRandom, type Random } from './random.ts';
import { substituteNames } from './substitute.ts';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    hold: { type: 'boolean', default: false },
    try: { type: 'string', multiple: true, default: [] },
    out: { type: 'string' },
    passes: { type: 'string', default: '10' },
    seeds: { type: 'string', default: '42 101' },
    rate: { type: 'string', default: '0.15' },
    floor: { type: 'string', default: '0.1' },
    bias: { type: 'string', default: '0.6' },
    count: { type: 'string', default: '3' },
    drop: { type: 'string', default: '0.3' },
    words: { type: 'string', default: '0.3' },
    prior: { type: 'string', default: '1' },
    gum: { type: 'string', default: '4' },
    cross: { type: 'string', default: '0.4' },
    news: { type: 'string', default: '1500' },
    template: { type: 'string', default: '0.4' },
    invented: { type: 'string', default: '0.7' },
  },
});
const [namesPath, plainPath] = positionals;
if (namesPath === undefined || plainPath === undefined)
  throw new Error('Say where the names and the plain texts are.');

const started = Date.now();
const say = (...what: unknown[]) => console.log(`${((Date.now() - started) / 1000).toFixed(1)}s`, ...what);

const sentenceReader = createSentenceReader();
const texts = readMarkedTexts(namesPath);
const held = ({ id }: MarkedText) =>
  options.hold && /^(?:re3d|crossner-politics|wikigold)/.test(id) && (hashText(id) >>> 8) % 5 === 0;
const wordLists = readLists();
const kept = withInvented(texts.filter((text) => !held(text))).map((text) =>
  markArticle(text, sentenceReader),
);
const heldOut = texts.filter(held).map((text) => markArticle(text, sentenceReader));
say(`${kept.length} articles to learn from, ${heldOut.length} held out`);

const lists = compileLists(wordLists);
const usual = countCase(readTexts(plainPath));
const lexicon = compileLexicon(usual, wordLists.get(DICTIONARY) ?? []);
say(`${lists.masks.length} list entries, ${lexicon.usualCase.length} words`);

const weightOf = ({ id }: MarkedText) => {
  if (id.startsWith('invented news')) return Number(options.template);
  if (id.startsWith('invented GUM')) return 2 * Number(options.invented);
  if (id.startsWith('invented ')) return Number(options.invented);
  return id.startsWith('GUM')
    ? Number(options.gum)
    : /^crossner-(?!politics)/.test(id)
      ? Number(options.cross)
      : 1;
};
const { examples, keys } = buildExamples(
  kept,
  createWordReader(lexicon),
  lists,
  Number(options.count),
  weightOf,
);
say(`${examples.length} sentences, ${keys.length} features`);

const share = Number(options.drop);
const passes = Number(options.passes);
/** Each seed is an order of the sentences and a choice of what is left out. */
const seeds = options.seeds.split(' ').map(Number);
const mean = {
  weights: new Float32Array(keys.length * LABELS),
  transitions: new Float64Array(LABELS * LABELS),
};
for (const seed of seeds) learnInOrderOf(seed);

const bytes = encodeModel(keys, withBias(Number(options.bias)), lists, lexicon, Number(options.floor));
say(`${(bytes.length / 1e6).toFixed(2)} MB`);
const tagger = createNameTagger(readModel(bytes));
if (heldOut.length > 0) {
  for (const kind of ['re3d', 'crossner-politics', 'wikigold', '']) {
    say(
      `held out ${kind}`,
      scoreLine(
        evaluate(
          heldOut.filter(({ id }) => id.startsWith(kind)),
          tagger,
        ),
      ),
    );
  }
}
for (const path of options.try) {
  say(
    path,
    scoreLine(
      evaluate(
        readMarkedTexts(path).map((text) => markArticle(text, sentenceReader)),
        tagger,
      ),
    ),
  );
}
if (options.out ?? !options.hold) {
  writeFileSync(options.out ?? MODEL_FILE, bytes);
  say(`written to ${options.out ?? MODEL_FILE}`);
}

/** The texts, and those with sentences as news has them once more, with invented names. */
function withInvented(own: readonly MarkedText[]): MarkedText[] {
  if (Number(options.invented) === 0) return [...own];
  const names = createInventedNames(wordLists, 7);
  const dice = createDice(11);
  const copies = own
    .filter(({ id, mentions }) => mentions.length > 0 && !/^crossner-(?:ai|science)/.test(id))
    .map((text) => ({ ...substituteNames(text, names, dice), id: `invented ${text.id}` }));
  return [...own, ...copies, ...newsArticles(Number(options.news), names, dice)];
}

function learnInOrderOf(seed: number): void {
  const learner = createLearner(keys.length, Number(options.prior));
  const random = createRandom(seed);
  const order = Int32Array.from(examples, (_, i) => i);
  for (let pass = 1; pass <= passes; pass++) {
    random.shuffle(order);
    let loss = 0;
    for (const index of order) {
      const example = examples[index];
      if (example && example.labels.length > 0)
        loss += learn(learner, example, Number(options.rate), thinOut(example, random));
    }
    average(learner, pass);
    say(`seed ${seed}, pass ${pass}: loss ${(loss / examples.length).toFixed(3)} a sentence`);
  }
}

/** Leaves out features at random, and for some tokens all that know the word itself: lists and context must do. */
function thinOut({ offsets, features }: Example, random: Random): Int32Array {
  const thinned = features.slice();
  for (let i = 0; i + 1 < offsets.length; i++) {
    const strange = random.next() < Number(options.words);
    for (let f = offsets[i] ?? 0; f < (offsets[i + 1] ?? 0); f++) {
      const lexical = ((keys[thinned[f] ?? 0] ?? 0) & LEXICAL) !== 0;
      if ((strange && lexical) || random.next() < share) thinned[f] = -1;
    }
  }
  return thinned;
}

/**
 * The model is the mean of the parameters after each pass of the second half (Polyak and Juditsky 1992), of all orders.
 */
function average({ weights, transitions }: Learner, pass: number): void {
  const first = Math.ceil(passes / 2) + 1;
  if (pass < first) return;
  const part = 1 / (passes - first + 1) / seeds.length;
  for (const [i, weight] of weights.entries()) mean.weights[i] = (mean.weights[i] ?? 0) + part * weight;
  for (const [i, weight] of transitions.entries())
    mean.transitions[i] = (mean.transitions[i] ?? 0) + part * weight;
}

/** A little against O: a name missed costs the reader more than one too many. */
function withBias(bias: number) {
  const transitions = mean.transitions.slice();
  for (let from = 0; from < Math.sqrt(transitions.length); from++) {
    const pair = from * Math.sqrt(transitions.length);
    transitions[pair] = (transitions[pair] ?? 0) - bias;
  }
  return { weights: mean.weights, transitions };
}
