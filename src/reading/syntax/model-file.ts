import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { z } from 'zod';
import type { Leads } from './choice.ts';
import { createMoveScorer } from './move-scorer.ts';
import { RELATIONS } from './relations.ts';
import { createScorer, type PackedRows, readRows, type Scorer } from './weights.ts';
import type { WordClasses } from './words.ts';

export interface Model {
  /** What the tagger chooses from, by class. */
  readonly tags: readonly string[];
  readonly classes: WordClasses;
  readonly tagger: Scorer;
  /** Chooses the next move of the parser. */
  readonly moves: Scorer;
  /** Chooses the relation of an arc. */
  readonly arcs: Scorer;
  /** Chooses where a mark hangs. */
  readonly marks: Scorer;
  readonly leads: Leads;
}

export interface PackedModel {
  readonly tags: readonly string[];
  /** Each word with its class, as a row of one entry. */
  readonly classes: PackedRows;
  readonly tagger: PackedRows;
  readonly moves: PackedRows;
  readonly arcs: PackedRows;
  readonly marks: PackedRows;
  readonly leads: Leads;
}

const tableSchema = z.object({ rows: z.number().int(), entries: z.number().int(), bytes: z.number().int() });
const headerSchema = z.object({
  tags: z.array(z.string()),
  relations: z.array(z.string()),
  classes: tableSchema,
  tagger: tableSchema,
  moves: tableSchema,
  arcs: tableSchema,
  marks: tableSchema,
  leads: z.object({ tags: z.number().int(), moves: z.number().int(), arcs: z.number().int() }),
});

/**
 * The file, under Brotli: the header's length (32 bits, little endian), the header in JSON, the rows of the
 * word classes, of the tagger, of the moves, of the arcs and of the marks.
 */
export function writeModel({ tags, classes, tagger, moves, arcs, marks, leads }: PackedModel): Buffer {
  const describe = ({ rows, entries, bytes }: PackedRows) => ({ rows, entries, bytes: bytes.length });
  const header = {
    tags,
    relations: RELATIONS,
    classes: describe(classes),
    tagger: describe(tagger),
    moves: describe(moves),
    arcs: describe(arcs),
    marks: describe(marks),
    leads,
  };
  const json = Buffer.from(JSON.stringify(header));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(json.length);
  return brotliCompressSync(
    Buffer.concat([length, json, classes.bytes, tagger.bytes, moves.bytes, arcs.bytes, marks.bytes]),
    {
      params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_LGWIN]: 22 },
    },
  );
}

/** Throws where the bytes are no model for this version of the parser. */
export function readModel(file: Uint8Array): Model {
  const bytes = brotliDecompressSync(file);
  const start = 4 + bytes.readUInt32LE(0);
  const { tags, relations, leads, ...tables } = headerSchema.parse(
    JSON.parse(bytes.toString('utf8', 4, start)),
  );
  if (relations.join() !== RELATIONS.join()) {
    throw new Error('The syntax model was trained for other relations: run train/syntax/train.ts again');
  }
  let at = start;
  const next = ({ rows, entries, bytes: size }: z.infer<typeof tableSchema>): PackedRows => {
    at += size;
    return { rows, entries, bytes: bytes.subarray(at - size, at) };
  };
  const classes = classesOf(next(tables.classes));
  const tagger = createScorer(next(tables.tagger));
  const moves = createMoveScorer(next(tables.moves));
  const arcs = createScorer(next(tables.arcs));
  return { tags, classes, tagger, moves, arcs, marks: createScorer(next(tables.marks)), leads };
}

function classesOf(packed: PackedRows): WordClasses {
  const classes = new Map<number, number>();
  readRows(packed, (word, groups) => classes.set(word, groups[0] ?? 0));
  return classes;
}
