import { writeFileSync } from 'node:fs';
import { loadTrainingData } from './data.ts';
import { learnSureTags } from './learn-sure-tags.ts';

/**
 * Lists the words that need no tagger: tsx train/syntax/write-sure-tags.ts TREEBANK.conllu.gz
 * Writes src/reading/syntax/model/sure-tags.json. The same input gives the same bytes.
 */
const [treebank] = process.argv.slice(2);
if (!treebank)
  throw new Error('Say what to learn from: tsx train/syntax/write-sure-tags.ts TREEBANK.conllu.gz');
const tags = learnSureTags(loadTrainingData(treebank).learning);
writeFileSync(
  new URL('../../src/reading/syntax/model/sure-tags.json', import.meta.url),
  `${JSON.stringify(tags, null, 2)}\n`,
);
console.log(`${Object.keys(tags).length} words are always tagged alike`);
