import { StatementFailed } from './errors.ts';
import type { Parameters, Value } from './graph-store.ts';

/**
 * Makes parameters ready for an engine: numbers without a fraction through `integer`, all else as it is.
 *
 * @throws StatementFailed for what is no `Value`, which names its place: types do not reach into data that was
 *   read from JSON or put together with optional properties
 */
export function engineParameters(
  parameters: Parameters,
  integer: (value: number) => unknown,
): Record<string, unknown> {
  const prepared: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(parameters))
    prepared[name] = prepare(value, `$${name}`, integer);
  return prepared;
}

function prepare(value: Value | undefined, place: string, integer: (value: number) => unknown): unknown {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return value;
  if (typeof value === 'number') {
    if (!Number.isFinite(value))
      throw new StatementFailed(`${place} is ${value}, which is no number to store`);
    return Number.isSafeInteger(value) ? integer(value) : value;
  }
  if (isList(value)) return value.map((item, index) => prepare(item, `${place}[${index}]`, integer));
  if (typeof value === 'object' && isPlain(value)) {
    const map: Record<string, unknown> = {};
    for (const [key, item] of Object.entries(value)) map[key] = prepare(item, `${place}.${key}`, integer);
    return map;
  }
  throw new StatementFailed(
    `${place} is ${typeof value === 'object' ? 'an instance of a class' : typeof value}`,
  );
}

function isList(value: Value | undefined): value is readonly Value[] {
  return Array.isArray(value);
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
