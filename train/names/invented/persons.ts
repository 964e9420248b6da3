import type { Dice } from './dice.ts';

/** A name in full and the form by which an article names its bearer again. */
export interface InventedPerson {
  readonly full: string;
  readonly short: string;
}

/** Where the words of a pattern come from. */
export interface NameWords {
  given(): string;
  family(): string;
}

/**
 * How names are built, with how often each pattern is drawn: G a given name, S a family name, I an initial, g the
 * small second half of a Korean or Chinese given name; what stands behind the bar is the short form, as the numbers
 * of the words.
 */
const PATTERNS: readonly (readonly [weight: number, pattern: string])[] = [
  [24, 'G S | 1'],
  [4, 'G S | 0'],
  [4, 'G S-S | 1'],
  [2, 'G-G S | 1'],
  [3, 'G G S | 2'],
  [4, 'G S S | 1 2'],
  [3, 'G S S | 1'],
  [2, 'G G S S | 2'],
  [3, 'G I. S | 2'],
  [1, 'I. S | 1'],
  [2, 'I. I. S | 2'],
  [1, 'I. I. I. S | 3'],
  [1, 'I.I. S | 1'],
  [2, 'G de S | 1 2'],
  [1, 'G da S S | 3'],
  [1, 'G S de S | 3'],
  [1, 'G S e S | 3'],
  [1, 'G S y S | 1'],
  [1, 'G S de S e S | 0'],
  [1, 'G de la S S | 1 2 3'],
  [1, 'G dos S | 2'],
  [1, 'G del S | 1 2'],
  [1, 'G van S | 1 2'],
  [1, 'G van der S | 1 2 3'],
  [1, 'G von S | 2'],
  [1, 'G ten S | 1 2'],
  [1, 'G di S | 1 2'],
  [1, 'G al-S | 1'],
  [1, 'G G al-S | 2'],
  [1, 'G el-S | 1'],
  [1, 'G Al S | 1 2'],
  [1, 'G bin G | 0'],
  [1, 'G bin G al-S | 3'],
  [1, 'G bint G | 0'],
  [1, 'G ibn G al-S | 3'],
  [1, 'Abu G al-S | 2'],
  [1, 'Abdul G S | 2'],
  [1, 'G Ould S | 1 2'],
  [1, 'G Mint S | 1 2'],
  [1, 'G ag S | 1 2'],
  [1, 'G a S | 2'],
  [1, 'G ap S | 2'],
  [3, 'S G-g | 0'],
  [3, 'S G | 0'],
  [2, 'S G G | 2'],
  [1, 'S G G G | 3'],
  [1, "G O'S | 1"],
  [1, "G N'S | 1"],
  [1, "G D'S | 1"],
  [1, 'G McS | 1'],
  [1, 'G MacS | 1'],
  [1, 'G O S | 1 2'],
  [1, 'G St. S | 1 2'],
  [2, 'G S Jr. | 1'],
  [1, 'G I. S Jr. | 2'],
  [1, 'G S III | 1'],
  [1, 'G "G" S | 2'],
  [2, 'G | 0'],
];

/** Invents persons whose names are built as those of many cultures are. */
export function createPersonMaker({ chance, pick }: Dice, words: NameWords): () => InventedPerson {
  const drawn = PATTERNS.flatMap(([weight, pattern]) => new Array<string>(weight).fill(pattern));
  return () => {
    const [form = '', short = ''] = pick(drawn).split(' | ');
    const parts = form
      .split(' ')
      .map((part) =>
        part
          .replace(/[GSI](?![a-z])/g, (kind) =>
            kind === 'G' ? words.given() : kind === 'S' ? words.family() : words.family().charAt(0),
          )
          .replace(/(?<=-)g$/, () => words.given().toLowerCase().slice(0, 4)),
      );
    const chosen = short.split(' ').map((at) => parts[Number(at)] ?? '');
    return { full: parts.join(' '), short: chance(0.9) ? chosen.join(' ') : parts.join(' ') };
  };
}
