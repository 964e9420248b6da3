import type { DateForm, FormExtractor, FoundForm } from '../date-form.ts';
import { matches } from '../matches.ts';
import { ORDINAL, ordinalOf, SEASON, seasonOf, WHICH, WHICH_OF_STORY, whichOf, YEAR } from '../words.ts';
import { PHRASE_END } from './shifts.ts';

const SEASON_OF = new RegExp(
  `\\b(?:(?<which>${WHICH}|${WHICH_OF_STORY}) |(?<=\\b(?:in|during|since|over|until) )(?:the )?|(?:the )?(?:early|late) |the )(?<season>${SEASON})\\b(?:,? (?:of )?(?<year>${YEAR}))?|\\b(?<named>${SEASON})(?: of)? (?<namedYear>${YEAR})\\b`,
  'gi',
);
const SEASON_BEFORE = new RegExp(`\\bthe (?<season>${SEASON}) (?<way>after|before)${PHRASE_END}`, 'gi');
const QUARTER_OF = new RegExp(
  `\\b(?:the )?(?:(?:fiscal |calendar )?(?<ordinal>${ORDINAL})[ -](?:fiscal )?quarter|Q(?<digit>[1-4]))\\b(?:,? (?:of )?(?<year>${YEAR}))?`,
  'g',
);

/**
 * "last summer", "that summer", "the winter before", "in the spring of 2019", "Winter 2020". A bare "fall" is no
 * season.
 */
export const seasons: FormExtractor = (text) => [
  ...matches(text, SEASON_BEFORE).map((match): FoundForm => {
    const { season: word = '', way } = match.groups ?? {};
    const which = way === 'before' ? 'PRECEDING' : 'FOLLOWING';
    const form: DateForm = { form: 'SEASON', season: seasonOf(word), year: null, which };
    return { start: match.index, end: match.index + match[0].length, form };
  }),
  ...matches(text, SEASON_OF).flatMap((match) => {
    const groups = match.groups ?? {};
    const word = groups.season ?? groups.named ?? '';
    const stated = groups.year ?? groups.namedYear;
    const which = whichOf(groups.which);
    if (/^fall$/i.test(word) && !stated && which === 'TENSE') return [];
    const form: DateForm = {
      form: 'SEASON',
      season: seasonOf(word),
      year: stated ? Number(stated) : null,
      which,
    };
    return [{ start: match.index, end: match.index + match[0].length, form }];
  }),
];

/** "the fourth quarter of 2025", "Q3". */
export const quarters: FormExtractor = (text) =>
  matches(text, QUARTER_OF).map((match) => {
    const { ordinal, digit, year: stated } = match.groups ?? {};
    return {
      start: match.index,
      end: match.index + match[0].length,
      form: {
        form: 'QUARTER',
        quarter: digit ? Number(digit) : ordinalOf(ordinal ?? ''),
        year: stated ? Number(stated) : null,
      },
    };
  });
