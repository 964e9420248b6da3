import type { NameSpan } from '../name.ts';

/**
 * The names with others in place of those for which `others` finds some (perhaps none); null leaves a name as it is.
 */
export function replaced(
  names: readonly NameSpan[],
  others: (name: NameSpan) => readonly NameSpan[] | null,
): readonly NameSpan[] {
  let all: NameSpan[] | null = null;
  for (let i = 0; i < names.length; i++) {
    const name = names[i];
    if (name === undefined) continue;
    const instead = others(name);
    if (instead !== null) {
      all ??= names.slice(0, i);
      all.push(...instead);
    } else all?.push(name);
  }
  return all ?? names;
}
