import { describe, expect, test } from 'vitest';
import { withoutEdges } from '../../eval/matching/name-edges.ts';
import { answersTo, bears } from '../../eval/matching/names.ts';
import { scoreDates } from '../../eval/measures/dates.ts';
import { scoreJourneys } from '../../eval/measures/journeys.ts';
import { scoreMentions } from '../../eval/measures/mentions.ts';
import { badOffsets, disturbed } from '../../eval/measures/offsets.ts';
import { scoreSentences } from '../../eval/measures/sentences.ts';
import { entity, event, readingOf } from './reading-of.ts';

const ignore = () => {};
const article = { id: 'a1', title: null, publisher: null, publishedOn: null, url: null };

describe('names', () => {
  test.each([
    ['PERSON', 'Nguyễn Quốc Dũng', 'Nguyen Quoc Dung', true],
    ['PERSON', 'the U.S. envoy', 'US envoy', true],
    ['PERSON', 'Ana Lima', 'Lima', false],
    ['ORGANIZATION', 'Lisbon Port Authority', 'Port Authority', true],
  ] as const)('of a %s: “%s” answers to “%s”: %s', (type, name, wanted, does) => {
    expect(answersTo(entity(type, name), wanted)).toBe(does);
  });

  test.each([
    ['Ana de la Torre', 'de la Torre', true],
    ['Hoàng Bình', 'Binh', true],
    ['Ana Limachi', 'Lima', false],
  ])('%s bears the surname %s: %s', (name, surname, does) => {
    expect(bears(entity('PERSON', name), surname)).toBe(does);
  });

  test.each([
    ['Foreign Minister Ana Lima', 'Ana Lima'],
    ['Sen. Bo Ek’s', 'Bo Ek'],
    ['Kingston', 'Kingston'],
  ])('are compared without titles and genitives: %s', (text, name) => {
    const { start, end } = withoutEdges({ start: 0, end: text.length, text });
    expect(text.slice(start, end)).toBe(name);
  });
});

test('exact names need both ends right and the right type', () => {
  const gold = { mentions: [{ start: 0, end: 8, text: 'Ana Lima', type: 'PERSON' }] };
  const figures = (...entities: ReturnType<typeof entity>[]) =>
    scoreMentions([{ id: 'a1', text: '', gold, reading: readingOf({ entities }) }], ignore);
  expect(figures(entity('PERSON', 'Ana Lima'))).toMatchObject({ 'names F1': 100, 'people F1': 100 });
  expect(figures(entity('PERSON', 'Ana'))).toMatchObject({ 'names F1': 0 });
  expect(figures(entity('PLACE', 'Ana Lima'))).toMatchObject({ 'names F1': 0, 'places precision': 0 });
});

test('a journey’s meetings may be on any of its days', () => {
  const gold = {
    kind: 'MEETING' as const,
    principal: 'Lima',
    counterparts: ['Ek'],
    start: '2024-05-12',
    end: '2024-05-14',
  };
  const entities = [entity('PERSON', 'Ana Lima'), entity('PERSON', 'Bo Ek'), entity('PERSON', 'Cleo Ruiz')];
  const figures = (day: string, other: string) =>
    scoreJourneys(
      [
        {
          id: 'a1',
          text: '',
          gold,
          reading: readingOf({ entities, events: [event('MEETING', day, 'Ana Lima', other)] }),
        },
      ],
      ignore,
    );
  expect(figures('2024-05-13', 'Bo Ek')).toMatchObject({ 'pair found': 100, 'date right': 100 });
  expect(figures('2024-05-15', 'Bo Ek')).toMatchObject({ 'pair found': 100, 'date right': 0 });
  expect(figures('2024-05-12', 'Cleo Ruiz')).toMatchObject({ 'pair found': 0, 'other pairs an article': 1 });
});

test('a date expression is right when it is found with the days of its value', () => {
  const gold = {
    dates: [
      { start: 0, end: 8, text: 'February', value: '2024-02' },
      { start: 20, end: 30, text: 'five hours', value: 'PT5H' },
    ],
  };
  const figures = (to: string) =>
    scoreDates(
      [
        {
          id: 'a1',
          text: '',
          gold,
          reading: readingOf({
            dates: [
              {
                start: 0,
                end: 8,
                text: 'February',
                from: '2024-02-01',
                to,
                precision: 'MONTH',
                basis: 'STATED',
              },
            ],
          }),
        },
      ],
      ignore,
    );
  expect(figures('2024-02-29')).toMatchObject({ 'value right': 100 });
  expect(figures('2024-02-28')).toMatchObject({ 'value right': 0 });
});

test('a refusal to meet must not be claimed as a meeting', () => {
  const one = (status: 'OCCURRED' | 'DENIED') =>
    scoreSentences(
      [
        {
          id: 's1',
          text: '',
          gold: { root: 'REJECT' },
          reading: readingOf({ events: [{ ...event('MEETING', null, 'a', 'b'), status }] }),
        },
      ],
      ignore,
    );
  expect(one('DENIED')).toMatchObject({ 'claimed of refusals': 0 });
  expect(one('OCCURRED')).toMatchObject({ 'claimed of refusals': 1, 'consultations precision': 0 });
});

test('offsets are bad when something else stands there', () => {
  const reading = readingOf({ entities: [entity('PERSON', 'Ana Lima', 4)] });
  expect(badOffsets({ ...article, text: 'Thus Ana Lima.' }, reading)).toBe(1);
  expect(badOffsets({ ...article, text: 'And Ana Lima.' }, reading)).toBe(0);
});

test('offsets are tried with decomposed letters and characters beyond the BMP', () => {
  const { text } = disturbed({ ...article, text: 'In Đà Nẵng, they met. They left.' });
  expect(text).toContain('a\u0300');
  expect(text.match(/[\ud800-\udbff]/g)).toHaveLength(2);
});
