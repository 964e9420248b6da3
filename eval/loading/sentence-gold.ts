import { z } from 'zod';

/** The sixteen roots of the PLOVER ontology of political events, which succeeds CAMEO. */
export const ROOTS = [
  'ACCUSE',
  'AGREE',
  'AID',
  'ASSAULT',
  'COERCE',
  'CONCEDE',
  'CONSULT',
  'COOPERATE',
  'MOBILIZE',
  'PROTEST',
  'REJECT',
  'REQUEST',
  'RETREAT',
  'SANCTION',
  'SUPPORT',
  'THREATEN',
] as const;

/** What a single sentence reports. */
export const sentenceGold = z.object({ root: z.enum(ROOTS) });

export type SentenceGold = z.infer<typeof sentenceGold>;
