import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createParser } from '../../../src/reading/syntax/parser.ts';
import { dominates, NO_HEAD, subtreeOf, type Tree } from '../../../src/reading/syntax/tree.ts';
import type { Unit } from '../../../src/reading/syntax/unit.ts';

const parse = createParser();

const word = fc.oneof(
  fc.constantFrom(
    ...'the a met with and , . " who to talks said is was Lima minister of -- 12 ( )'.split(' '),
  ),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }),
);
const part = fc.constantFrom('NOUN', 'VERB', 'ADP', 'PUNCT', 'PROPN', 'DET', 'X', 'CCONJ', 'PRON');
const sentence = fc.array(fc.tuple(word, part, fc.boolean()), { maxLength: 60 }).map((words) =>
  words.map(
    ([text, pos, isName], from): Unit => ({
      text,
      lower: text.toLowerCase(),
      pos,
      from,
      to: from + 1,
      isName,
      kind: isName ? 'NAME' : null,
    }),
  ),
);

describe('a tree', () => {
  it('has one root, heads in range and no cycle, whatever the words are', () => {
    fc.assert(
      fc.property(sentence, (units) => expectTree(parse(units), units.length)),
      { numRuns: 300 },
    );
  });

  it('is projective: a subtree is one stretch of units', () => {
    fc.assert(
      fc.property(sentence, (units) => {
        const tree = parse(units);
        for (const unit of units.keys()) {
          const { from, to } = subtreeOf(tree, unit);
          for (let i = from; i < to; i++) expect(isBelow(tree, i, unit)).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('is the same every time', () => {
    fc.assert(
      fc.property(sentence, (units) => {
        expect(parse(units)).toEqual(parse(units));
      }),
      { numRuns: 50 },
    );
  });

  it('of no words is empty', () => {
    const { heads, labels, tags, children, firsts, lasts, root } = parse([]);
    expect({ heads, labels, tags, children, firsts, lasts, root }).toEqual({
      heads: [],
      labels: [],
      tags: [],
      children: [],
      firsts: [],
      lasts: [],
      root: NO_HEAD,
    });
  });

  it('of ten thousand words takes no more than its share of time', () => {
    const units = Array.from({ length: 10_000 }, (_, from): Unit => {
      const text = ['(', 'and', 'Lima', ',', 'who', 'met'][(from * 7) % 6] ?? 'x';
      return { text, lower: text.toLowerCase(), pos: 'NOUN', from, to: from + 1, isName: false, kind: null };
    });
    expectTree(parse(units), units.length);
  });
});

function expectTree(tree: Tree, length: number): void {
  expect(tree.heads).toHaveLength(length);
  expect(tree.labels).toHaveLength(length);
  expect(tree.tags).toHaveLength(length);
  expect(tree.heads.filter((head) => head === NO_HEAD)).toHaveLength(Math.min(1, length));
  const seen = new Set<number>();
  const open = length > 0 ? [tree.root] : [];
  for (let unit = open.pop(); unit !== undefined; unit = open.pop()) {
    expect(seen.has(unit)).toBe(false);
    seen.add(unit);
    open.push(...(tree.children[unit] ?? []));
  }
  expect(seen.size).toBe(length);
}

function isBelow(tree: Tree, unit: number, ancestor: number): boolean {
  expect(dominates(tree, ancestor, unit)).toBe(true);
  for (let at = unit; at !== NO_HEAD; at = tree.heads[at] ?? NO_HEAD) if (at === ancestor) return true;
  return false;
}
