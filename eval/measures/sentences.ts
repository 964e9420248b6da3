import type { EventKind, ReadEvent } from '../../src/reading/reading.ts';
import type { Figures, Miss } from '../evaluation-set.ts';
import type { Case } from '../loading/case.ts';
import type { SentenceGold } from '../loading/sentence-gold.ts';
import { rates } from '../ratio.ts';

/** Kinds that are consultations in PLOVER's sense: signing an agreement is AGREE, voting neither. */
const CONSULTATIONS: ReadonlySet<EventKind> = new Set([
  'CALL',
  'CONFERENCE',
  'DEBATE',
  'INTERVIEW',
  'MEETING',
  'NEGOTIATION',
  'PRESS_CONFERENCE',
  'SUMMIT',
  'VISIT',
]);

/** Whether single sentences that report or announce a meeting, visit or talk are told from all others. */
export function scoreSentences(cases: readonly Case<SentenceGold>[], miss: Miss): Figures {
  const told = cases.map(({ id, text, reading, gold }) => {
    const isClaimed = reading.events.some(isConsultation);
    const isWanted = gold.root === 'CONSULT';
    if (isClaimed !== isWanted) miss(`${id}: ${isWanted ? 'missed' : 'spurious'} ${gold.root}: ${text}`);
    return { isClaimed, isWanted, isRefusal: gold.root === 'REJECT' };
  });
  const claimed = told.filter(({ isClaimed }) => isClaimed);
  return {
    ...rates('consultations', {
      right: claimed.filter(({ isWanted }) => isWanted).length,
      claimed: claimed.length,
      wanted: told.filter(({ isWanted }) => isWanted).length,
    }),
    'claimed of refusals': claimed.filter(({ isRefusal }) => isRefusal).length,
  };
}

function isConsultation({ kind, status }: ReadEvent): boolean {
  return CONSULTATIONS.has(kind) && (status === 'OCCURRED' || status === 'PLANNED');
}
