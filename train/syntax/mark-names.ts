/**
 * Marks names and dates in the sentences to learn from: `tsx train/syntax/mark-names.ts TREEBANK.conllu.gz`. To be
 * run before train.ts where the reader has learned to tell them much better, or where the sentences are others.
 */
import { createNameTagger } from '../../src/reading/names/tagger.ts';
import { alignedDocuments } from './data.ts';
import { hintsOf } from './hints.ts';
import { writeMarkedNames } from './marked-names.ts';

const [treebank] = process.argv.slice(2);
if (!treebank) throw new Error('Say what to mark: tsx train/syntax/mark-names.ts TREEBANK.conllu.gz');
const tagNames = createNameTagger();
writeMarkedNames(alignedDocuments(treebank).documents, (document) => hintsOf(document, tagNames));
