import { bitOf } from '../categories.ts';
import type { SentenceContext } from '../context.ts';
import { type NameSpan, resized, retyped } from '../name.ts';
import { listsOfWord } from './claims.ts';
import { changed } from './each-name.ts';

const GIVEN = bitOf('first-names');
const ROLE = bitOf('titles') | bitOf('occupations');

/**
 * A given name with one word behind it, beside a role, is somebody, though that word heads organizations:
 * "Administrator Samantha Power", "Samantha Power, administrator of".
 */
export function repairOfficers(names: readonly NameSpan[], contexts: readonly SentenceContext[]): NameSpan[] {
  return changed(names, contexts, asOfficer);
}

function asOfficer(name: NameSpan, context: SentenceContext): NameSpan {
  const first = name.last - 2;
  if (name.type !== 'ORGANIZATION' || first < name.first) return name;
  const { lists, words } = context;
  const isGiven = (listsOfWord(first, context) & GIVEN) !== 0;
  const isBehindRole = ((lists.ends[first - 1] ?? 0) & ROLE) !== 0;
  const isWhole = first === name.first;
  const isBeforeRole =
    isWhole && words[name.last]?.text === ',' && ((lists.begins[name.last + 1] ?? 0) & ROLE) !== 0;
  return isGiven && (isBehindRole || isBeforeRole)
    ? retyped(resized(name, first, name.last), 'PERSON')
    : name;
}
