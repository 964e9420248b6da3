import type { DecisionRecord } from '../../graph/records.ts';
import { displayable } from '../displayable.ts';

/** `decision:… SAME, by Ann: why. Now: Nguyễn Quốc Dũng (person:nguyen-quoc-dung).`, with a line break. */
export function decisionLine({
  id,
  kind,
  by,
  note,
  inForce,
  undoneBy,
  undoneNote,
  entities,
}: DecisionRecord): string {
  const undone = inForce ? '' : `, undone by ${undoneBy}${undoneNote === null ? '' : ` (${undoneNote})`}`;
  const now = entities.map((entity) => `${entity.name} (${entity.id})`).join(', ');
  const why = note === null ? '' : `: ${note}`;
  return `${displayable(`${id} ${kind}${undone}, by ${by}${why}. Now: ${now}.`)}\n`;
}
