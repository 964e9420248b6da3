import type { DecisionRecord } from '../../graph/records.ts';
import { displayable } from '../displayable.ts';
import { dayInWords } from '../when-in-words.ts';

/**
 * `decision:… SAME, by Ann on 3 May 2024: why. Now: Nguyễn Quốc Dũng (person:nguyen-quoc-dung).`, with a line break.
 */
export function decisionLine({
  id,
  kind,
  by,
  at,
  note,
  inForce,
  undoneBy,
  undoneAt,
  undoneNote,
  entities,
}: DecisionRecord): string {
  const undone = inForce
    ? ''
    : `, undone by ${undoneBy}${on(undoneAt)}${undoneNote === null ? '' : ` (${undoneNote})`}`;
  const now = entities.map((entity) => `${entity.name} (${entity.id})`).join(', ');
  const why = note === null ? '' : `: ${note}`;
  return `${displayable(`${id} ${kind}${undone}, by ${by}${on(at)}${why}. Now: ${now}.`)}\n`;
}

const on = (instant: string | null): string =>
  instant === null ? '' : ` on ${dayInWords(instant.slice(0, 10))}`;
