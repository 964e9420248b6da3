/**
 * The string itself, in the one copy that V8 keeps of what objects have for property names. Of such strings two are
 * compared by where they are, and they are of one form, where V8 has six for strings cut out of others or put together.
 */
export function interned(text: string): string {
  const named: Record<string, true> = Object.create(null);
  named[text] = true;
  return Object.keys(named)[0] ?? text;
}
