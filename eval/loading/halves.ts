/** Which half of a set a text is in: by the first number in its id. Rules are made on the odd ones only. */
export function isOdd(id: string): boolean {
  return Number(/\d+/.exec(id)?.[0] ?? 0) % 2 === 1;
}
