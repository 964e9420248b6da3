import model from 'wink-eng-lite-web-model';
import { z } from 'zod';

/** A numbered list of the model to which wink-nlp adds what it meets: words, their shapes, their ends. */
export interface Table {
  readonly list: string[];
  readonly hash: Record<string, number>;
  index: number;
}

const table = z.custom<Table>(
  (value) =>
    typeof value === 'object' && value !== null && 'list' in value && 'hash' in value && 'index' in value,
);
/** Where a property of a word stands: 32-bit word, mask and shift. */
const place = z.tuple([z.number(), z.number(), z.number()]).rest(z.number());
const properties = z.object({
  isAbbrev: place,
  isContraction: place,
  /** Whether it has a usual spelling, whose number then stands in place of its base form's. */
  isSpellingMapped: place,
  lemma: place,
  lexemeCID: place,
  /** How far behind it that in lower case stands. */
  normal: place,
  pos: place,
  posHint: place,
  sbdHint: place,
});
export type Property = keyof z.infer<typeof properties>;

const core = z.object({
  /** Of each known word, `packing.size` numbers. */
  lexicon: z.instanceof(Uint32Array),
  packing: z.object({ size: z.number(), layout: properties }),
  features: z.object({
    lexeme: table,
    prefix: table,
    suffix: table,
    shape: table,
    /** Which tags the words of a cluster may have. */
    posClusters: z.object({ list: z.array(z.instanceof(Set<number>)) }),
  }),
  pos: z.object({ list: z.array(z.string()) }),
});
const machines = z.object({ machines: z.array(z.string()) });

/** The parts of wink-nlp's English model that are read here. */
export interface WinkModel {
  /** As wink-nlp takes it, which goes on to write into it. */
  readonly loaded: unknown;
  readonly core: z.infer<typeof core>;
  /** State machines in JSON, see machine.ts: that of sentences, and those of tags in the order of their use. */
  readonly sentenceMachine: string;
  readonly tagMachines: readonly string[];
}

/** What the lexicon says of the word of that number. */
export function propertyAt(
  { lexicon, packing: { size, layout } }: WinkModel['core'],
  index: number,
  property: Property,
): number {
  const [offset, mask, shift] = layout[property];
  return ((lexicon[index * size + offset] ?? 0) & mask) >>> shift;
}

/** Loads the model (some 100 ms). */
export function loadModel(): WinkModel {
  const loaded = call(model.core);
  const [sentenceMachine = ''] = machines.parse(call(model.sbd)).machines;
  const tagMachines = machines.parse(call(model.pos)).machines;
  return { loaded, core: core.parse(loaded), sentenceMachine, tagMachines };
}

export function call(part: unknown): unknown {
  if (typeof part !== 'function') throw new TypeError("The model of wink-nlp is not this version's");
  return part();
}
