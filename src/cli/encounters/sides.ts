import type { EntityRecord, ParticipantRecord } from '../../graph/records.ts';
import { searchable } from '../../store/searchable.ts';
import type { Encounter } from './encounter.ts';

/**
 * Whose encounters these are: the one party of them all that bears the name asked for. Null where that is not plain,
 * or where the question was for a place and nobody bears its name.
 *
 * @param who a name, an alias or an id, perhaps with a title in front
 */
export function subjectOf(encounters: readonly Encounter[], who: string): EntityRecord | null {
  const [first, ...others] = encounters;
  const bearers = (first?.participants ?? [])
    .map(({ party }) => party)
    .filter((party) => bears(party, who))
    .filter(({ id }) => others.every((other) => other.participants.some(({ party }) => party.id === id)));
  return bearers.length === 1 ? (bearers[0] ?? null) : null;
}

function bears({ id, name, aliases }: EntityRecord, who: string): boolean {
  const asked = ` ${searchable(who)}`;
  return id === who || [name, ...aliases].some((form) => asked.endsWith(` ${searchable(form)}`));
}

/**
 * The participants by side. With a subject, those of other sides than theirs: whom they met. The rest of the
 * subject's own side came along and is left out.
 */
export function sidesOf(
  { participants }: Encounter,
  subject: EntityRecord | null,
): readonly (readonly ParticipantRecord[])[] {
  const own = participants.find(({ party }) => party.id === subject?.id)?.side;
  const sides = new Map<number, ParticipantRecord[]>();
  for (const participant of participants) {
    if (participant.side === own) continue;
    const side = sides.get(participant.side);
    if (side === undefined) sides.set(participant.side, [participant]);
    else side.push(participant);
  }
  return [...sides.values()];
}
