import { describe, expect, test } from 'vitest';
import { eventsOf } from './events-of.ts';

const words = (text: string): readonly string[] => text.split(' ');

/** Titles by which their bearers are spoken of again: "the bishop". */
const OF_MEN = words(
  'Archbishop Archduke Ayatollah Baron Cardinal Congressman Count Councilman Duke Earl Emir Emperor Friar Imam King Marquess ' +
    'Monsignor Mufti Mullah Pope Prince Sheikh Sultan Viscount',
);
const OF_WOMEN = words(
  'Archduchess Baroness Chairwoman Congresswoman Councilwoman Countess Duchess Empress Princess Queen Sheikha Spokeswoman',
);
/** Forms of address, by which they are not. */
const TO_MEN = words('Alhaji Brother Dato Don Father Fray Hajji Lord Mr Mzee Padre Shri Sir');
const TO_WOMEN = words('Alhaja Auntie Begum Dame Frau Hajia Lady Madam Miss Mother Mrs Ms Signora Smt');

const MEN = [...OF_MEN, ...TO_MEN];
const WOMEN = [...OF_WOMEN, ...TO_WOMEN];

describe('a title says whom a pronoun can mean', () => {
  const metBy = (title: string, pronoun: string): string[] =>
    eventsOf(`${title} Kwei Sanlo opened a school on Monday. ${pronoun} met Ana Lima there.`);

  test.each(MEN)('%s: he', (title) => {
    expect(metBy(title, 'He')).toEqual(['MEETING 2024-05-13: Kwei Sanlo | Ana Lima']);
    expect(metBy(title, 'She')).toEqual([]);
  });

  test.each(WOMEN)('%s: she', (title) => {
    expect(metBy(title, 'She')).toEqual(['MEETING 2024-05-13: Kwei Sanlo | Ana Lima']);
    expect(metBy(title, 'He')).toEqual([]);
  });
});

describe('who has a title is known again', () => {
  const telephoned = (title: string, again: string): string[] =>
    eventsOf(`Ana Lima met ${title} Kwei Sanlo on Monday. ${again} later telephoned Bo Ek.`);
  const BOTH = ['MEETING 2024-05-13: Ana Lima | Kwei Sanlo', 'CALL 2024-05-13: Kwei Sanlo | Bo Ek'];

  test.each([...MEN, ...WOMEN])('by %s and the surname', (title) => {
    expect(telephoned(title, `${title} Sanlo`)).toEqual(BOTH);
  });

  test.each([...OF_MEN, ...OF_WOMEN])('as "the %s"', (title) => {
    expect(telephoned(title, `The ${title.toLowerCase()}`)).toEqual(BOTH);
  });

  test('but not by a given name that is a title too and a surname', () => {
    expect(eventsOf('Ana Lima met Kwei Sanlo on Monday. Baron Sanlo later telephoned Bo Ek.')).toEqual([
      'MEETING 2024-05-13: Ana Lima | Kwei Sanlo',
      'CALL 2024-05-13: Baron Sanlo | Bo Ek',
    ]);
  });
});
