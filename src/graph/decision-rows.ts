import { z } from 'zod';
import { text, textOrNull } from './rows.ts';

/** The columns that make a decision, but for whom it means. */
export const decisionColumns = {
  id: text,
  kind: z.enum(['SAME', 'DIFFERENT']),
  by: text,
  at: text,
  note: textOrNull,
  inForce: z.boolean(),
  undoneBy: textOrNull,
  undoneAt: textOrNull,
  undoneNote: textOrNull,
  names: z.array(z.object({ document: text, name: text })),
};
