/** Spellings of one word of a name, the most usual first; `short` where there is a nickname for it. */
export interface NameWord {
  readonly spellings: readonly [string, ...string[]];
  readonly short: string | null;
}

export type NamePart = 'family' | 'middle' | 'given' | 'second';

export interface Country {
  /** Its names, the most usual first. */
  readonly names: readonly [string, ...string[]];
  /** What its people and things are called. */
  readonly demonym: string;
  readonly cities: readonly string[];
  /** The order in which the parts of a name stand in the news. */
  readonly order: readonly NamePart[];
  /** The part that stands for the whole on second mention. */
  readonly shortName: NamePart;
  /** Whether the family name is also seen at the other end. */
  readonly turns: boolean;
  readonly pools: Readonly<Record<NamePart, readonly NameWord[]>>;
}

/** Reads the table of countries; see there. */
export function countriesFrom(table: string): Country[] {
  return table.trim().split('\n\n').map(countryFrom);
}

function countryFrom(block: string): Country {
  const [head = '', ...lines] = block.trim().split('\n');
  const [names = '', demonym = '', order = '', shortName = '', ...marks] = head.split('; ');
  const lists = new Map(
    lines.map((line) => {
      const [label = '', items = ''] = line.split(': ');
      return [label, items.split(', ')] as const;
    }),
  );
  const pool = (part: NamePart): NameWord[] => (lists.get(part) ?? []).map(nameWord);
  const parts = order.replace('order ', '').split(' ').filter(isNamePart);
  return {
    names: nonEmpty([...new Set(names.split(', '))]),
    demonym,
    cities: lists.get('cities') ?? [],
    order: parts,
    shortName: shortName === 'short given' ? 'given' : 'family',
    turns: marks.includes('east') || (parts[0] === 'family' && !parts.includes('middle')),
    pools: { family: pool('family'), middle: pool('middle'), given: pool('given'), second: pool('second') },
  };
}

function nameWord(entry: string): NameWord {
  const [full = '', short = null] = entry.split('/');
  return { spellings: nonEmpty(full.split('|')), short };
}

function isNamePart(word: string): word is NamePart {
  return word === 'family' || word === 'middle' || word === 'given' || word === 'second';
}

function nonEmpty(items: readonly string[]): [string, ...string[]] {
  const [first = '', ...rest] = items;
  return [first, ...rest];
}
