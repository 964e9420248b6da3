import { describedEnum } from './described-enum.ts';

export type IngestStatus = 'NEW' | 'CHANGED' | 'UNCHANGED' | 'FAILED';

export const IngestStatusEnum = describedEnum<IngestStatus>('IngestStatus', 'What became of an article.', {
  NEW: 'It was read into the graph.',
  CHANGED: 'Its text or what is known about it had changed: its new reading replaces the old one.',
  UNCHANGED: 'The graph already holds it just so: nothing was done.',
  FAILED: 'It could not be taken: `code` and `message` say why. The other articles are unaffected.',
});
