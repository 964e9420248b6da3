import type { EncounterFilter } from '../../graph/questions/encounters.ts';
import type { PageRequest } from '../../graph/records.ts';

/** A question for all encounters there are: pages are for whoever answers it. */
export type EncounterQuestion = Omit<EncounterFilter, keyof PageRequest>;
