import { hashFeature, PLACE_FACTORS, TEMPLATE_FACTOR } from './hash.ts';

/** What a model looks at, by name: each is a place in an array of values. */
export type Attributes<Name extends string> = Readonly<Record<Name, number>>;

/**
 * Features to be: each names up to four attributes, whose values together make one feature. The first of them are those
 * that are looked at first; see choice.ts.
 */
export interface Templates {
  readonly count: number;
  readonly firstCount: number;
  /** The number of each template, times its factor. */
  readonly numbers: Int32Array;
  /** Where the four factors of a template stand among `products`. */
  readonly factors: Uint8Array;
  /** The attribute of each product, and by what it is multiplied; of the first, which stays 0, by nothing. */
  readonly places: Uint8Array;
  /** How many products the first templates have. */
  readonly firstPlaces: number;
  readonly multipliers: Int32Array;
  /** Room for each value times each factor that it has in any template: templates share most of these. */
  readonly products: Int32Array;
}

/** Gives each name its place. */
export function attributes<const Name extends string>(names: readonly Name[]): Attributes<Name> {
  return Object.fromEntries(names.map((name, i) => [name, i])) as Attributes<Name>;
}

/**
 * Reads templates from text, one a line or parted by `|`, those to look at first behind a star. They are numbered from
 * `first`, which keeps those of one model apart from those of another. Only those are kept whose attributes are `meant`.
 */
export function compileTemplates(
  known: Readonly<Record<string, number>>,
  text: string,
  first: number,
  areMeant: (names: readonly string[]) => boolean = () => true,
): Templates {
  const rows = text
    .split(/[|\n]/)
    .filter((line) => line.trim() !== '')
    .map((line, row) => ({
      names: line.replace('*', ' ').trim().split(/\s+/),
      number: first + row,
      isFirst: line.includes('*'),
    }))
    .filter(({ names }) => areMeant(names))
    .sort((a, b) => Number(b.isFirst) - Number(a.isFirst));
  const firstCount = rows.filter(({ isFirst }) => isFirst).length;
  const factors = new Uint8Array(rows.length * PLACE_FACTORS.length);
  const productOf = new Map<string, number>();
  const places = [0];
  const multipliers = [0];
  let firstPlaces = 0;
  for (const [row, { names }] of rows.entries()) {
    for (const [column, name] of names.entries()) {
      const place = known[name];
      const multiplier = PLACE_FACTORS[column];
      if (place === undefined || multiplier === undefined) throw new Error(`No template: ${names.join(' ')}`);
      const product = productOf.get(`${column} ${name}`) ?? places.length;
      if (product === places.length) {
        productOf.set(`${column} ${name}`, product);
        places.push(place);
        multipliers.push(multiplier);
      }
      factors[row * PLACE_FACTORS.length + column] = product;
    }
    if (row < firstCount) firstPlaces = places.length;
  }
  return {
    count: rows.length,
    firstCount,
    numbers: Int32Array.from(rows, ({ number }) => Math.imul(number, TEMPLATE_FACTOR)),
    factors,
    places: Uint8Array.from(places),
    firstPlaces,
    multipliers: Int32Array.from(multipliers),
    products: new Int32Array(places.length),
  };
}

/** Writes the feature of each template into `out`. */
export function fillTemplates(templates: Templates, values: Int32Array, out: Int32Array): void {
  fillFirst(templates, values, out);
  fillRest(templates, values, out);
}

/** Writes the features of the first templates into `out`. */
export function fillFirst(templates: Templates, values: Int32Array, out: Int32Array): void {
  multiply(templates, values, 0, templates.firstPlaces);
  hash(templates, out, 0, templates.firstCount);
}

/** Writes those of the rest behind them; the values must be those by which the first were written. */
export function fillRest(templates: Templates, values: Int32Array, out: Int32Array): void {
  multiply(templates, values, templates.firstPlaces, templates.places.length);
  hash(templates, out, templates.firstCount, templates.count);
}

function multiply(
  { places, multipliers, products }: Templates,
  values: Int32Array,
  from: number,
  to: number,
): void {
  for (let i = from; i < to; i++) products[i] = Math.imul(values[places[i] ?? 0] ?? 0, multipliers[i] ?? 0);
}

function hash({ numbers, factors, products }: Templates, out: Int32Array, from: number, to: number): void {
  for (let i = from; i < to; i++) {
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
