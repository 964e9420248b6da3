import { bitOf } from '../categories.ts';
import type { SentenceContext } from '../context.ts';
import { type NameSpan, retyped } from '../name.ts';
import { listsOf } from './claims.ts';
import { changed } from './each-name.ts';

const OTHERS = bitOf('first-names') | bitOf('last-names') | bitOf('organizations') | bitOf('companies');

/** A country is a place, also where it acts as a state; "Jordan" and "Chad" may be somebody. */
export function repairCountries(
  names: readonly NameSpan[],
  contexts: readonly SentenceContext[],
): NameSpan[] {
  return changed(names, contexts, asCountry);
}

function asCountry(name: NameSpan, context: SentenceContext): NameSpan {
  if (name.type === 'PLACE') return name;
  const lists = listsOf(name, context);
  return (lists & bitOf('countries')) !== 0 && (lists & OTHERS) === 0 ? retyped(name, 'PLACE') : name;
}
