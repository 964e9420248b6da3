import type { Row } from './evaluation-set.ts';

const PEOPLE: Row = { what: 'people: P / R', figures: ['people precision', 'people recall'] };
const OTHER_NAMES: Row = { what: 'organizations, places: F1', figures: ['organizations F1', 'places F1'] };
const DYADS: Row = {
  what: 'who met whom: P / R / F1',
  figures: ['dyads precision', 'dyads recall', 'dyads F1'],
};
const DATED: Row = { what: 'who met whom on which days: F1', figures: ['dated dyads F1'] };
const EVENTS: Row = { what: 'events with all parties and days: R', figures: ['events recall'] };
const PAIR: Row = { what: 'pair found', figures: ['pair found'] };
const KIND: Row = { what: 'its kind right', figures: ['kind right'] };
const DATE: Row = { what: 'its date right', figures: ['date right'] };
const HARD_DATE: Row = { what: '… unless it is “today”', figures: ['date right unless today'] };
const OTHER_PAIRS: Row = { what: 'other pairs an article', figures: ['other pairs an article'] };

export const SEED_ROWS: readonly Row[] = [
  { ...PEOPLE, aim: '97 / 97' },
  OTHER_NAMES,
  { ...DYADS, aim: '95 / 95', peer: '33 / 7' },
  { ...DATED, aim: '90' },
  { ...EVENTS, aim: '90' },
];

export const TOGETHER_ROWS: readonly Row[] = [
  { what: 'pairs: one taken for two / two for one', figures: ['pairs split', 'pairs joined'], aim: '0 / 0' },
];

export const PROSE_ROWS: readonly Row[] = [
  PEOPLE,
  OTHER_NAMES,
  { ...DYADS, aim: '90 / – / 80' },
  { ...DATED, aim: '70' },
];

export const SHARED_PROSE_ROWS: readonly Row[] = PROSE_ROWS.map((row) => {
  if (row.what === DYADS.what) return { ...row, peer: '20 / 7 / 11' };
  return row.what === DATED.what ? { ...row, peer: '6' } : row;
});

/** The peer's figures are of readouts of other years. */
export const READOUT_ROWS: readonly Row[] = [
  { ...PAIR, aim: '99', peer: '98.6' },
  { ...KIND, aim: '97', peer: '98.1' },
  { ...DATE, aim: '98', peer: '98.5' },
  { ...HARD_DATE, aim: '93', peer: '91.3' },
  { ...OTHER_PAIRS, aim: '≤ 0.2', peer: '0.52' },
];

export const TRIP_ROWS: readonly Row[] = [
  { ...PAIR, aim: '98', peer: '0' },
  { ...DATE, aim: '97', peer: '0' },
];

export const MENTION_ROWS: readonly Row[] = [
  { what: 'names, exact: F1', figures: ['names F1'], aim: '78', peer: '72.8' },
  {
    what: '… people, organizations, places',
    figures: ['people F1', 'organizations F1', 'places F1'],
    aim: '90 / 62 / 78',
    peer: '86.9 / 56.1 / 73.0',
  },
];

export const DATE_ROWS: readonly Row[] = [
  { what: 'date expressions: value', figures: ['value right'], aim: '85' },
  { what: '… of single days', figures: ['day right'] },
];

export const SENTENCE_ROWS: readonly Row[] = [
  {
    what: 'meetings and talks: P / R / F1',
    figures: ['consultations precision', 'consultations recall', 'consultations F1'],
    aim: '– / – / 75',
  },
  { what: 'meetings claimed of refusals', figures: ['claimed of refusals'] },
];

export const WORLD_ROWS: readonly Row[] = [
  { ...PEOPLE, what: 'pairs of people: P / R', aim: '99 / 97' },
  { what: 'pairs of organizations: P / R', figures: ['organizations precision', 'organizations recall'] },
  {
    what: 'pairs of reports of events: P / R',
    figures: ['events precision', 'events recall'],
    aim: '97 / 90',
  },
  {
    what: 'ids of entities, of events changed by one article more',
    figures: ['entity ids changed', 'event ids changed'],
    aim: '< 1',
  },
];

export const OFFSET_ROWS: readonly Row[] = [
  { what: 'passages that are not what stands there', figures: ['bad offsets'], aim: '0' },
];
