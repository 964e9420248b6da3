/** Words before a date in its clause that make it a coming one. */
const AHEAD =
  /\b(?:will|shall|won't|'ll|(?:is|are|am|was|were|be) (?:(?:also|now|then|still|tentatively) )?(?:to|due|set|scheduled|expected|slated|planned|likely|going|poised|about)(?: to)?|(?:plans?|hopes?|intends?|expects?|aims?|wants?|agreed|promised|vowed|pledged|invited|proposed|scheduled|planned|slated|pencilled in|expected|upcoming|forthcoming|deadline)(?: \w+){0,2}? ?(?:to|for|in|on|before)?)\b/i;
const CLAUSE_END = /[;:!?]|,? (?:but|while|whereas|although|though) |\. /g;

/**
 * Whether the words before `start` in its clause look ahead. `text` is the folded sentence; `start` a place in it.
 */
export function tenseBefore(text: string, start: number): 'PAST' | 'FUTURE' {
  const before = text.slice(0, start);
  let clause = 0;
  for (const end of before.matchAll(CLAUSE_END)) clause = end.index + end[0].length;
  return AHEAD.test(before.slice(clause)) || /\bby $/i.test(before) ? 'FUTURE' : 'PAST';
}
