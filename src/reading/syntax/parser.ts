import { readFileSync } from 'node:fs';
import { createArcNamer, createDecoder } from './decode.ts';
import { createHookChooser, hangMarks, marksOf } from './hang-marks.ts';
import { asProse, headlineVerb, tagHeadline } from './headlines.ts';
import { mendTags } from './mend-tags.ts';
import { type Model, readModel } from './model-file.ts';
import { createMoveChooser } from './move-chooser.ts';
import { type Landmarks, seeSentence } from './seen.ts';
import { readSureTags, type SureTags } from './sure-tags.ts';
import { createTagger } from './tagger.ts';
import { treeOf } from './transitions.ts';
import { type Tree, TreeOnDemand } from './tree.ts';
import type { Unit } from './unit.ts';
import { arcsOfUnits } from './word-tree.ts';
import { createWordSeer } from './words.ts';

/**
 * Parses the units of one sentence. Takes time in proportion to their number; gives the same tree every time.
 *
 * A sentence is parsed in four steps, of which the last three wait until somebody asks for more than tags: each unit is
 * seen as hashes of its word, class, ends and shape (words.ts); a perceptron tags the units from left to right
 * (tagger.ts) but for those whose tag is sure (sure-tags.ts); the arc-hybrid system (transitions.ts) builds a tree of
 * the words by the moves that a second perceptron prefers (state-features.ts, move-chooser.ts), while a third names
 * each arc (arc-features.ts, decode.ts); a fourth hangs the marks into the tree (hooks.ts, hang-marks.ts). What they
 * look at is data (templates.ts), the first of it alone where that is enough (choice.ts); their weights stand in hash
 * tables (weights.ts, move-scorer.ts, model-file.ts).
 */
export type Parser = (units: readonly Unit[]) => Tree;

/** Loads the committed model (some 100 ms) and gives the function that uses it. */
export function createParser(): Parser {
  const model = readModel(readFileSync(new URL('./model/syntax.bin', import.meta.url)));
  const sure = readFileSync(new URL('./model/sure-tags.json', import.meta.url), 'utf8');
  return parserOf(model, readSureTags(sure, model.tags));
}

export function parserOf(model: Model, sure: SureTags): Parser {
  const { tags, leads } = model;
  const landmarks = landmarksOf(tags);
  const tagWords = createTagger(model.tagger, tags.length, tags.indexOf('NNP'), leads.tags, sure);
  const decode = createDecoder(
    createMoveChooser(model.moves, leads.moves),
    createArcNamer(model.arcs, leads.arcs),
  );
  const seeWord = createWordSeer(model.classes);
  const choose = createHookChooser(model.marks);
  return (units) => {
    const verb = headlineVerb(units);
    const words = asProse(units, verb).map(seeWord);
    const tagged = tagWords(words);
    mendTags(units, tagged, tags);
    tagHeadline(units, verb, tagged, tags);
    return new TreeOnDemand(
      units.map((_, unit) => tags[tagged[unit] ?? -1] ?? 'NN'),
      () => {
        const seen = seeSentence(words, tagged, landmarks);
        const tree = treeOf(decode(seen), seen.length);
        const marks = hangMarks(seen, tree, marksOf(words), choose);
        return arcsOfUnits(units.length, seen, tree, marks);
      },
    );
  };
}

export function landmarksOf(tags: readonly string[]): Landmarks {
  const having = (test: RegExp): ReadonlySet<number> =>
    new Set(tags.flatMap((tag, index) => (test.test(tag) ? [index] : [])));
  return { verbs: having(/^VB[A-Z]?$|^MD/), coordinators: having(/^CC$/) };
}
