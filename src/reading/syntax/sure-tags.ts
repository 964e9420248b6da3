import { z } from 'zod';
import { hashWord } from './words.ts';

/**
 * The tags of words that are as good as always tagged alike, by the hash of the word (the tag dictionary of Ratnaparkhi
 * 1996, of words with one tag alone): indices into the model's tags.
 */
export type SureTags = ReadonlyMap<number, number>;

const fileSchema = z.record(z.string(), z.string());

/** Reads the file that train/syntax/write-sure-tags.ts writes; throws where it has a tag that the model has not. */
export function readSureTags(json: string, tags: readonly string[]): SureTags {
  return new Map(
    Object.entries(fileSchema.parse(JSON.parse(json))).map(([word, tag]) => {
      const index = tags.indexOf(tag);
      if (index < 0) throw new Error(`The syntax model knows no tag ${tag}: run train/syntax/train.ts again`);
      return [hashWord(word), index];
    }),
  );
}
