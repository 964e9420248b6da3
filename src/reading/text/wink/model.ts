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
  packing: z.object({ size: z.number(), layout: properties, config: z.unknown() }),
  features: z.object({
    lexeme: table,
    prefix: table,
    suffix: table,
    shape: table,
    /** Which tags the words of a cluster may have. */
    posClusters: z.object({ list: z.array(z.instanceof(Set<number>)) }),
  }),
  pos: z.object({ list: z.array(z.string()) }),
  /** Words that stay tied by a hyphen to the one behind or before them: "co-", "-like". */
  preserve: z.object({
    prefix: z.record(z.string(), z.boolean()),
    suffix: z.record(z.string(), z.boolean()),
  }),
  /** The numbers of kinds of tokens. */
  tcat: z.object({ hash: z.object({ word: z.number(), number: z.number(), symbol: z.number() }) }),
});

/** What the model's own rule for the tag of a word that it does not list asks of the lexicon. */
interface Lexicon {
  lookup(word: string): readonly number[];
  intrinsicSize(): number;
  posOf(index: number): number;
}
type TagRule = (word: string, kind: number, lexicon: Lexicon) => number;
const features = z.object({ pos: z.custom<TagRule>((value) => typeof value === 'function') });
const machines = z.object({ machines: z.array(z.string()) });

/** The parts of wink-nlp's English model that are read here. */
export interface WinkModel {
  /** As wink-nlp takes it, which goes on to write into it. */
  readonly loaded: unknown;
  readonly core: z.infer<typeof core>;
  /** State machines in JSON, see machine.ts: that of sentences, and those of tags in the order of their use. */
  readonly sentenceMachine: string;
  readonly tagMachines: readonly string[];
  /** The number of the tag of a word, number or symbol that the lexicon does not list. */
  readonly tagOf: (word: string) => number;
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
  const parsed = core.parse(loaded);
  return { loaded, core: parsed, sentenceMachine, tagMachines, tagOf: tagOfUnlisted(parsed) };
}

function tagOfUnlisted(core: WinkModel['core']): WinkModel['tagOf'] {
  const { lexeme } = core.features;
  const known = lexeme.list.length;
  const { word, number, symbol } = core.tcat.hash;
  const { pos } = features.parse(call(model.featureFn, core.packing.config));
  const lexicon: Lexicon = {
    lookup: (text) => [lexeme.hash[text] ?? known],
    intrinsicSize: () => known,
    posOf: (index) => propertyAt(core, index, 'pos'),
  };
  return (text) => pos(text, /^[A-Za-z]/.test(text) ? word : /^\d/.test(text) ? number : symbol, lexicon);
}

export function call(part: unknown, ...given: readonly unknown[]): unknown {
  if (typeof part !== 'function') throw new TypeError("The model of wink-nlp is not this version's");
  return part(...given);
}
