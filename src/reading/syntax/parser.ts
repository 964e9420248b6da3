import { readFileSync } from 'node:fs';
import { createArcNamer, decode } from './decode.ts';
import { mendGerunds } from './gerunds.ts';
import { type Model, readModel } from './model-file.ts';
import { type Landmarks, seeSentence } from './seen.ts';
import { tagWords } from './tagger.ts';
import { arcsOf } from './transitions.ts';
import { createTree, type Tree } from './tree.ts';
import type { Unit } from './unit.ts';
import { seeWord } from './words.ts';

/** Parses the units of one sentence. Takes time in proportion to their number; gives the same tree every time. */
export type Parser = (units: readonly Unit[]) => Tree;

/** Loads the committed model (some 100 ms) and gives the function that uses it. */
export function createParser(): Parser {
  return parserOf(readModel(readFileSync(new URL('./model/syntax.bin', import.meta.url))));
}

export function parserOf(model: Model): Parser {
  const { tags, tagger, moves } = model;
  const landmarks = landmarksOf(tags);
  const name = tags.indexOf('NNP');
  const nameArc = createArcNamer(model.arcs);
  return (units) => {
    if (units.length === 0) return createTree([], [], []);
    const words = units.map(seeWord);
    const tagged = tagWords(words, tagger, tags.length, name);
    mendGerunds(units, tagged, tags);
    const final = decode(seeSentence(words, tagged, landmarks), moves, nameArc);
    const { heads, labels } = arcsOf(final, units.length);
    return createTree(
      heads,
      labels,
      Array.from(tagged, (tag) => tags[tag] ?? 'NN'),
    );
  };
}

export function landmarksOf(tags: readonly string[]): Landmarks {
  const having = (test: RegExp): ReadonlySet<number> =>
    new Set(tags.flatMap((tag, index) => (test.test(tag) ? [index] : [])));
  return { commas: having(/^,$/), verbs: having(/^VB[A-Z]?$|^MD/), coordinators: having(/^CC$/) };
}
