import type { EntityType } from '../reading.ts';

/**
 * The labels of the tagger: O, and for each type B(egin), I(nside), L(ast) and U(nit: the only token), the BILOU
 * scheme of Ratinov and Roth, "Design challenges and misconceptions in named entity recognition", CoNLL 2009.
 */
export const NAME_TYPES: readonly EntityType[] = ['PERSON', 'ORGANIZATION', 'PLACE'];
export const OUTSIDE = 0;
export const LABELS = 1 + 4 * NAME_TYPES.length;

export type Part = 'B' | 'I' | 'L' | 'U';
const PARTS: readonly Part[] = ['B', 'I', 'L', 'U'];

export function labelOf(type: EntityType, part: Part): number {
  return 1 + 4 * NAME_TYPES.indexOf(type) + PARTS.indexOf(part);
}

export function typeOf(label: number): EntityType | null {
  return label === OUTSIDE ? null : (NAME_TYPES[(label - 1) >> 2] ?? null);
}

export function partOf(label: number): Part | null {
  return label === OUTSIDE ? null : (PARTS[(label - 1) & 3] ?? null);
}

/** Whether a name is open after this label and must go on. */
function open(label: number): boolean {
  return label !== OUTSIDE && ((label - 1) & 3) < 2;
}

/** Whether this label goes on with a name that is open. */
function continues(label: number): boolean {
  const part = (label - 1) & 3;
  return label !== OUTSIDE && (part === 1 || part === 2);
}

/** Whether `to` may stand right after `from`: names are closed before another begins, and keep their type. */
export function mayFollow(from: number, to: number): boolean {
  if (open(from) !== continues(to)) return false;
  return !open(from) || (from - 1) >> 2 === (to - 1) >> 2;
}

export function mayBegin(label: number): boolean {
  return !continues(label);
}

export function mayEnd(label: number): boolean {
  return !open(label);
}

/** For each label the labels that may stand before it. */
export const PREDECESSORS: readonly (readonly number[])[] = Array.from({ length: LABELS }, (_, to) =>
  Array.from({ length: LABELS }, (_, from) => from).filter((from) => mayFollow(from, to)),
);
