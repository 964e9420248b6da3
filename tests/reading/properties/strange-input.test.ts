import { describe, expect, test } from 'vitest';
import { createReader } from '../../../src/reading/reader.ts';
import { articleOf } from './news.ts';
import { passagesOf } from './told.ts';

const reader = createReader();

const MIB = 1_048_576;
const NEWS = 'President Joaquim Sardinha met Prime Minister Aïssatou N’Diaye in Dakar on Monday.';

const WRAPPED = `After a week of rain in all of the north, the ferries went again, and
so did the trains, an official of the port said. President Joaquim
Sardinha met Prime
Minister Aïssatou N’Diaye in Dakar on Monday, the office of the prime
minister said there. Nobody else was in the room with them, and it is
not known what was said. The ferries were late, the trains were not.`;

describe('a reading, perhaps empty, comes', () => {
  test.each([
    ['an empty text', ''],
    ['white space', ' \n\t\r\n '],
    ['no Latin letters', '新华社北京五月十五日电。'.repeat(500)],
    ['right-to-left text', 'التقى الرئيس رئيس الوزراء في دكار يوم الاثنين. '.repeat(200)],
    ['emoji only', '😀👩‍👩‍👧‍👦🇻🇳'.repeat(1000)],
    ['combining marks without end', `a${'\u0301'.repeat(100_000)}`],
    ['one endless word', 'a'.repeat(100_000)],
    ['capitals without end', 'A '.repeat(15_000)],
    ['names without end', 'Ana Lima '.repeat(3_000)],
    ['nested brackets', '('.repeat(50_000) + ')'.repeat(50_000)],
    ['quotation marks without end', '“'.repeat(100_000)],
    ['a list without end', 'Ana Lima, '.repeat(3_000)],
    ['titles without end', 'President '.repeat(3_000)],
    ['digits', '2024 '.repeat(5_000)],
    ['dates without end', 'on May 3, 2024 '.repeat(2_000)],
    ['pronouns without end', 'He met him. '.repeat(2_000)],
    ['line ends', 'a\n'.repeat(50_000)],
    ['wrapped lines', `${'Ana Lima met Bo Ek and Cleo Ruiz in the port of Lisbon on Monday\n'.repeat(400)}`],
    ['lone surrogates', '\ud800 Ana\udc00 met \udfff\ud83d Bo. '.repeat(100)],
    ['control characters', '\u0001Ana\u0002 met\u0003 Bo.\u0000\u001b[31m\u0085\u009f'.repeat(100)],
    ['HTML', `<div class="a"><p>${NEWS}</p><script>if (a < b) { met(c) }</script>`.repeat(50)],
  ])('of %s', (_, text) => {
    for (const one of passagesOf(reader.read(articleOf(text))))
      expect(text.slice(one.start, one.end)).toBe(one.text);
  });

  test('of 1 MiB without a full stop', () => {
    const words = 'the council went on with what the mayor of Lisbon had put before it and ';
    expect(reader.read(articleOf(words.repeat(MIB / words.length))).events).toEqual([]);
  });
});

describe('what is told is found', () => {
  const whoMet = (text: string) => {
    const { events, entities } = reader.read(articleOf(text));
    return events.map(({ kind, participants }) => [
      kind,
      ...participants.map(({ entity }) => entities.find(({ id }) => id === entity)?.name),
    ]);
  };
  const told = [['MEETING', 'Joaquim Sardinha', 'Aïssatou N’Diaye']];

  test.each([
    ['tags left in', `<p>${NEWS}</p>`],
    ['tags and entities left in', `<div><p>The news&nbsp;today.</p>\n<p class="lead">${NEWS}</p></div>`],
    ['control characters between the words', NEWS.replaceAll(' ', '\u0001 ')],
    ['lone surrogates beside it', `\ud83d ${NEWS} \udc00`],
    ['no-break spaces', NEWS.replaceAll(' ', '\u00a0')],
    ['names and titles broken over lines', WRAPPED],
    ['soft hyphens', NEWS.replace('Sardinha', 'Sar\u00addinha')],
    ['carriage returns', `First.\r\n\r\n${NEWS}\r\n\r\nLast.`],
  ])('with %s', (_, text) => {
    expect(whoMet(text)).toEqual(told);
  });
});
