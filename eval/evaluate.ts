import type { Reader } from '../src/reading/reader.ts';
import type { Reading } from '../src/reading/reading.ts';
import type { EvaluationSet, Figures, LoadedSet, Part, Row } from './evaluation-set.ts';
import { badOffsets, disturbed } from './measures/offsets.ts';
import { OFFSET_ROWS } from './rows.ts';

/** A part with its figures. */
export interface Measured {
  readonly name: string;
  readonly texts: number;
  readonly rows: readonly Row[];
  readonly figures: Figures;
  /** What was missed or wrongly found; empty for parts that stay unread. */
  readonly misses: readonly string[];
}

/**
 * Reads every text of the sets once, and once more with its offsets put to the test; sets that are not here are left
 * out.
 */
export async function evaluate(sets: readonly EvaluationSet[], reader: Reader): Promise<readonly Measured[]> {
  const measured: Measured[] = [];
  let texts = 0;
  let bad = 0;
  for (const set of sets) {
    const loaded = await set.load();
    if (loaded === null) continue;
    const readings = readAll(loaded, reader);
    for (const part of loaded.parts) measured.push(await measure(part, readings));
    texts += loaded.articles.length;
    bad += loaded.articles.reduce((sum, article) => {
      const other = disturbed(article);
      const reading = readings.get(article.id);
      const own = reading === undefined ? 0 : badOffsets(article, reading);
      return sum + own + badOffsets(other, reader.read(other));
    }, 0);
  }
  return [
    ...measured,
    { name: 'offsets', texts, rows: OFFSET_ROWS, figures: { 'bad offsets': bad }, misses: [] },
  ];
}

function readAll({ articles }: LoadedSet, reader: Reader): ReadonlyMap<string, Reading> {
  return new Map(articles.map((article) => [article.id, reader.read(article)]));
}

async function measure(part: Part, readings: ReadonlyMap<string, Reading>): Promise<Measured> {
  const { name, texts, rows, open } = part;
  const misses: string[] = [];
  const figures = await part.score(readings, (line) => {
    if (open) misses.push(line);
  });
  return { name, texts, rows, figures, misses };
}
