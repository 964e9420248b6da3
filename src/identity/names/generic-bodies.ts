/** Bodies that many countries have, and the one country that is meant where none is named; null where any may be. */
export const GENERIC_BODIES: ReadonlyMap<string, string | null> = new Map([
  ['air force', null],
  ['army', null],
  ['central bank', null],
  ['coast guard', null],
  ['communist party', null],
  ['congress', null],
  ['constitutional court', null],
  ['department of commerce', 'united states'],
  ['department of defense', 'united states'],
  ['department of state', 'united states'],
  ['department of the treasury', 'united states'],
  ['embassy', null],
  ['government', null],
  ['house of representatives', null],
  ['national assembly', null],
  ['navy', null],
  ['parliament', null],
  ['party central committee', null],
  ['public ministry', null],
  ['senate', null],
  ['state department', 'united states'],
  ['supreme court', null],
]);

/** Other names of such bodies. */
const SAME_BODIES: ReadonlyMap<string, string> = new Map([
  ['coastguard', 'coast guard'],
  ['defense department', 'department of defense'],
  ['exterior ministry', 'ministry of foreign affairs'],
  ['foreign affairs ministry', 'ministry of foreign affairs'],
  ['foreign ministry', 'ministry of foreign affairs'],
  ['mfa', 'ministry of foreign affairs'],
  ['ministry for foreign affairs', 'ministry of foreign affairs'],
  ['ministry of defense', 'ministry of defence'],
  ['ministry of external affairs', 'ministry of foreign affairs'],
  ['ministry of national defence', 'ministry of defence'],
  ['ministry of home affairs', 'ministry of interior'],
  ['ministry of internal affairs', 'ministry of interior'],
  ['ministry of labour', 'ministry of labor'],
  ['ministry of national defense', 'ministry of defence'],
  ['pentagon', 'department of defense'],
  ['state department', 'department of state'],
  ['treasury department', 'department of the treasury'],
]);

/** One name for a body that many countries have; undefined for what is none. */
export function genericBody(key: string): string | undefined {
  const same = SAME_BODIES.get(key);
  if (same !== undefined) return same;
  if (GENERIC_BODIES.has(key)) return key;
  if (/^ministry (?:of|for) \S/u.test(key)) {
    const plain = key.replace(/^ministry (?:of|for) (?:the )?/u, 'ministry of ');
    return SAME_BODIES.get(plain) ?? plain;
  }
  const leading = /^(\S.*) ministry$/u.exec(key)?.[1];
  return leading === undefined ? undefined : genericBody(`ministry of ${leading}`);
}
