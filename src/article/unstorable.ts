/**
 * Why a string cannot be kept, worded to follow the name of its field; null where it can. Offsets count UTF-16
 * code units. Such strings come in through JSON escapes: a file's own bytes are checked in utf8.ts.
 */
export function unstorable(value: string): string | null {
  const nul = value.indexOf('\0');
  if (nul !== -1) return `holds the character U+0000 at offset ${nul}: take it out`;
  const lone = value.search(/\p{Surrogate}/u);
  return lone === -1
    ? null
    : `holds half of a surrogate pair at offset ${lone}, which UTF-8 cannot hold: take it out or complete it`;
}
