import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { z } from 'zod';
import { RELATIONS } from './relations.ts';
import { createScorer, type PackedRows, type Scorer } from './weights.ts';

export interface Model {
  /** What the tagger chooses from, by class. */
  readonly tags: readonly string[];
  readonly tagger: Scorer;
  /** Chooses the next move of the parser. */
  readonly moves: Scorer;
  /** Chooses the relation of an arc. */
  readonly arcs: Scorer;
}

export interface PackedModel {
  readonly tags: readonly string[];
  readonly tagger: PackedRows;
  readonly moves: PackedRows;
  readonly arcs: PackedRows;
}

const tableSchema = z.object({ rows: z.number().int(), entries: z.number().int(), bytes: z.number().int() });
const headerSchema = z.object({
  tags: z.array(z.string()),
  relations: z.array(z.string()),
  tagger: tableSchema,
  moves: tableSchema,
  arcs: tableSchema,
});

/**
 * The file, under Brotli: the header's length (32 bits, little endian), the header in JSON, the rows of the
 * tagger, of the moves and of the arcs.
 */
export function writeModel({ tags, tagger, moves, arcs }: PackedModel): Buffer {
  const describe = ({ rows, entries, bytes }: PackedRows) => ({ rows, entries, bytes: bytes.length });
  const header = {
    tags,
    relations: RELATIONS,
    tagger: describe(tagger),
    moves: describe(moves),
    arcs: describe(arcs),
  };
  const json = Buffer.from(JSON.stringify(header));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(json.length);
  return brotliCompressSync(Buffer.concat([length, json, tagger.bytes, moves.bytes, arcs.bytes]), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_LGWIN]: 22 },
  });
}

/** Throws where the bytes are no model for this version of the parser. */
export function readModel(file: Uint8Array): Model {
  const bytes = brotliDecompressSync(file);
  const start = 4 + bytes.readUInt32LE(0);
  const { tags, relations, ...tables } = headerSchema.parse(JSON.parse(bytes.toString('utf8', 4, start)));
  if (relations.join() !== RELATIONS.join()) {
    throw new Error('The syntax model was trained for other relations: run train/syntax/train.ts again');
  }
  let at = start;
  const next = ({ rows, entries, bytes: size }: z.infer<typeof tableSchema>): Scorer => {
    at += size;
    return createScorer({ rows, entries, bytes: bytes.subarray(at - size, at) });
  };
  const tagger = next(tables.tagger);
  const moves = next(tables.moves);
  return { tags, tagger, moves, arcs: next(tables.arcs) };
}
