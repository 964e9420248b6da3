import type { DecisionRecord } from '../../graph/records.ts';
import { describedEnum } from './described-enum.ts';

export const DecisionKindEnum = describedEnum<DecisionRecord['kind']>(
  'DecisionKind',
  'What a curator decided.',
  {
    SAME: 'Two entities are one.',
    DIFFERENT: 'What a document calls by the names of an entity is somebody else.',
  },
);
