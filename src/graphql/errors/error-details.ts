import type { DatelineError } from '../../errors.ts';
import { BadDeciding, ContradictingDecision } from '../../graph/decisions/decision-errors.ts';
import { AmbiguousName, type Candidate, InvalidCursor, UnknownName } from '../../graph/errors.ts';
import { Forbidden } from '../access/access-errors.ts';
import { TooComplex } from '../operation/limits.ts';
import { BadInput } from './bad-input.ts';

/** What an error tells programs beside its code, as it goes into `extensions`. */
export function errorDetails(failure: DatelineError): Readonly<Record<string, unknown>> {
  if (failure instanceof BadInput) return { issues: failure.issues };
  if (failure instanceof AmbiguousName) return { candidates: failure.candidates.map(shown) };
  if (failure instanceof UnknownName) return { suggestions: failure.suggestions.map(shown) };
  if (failure instanceof ContradictingDecision) return { decisions: failure.inTheWay };
  if (failure instanceof BadDeciding) return { issues: [{ field: failure.field, message: failure.message }] };
  if (failure instanceof InvalidCursor) return { issues: [{ field: 'after', message: failure.message }] };
  if (failure instanceof Forbidden) return { role: failure.role };
  if (failure instanceof TooComplex) {
    const { measure, given, limit } = failure;
    return { measure, given, limit };
  }
  return {};
}

/** Only what the contract names, whatever else the record holds. */
function shown({ id, name, type }: Candidate): Candidate {
  return { id, name, type };
}
