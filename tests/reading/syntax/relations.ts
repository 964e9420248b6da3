import type { Parser } from '../../../src/reading/syntax/parser.ts';
import { childrenOf, type Tree } from '../../../src/reading/syntax/tree.ts';
import { type NameKind, type NameRange, type Unit, unitsOf } from '../../../src/reading/syntax/unit.ts';
import { foldText } from '../../../src/reading/text/folded-text.ts';
import type { SentenceReader } from '../../../src/reading/text/sentences.ts';

/** A sentence read and parsed. */
export interface Parsed {
  readonly units: readonly Unit[];
  readonly tree: Tree;
}

const KINDS: Readonly<Record<string, NameKind>> = {
  '[': 'PERSON',
  '{': 'PLACE',
  '|': 'ORGANIZATION',
  '<': 'DATE',
};

/**
 * Parses a sentence in which people stand in [brackets], places in {braces}, organizations between |bars|, dates in
 * <angles>.
 */
export function parseBracketed(bracketed: string, read: SentenceReader, parse: Parser): Parsed {
  const spans: { start: number; end: number; kind: NameKind }[] = [];
  let text = '';
  for (const piece of bracketed.split(/(\[[^\]]*\]|\{[^}]*\}|\|[^|]*\||<[^>]*>)/)) {
    const kind = KINDS[piece.charAt(0)];
    const bare = kind ? piece.slice(1, -1) : piece;
    if (kind) spans.push({ start: text.length, end: text.length + bare.length, kind });
    text += bare;
  }
  const folded = foldText(text);
  const tokens = read(folded, { start: 0, end: folded.text.length }, 0).flatMap(
    (sentence) => sentence.tokens,
  );
  const names = spans.flatMap(({ start, end, kind }): NameRange[] => {
    const inside = tokens.flatMap((token, i) => (token.start >= start && token.end <= end ? [i] : []));
    const [from = 0] = inside;
    const to = (inside.at(-1) ?? -1) + 1;
    // As the reader does it, a date of one word stays a word.
    return kind === 'DATE' && to === from + 1 ? [] : [{ from, to, kind }];
  });
  const units = unitsOf(tokens, names);
  return { units, tree: parse(units) };
}

/** Which of the wanted arcs a sentence's tree lacks; "told obj|iobj reporters" leaves a choice of relations. */
export function missing(parsed: Parsed, wanted: readonly string[]): string[] {
  const found = new Set(arcsOf(parsed));
  return wanted.filter((arc) => {
    const [choice = ''] = arc.match(/\S*\|\S*/) ?? [];
    return !choice
      .split('|')
      .some((relation) => found.has(choice === '' ? arc : arc.replace(choice, relation)));
  });
}

/** The arcs of a tree as "head relation child", with the case or mark of the child before it: "met obl with Lena". */
export function arcsOf({ units, tree }: Parsed): string[] {
  return tree.heads.map((head, child) => {
    const linked = childrenOf(tree, child, 'case', 'mark').map((link) => `${units[link]?.lower} `);
    const from = head < 0 ? '' : `${units[head]?.text} `;
    return `${from}${tree.labels[child]} ${linked.join('')}${units[child]?.text}`;
  });
}
