import { bitOf } from '../categories.ts';
import type { SentenceContext } from '../context.ts';
import { type NameSpan, resized, retyped } from '../name.ts';
import { listsOf } from './claims.ts';
import { replaced } from './each-name.ts';

const DASH = /^[-–—]$/;
const BODIES = bitOf('organizations') | bitOf('companies') | bitOf('bodies') | bitOf('teams');

/**
 * "Jack Lowell - Ana Ferrante, of the fund - …": a dash between spaces parts names, as in lists that lost their
 * lines, and stands in none.
 */
export function partAtDashes(
  names: readonly NameSpan[],
  contexts: readonly SentenceContext[],
): readonly NameSpan[] {
  return replaced(names, contexts, partAtDash);
}

function partAtDash(name: NameSpan, context: SentenceContext): readonly NameSpan[] | null {
  const dashes = context ? dashesIn(name, context) : [];
  if (dashes.length === 0) return null;
  const starts = [name.first, ...dashes.map((at) => at + 1)];
  const pieces = starts.map((first, i) => resized(name, first, dashes[i] ?? name.last));
  return pieces.flatMap((piece, i) => {
    const own = i === 0 ? piece : typedAnew(piece, context);
    return own !== null && isWhole(own, context) ? [own] : [];
  });
}

function dashesIn({ first, last }: NameSpan, { words, tokens }: SentenceContext): number[] {
  const found: number[] = [];
  for (let at = first; at < last; at++) {
    const word = words[at];
    if (!word || word.letters || !DASH.test(word.text)) continue;
    if (tokens[at - 1]?.end !== tokens[at]?.start && tokens[at]?.end !== tokens[at + 1]?.start)
      found.push(at);
  }
  return found;
}

/** What the whole was taken for is sure of its first piece only: behind a body may stand who speaks for it. */
function typedAnew(piece: NameSpan, { lists }: SentenceContext): NameSpan | null {
  if (((lists.begins[piece.first] ?? 0) & bitOf('first-names')) !== 0) return retyped(piece, 'PERSON');
  if (piece.type !== 'ORGANIZATION') return piece;
  for (let at = piece.first; at < piece.last; at++) {
    if (((lists.begins[at] ?? 0) & (BODIES | bitOf('org-nouns'))) !== 0) return piece;
  }
  return null;
}

/**
 * Of a person two words at least, no body's: what is left of "Fund - Derrick Moss" and "Gina Lodi - Secretary" is none.
 */
function isWhole(piece: NameSpan, context: SentenceContext): boolean {
  const words = context.words.slice(piece.first, piece.last);
  if (words.length === 0 || words[0]?.capital !== true) return false;
  if (piece.type !== 'PERSON') return true;
  return words.filter(({ capital }) => capital).length >= 2 && (listsOf(piece, context) & BODIES) === 0;
}
