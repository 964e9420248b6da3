/** What a table of names that mean the same holds. */
export interface AliasTable {
  /** Every other key → the key that it means. */
  readonly canonical: ReadonlyMap<string, string>;
  /** Keys that abbreviate, and so never name best. */
  readonly short: ReadonlySet<string>;
}

/** Reads lines of the form `key = other, other; short, short`; either list may be missing. */
export function readAliasTable(table: string): AliasTable {
  const canonical = new Map<string, string>();
  const short = new Set<string>();
  for (const line of table.trim().split('\n')) {
    const [key = '', others = ''] = line.split(' =');
    const [full = [], brief = []] = others.split(';').map(namesIn);
    for (const name of [...full, ...brief]) canonical.set(name, key);
    for (const name of brief) short.add(name);
  }
  return { canonical, short };
}

const namesIn = (list: string): string[] =>
  list
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
