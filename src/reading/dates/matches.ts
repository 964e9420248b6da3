/**
 * All matches of a global pattern, as of `matchAll`, which makes a new pattern each time: where a text has none, as
 * most sentences have of most dates, that takes longer than looking.
 */
export function matches(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex++;
  }
  return found;
}
