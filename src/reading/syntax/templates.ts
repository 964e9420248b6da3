import { hashFeature, PLACE_FACTORS, TEMPLATE_FACTOR } from './hash.ts';

/** What a model looks at, by name: each is a place in an array of values. */
export type Attributes<Name extends string> = Readonly<Record<Name, number>>;

/** Features to be: each line names up to four attributes, whose values together make one feature. */
export interface Templates {
  readonly count: number;
  /** The number of each template, times its factor. */
  readonly numbers: Int32Array;
  /** Where the four factors of a template stand among `products`. Place 0 is never written and stays 0. */
  readonly factors: Uint8Array;
  /** Room for each value times each of the four factors: templates share most of these. */
  readonly products: Int32Array;
}

/** No model looks at more. */
const MOST_PLACES = 64;

/** Gives each name its place, from 1. */
export function attributes<const Name extends string>(names: readonly Name[]): Attributes<Name> {
  return Object.fromEntries(names.map((name, i) => [name, i + 1])) as Attributes<Name>;
}

/**
 * Reads templates from text, one a line or parted by `|`. They are numbered from `first`, which keeps those of
 * one model apart from those of another.
 */
export function compileTemplates(
  known: Readonly<Record<string, number>>,
  text: string,
  first: number,
): Templates {
  const lines = text.split(/[|\n]/).flatMap((line) => (line.trim() === '' ? [] : [line.trim().split(/\s+/)]));
  const numbers = Int32Array.from(lines, (_, row) => Math.imul(first + row, TEMPLATE_FACTOR));
  const factors = Uint8Array.from({ length: lines.length * 4 }, (_, at) => (at % 4) * MOST_PLACES);
  for (const [row, names] of lines.entries()) {
    for (const [column, name] of names.entries()) {
      const place = known[name];
      if (place === undefined || column > 3) throw new Error(`No template: ${names.join(' ')}`);
      factors[row * 4 + column] = column * MOST_PLACES + place;
    }
  }
  return { count: lines.length, numbers, factors, products: new Int32Array(4 * MOST_PLACES) };
}

/** Writes the feature of each template into `out`. */
export function fillTemplates(
  { count, numbers, factors, products }: Templates,
  values: Int32Array,
  out: Int32Array,
): void {
  const [a = 0, b = 0, c = 0, d = 0] = PLACE_FACTORS;
  for (let place = 1; place < values.length; place++) {
    const value = values[place] ?? 0;
    products[place] = Math.imul(value, a);
    products[MOST_PLACES + place] = Math.imul(value, b);
    products[2 * MOST_PLACES + place] = Math.imul(value, c);
    products[3 * MOST_PLACES + place] = Math.imul(value, d);
  }
  for (let i = 0; i < count; i++) {
    const at = i * 4;
    out[i] = hashFeature(
      numbers[i] ?? 0,
      products[factors[at] ?? 0] ?? 0,
      products[factors[at + 1] ?? 0] ?? 0,
      products[factors[at + 2] ?? 0] ?? 0,
      products[factors[at + 3] ?? 0] ?? 0,
    );
  }
}
