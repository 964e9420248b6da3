import type { Parser } from '../../../src/reading/syntax/parser.ts';
import { childrenOf, type Tree } from '../../../src/reading/syntax/tree.ts';
import { type NameRange, type Unit, unitsOf } from '../../../src/reading/syntax/unit.ts';
import { foldText } from '../../../src/reading/text/folded-text.ts';
import type { SentenceReader } from '../../../src/reading/text/sentences.ts';

/** A sentence whose names stand in square brackets, read and parsed. */
export interface Parsed {
  readonly units: readonly Unit[];
  readonly tree: Tree;
}

export function parseBracketed(bracketed: string, read: SentenceReader, parse: Parser): Parsed {
  const spans: { start: number; end: number }[] = [];
  let text = '';
  for (const [i, piece] of bracketed.split(/[[\]]/).entries()) {
    if (i % 2 === 1) spans.push({ start: text.length, end: text.length + piece.length });
    text += piece;
  }
  const folded = foldText(text);
  const tokens = read(folded, { start: 0, end: folded.text.length }, 0).flatMap(
    (sentence) => sentence.tokens,
  );
  const names = spans.map(({ start, end }): NameRange => {
    const inside = tokens.flatMap((token, i) => (token.start >= start && token.end <= end ? [i] : []));
    return { from: inside[0] ?? 0, to: (inside.at(-1) ?? -1) + 1 };
  });
  const units = unitsOf(tokens, names);
  return { units, tree: parse(units) };
}

/** The arcs of a tree as "head relation child", with the case or mark of the child before it: "met obl with Lena". */
export function arcsOf({ units, tree }: Parsed): string[] {
  return tree.heads.map((head, child) => {
    const linked = childrenOf(tree, child, 'case', 'mark').map((link) => `${units[link]?.lower} `);
    const from = head < 0 ? '' : `${units[head]?.text} `;
    return `${from}${tree.labels[child]} ${linked.join('')}${units[child]?.text}`;
  });
}
