import { StatementFailed } from './errors.ts';
import type { Row, Value } from './graph-store.ts';

/** Turns an engine's own scalar (a date, a big integer) into a value; undefined for what is none of its scalars. */
export type ScalarReader = (value: unknown) => Value | undefined;

/**
 * An engine's row as plain values.
 *
 * @throws StatementFailed for a value that the port does not know, such as a whole node
 */
export function plainRow(row: Readonly<Record<string, unknown>>, readScalar: ScalarReader): Row {
  const plain: Record<string, Value> = {};
  for (const [column, value] of Object.entries(row)) plain[column] = plainValue(value, column, readScalar);
  return plain;
}

function plainValue(value: unknown, column: string, readScalar: ScalarReader): Value {
  if (value === null || value === undefined) return null;
  if (typeof value === 'boolean' || typeof value === 'number' || typeof value === 'string') return value;
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    return items.map((item) => plainValue(item, column, readScalar));
  }
  const scalar = readScalar(value);
  if (scalar !== undefined) return scalar;
  if (typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype) {
    const map: Record<string, Value> = {};
    for (const [key, item] of Object.entries(value)) map[key] = plainValue(item, column, readScalar);
    return map;
  }
  throw new StatementFailed(
    `what it returns as ${column} is or holds a whole node, relationship or other object, not values`,
  );
}
