import { compareCodeUnits } from '../identity/code-units.ts';
import type { Value } from '../store/graph-store.ts';

/** JSON with every object's keys in order of their code units. */
export function canonicalJson(value: Value): string {
  return JSON.stringify(value, (_key, item: Value) => (isMap(item) ? inKeyOrder(item) : item));
}

function isMap(value: Value): value is { readonly [key: string]: Value } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function inKeyOrder(map: { readonly [key: string]: Value }): { readonly [key: string]: Value } {
  return Object.fromEntries(Object.entries(map).sort(([a], [b]) => compareCodeUnits(a, b)));
}
