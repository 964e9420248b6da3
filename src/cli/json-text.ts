/**
 * A value as JSON. DEL and the C1 controls, which JSON lets stand and terminals obey, are escaped as it escapes the
 * others.
 *
 * @param indent spaces a level; 0 puts all on one line
 */
export function jsonText(value: unknown, indent = 0): string {
  return JSON.stringify(value, null, indent).replace(/[\u007f-\u009f]/g, escaped);
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
