import type { SentenceView } from '../clauses/sentence-view.ts';

/** Words between quotation marks, through however many sentences of a paragraph. */
export interface Quotation {
  /** The sentences it touches, by index, inclusive. */
  readonly first: number;
  readonly last: number;
  readonly paragraph: number;
}

/**
 * Which quotation each unit of each sentence stands in; null outside, nothing for sentences without any. Marks close at
 * the end of their paragraph.
 */
export function quotationsOf(views: readonly SentenceView[]): (readonly (Quotation | null)[])[] {
  const found: { first: number; last: number; paragraph: number }[] = [];
  let open: { first: number; last: number; paragraph: number } | null = null;
  return views.map((view) => {
    const { paragraph } = view.sentence;
    if (open && open.paragraph !== paragraph) open = null;
    if (!open && !view.units.some(({ text }) => isMark(text))) return [];
    return view.units.map((unit): Quotation | null => {
      if (open) open.last = view.index;
      if (!isMark(unit.text)) return open;
      if (open) {
        const closing = open;
        open = null;
        return closing;
      }
      open = { first: view.index, last: view.index, paragraph };
      found.push(open);
      return open;
    });
  });
}

const isMark = (text: string): boolean => text === '"' || text === "''";
