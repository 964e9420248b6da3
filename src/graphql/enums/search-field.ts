import type { SearchField } from '../../graph/records.ts';
import { describedEnum } from './described-enum.ts';

export const SearchFieldEnum = describedEnum<SearchField>(
  'SearchField',
  'What the words of a search are looked for in.',
  {
    NAME: 'The names and aliases of people, organizations and places; also where they are misspelled a little.',
    TITLE: 'The titles that articles give people: "Secretary of State".',
    TEXT: 'The titles and texts of documents.',
    QUOTE: 'The sentences that report events.',
  },
);
