import { hashFeature } from './hash.ts';

/** What a model looks at, by name: each is a place in an array of values. */
export type Attributes<Name extends string> = Readonly<Record<Name, number>>;

/** Features to be: each line names up to four attributes, whose values together make one feature. */
export interface Templates {
  readonly count: number;
  readonly first: number;
  /** Four places to a template; place 0 is never written and stays 0. */
  readonly places: Uint8Array;
}

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
  const places = new Uint8Array(lines.length * 4);
  for (const [row, names] of lines.entries()) {
    for (const [column, name] of names.entries()) {
      const place = known[name];
      if (place === undefined || column > 3) throw new Error(`No template: ${names.join(' ')}`);
      places[row * 4 + column] = place;
    }
  }
  return { count: lines.length, first, places };
}

/** Writes the feature of each template into `out`. */
export function fillTemplates(
  { count, first, places }: Templates,
  values: Int32Array,
  out: Int32Array,
): void {
  for (let i = 0; i < count; i++) {
    out[i] = hashFeature(
      first + i,
      values[places[i * 4] ?? 0] ?? 0,
      values[places[i * 4 + 1] ?? 0] ?? 0,
      values[places[i * 4 + 2] ?? 0] ?? 0,
      values[places[i * 4 + 3] ?? 0] ?? 0,
    );
  }
}
