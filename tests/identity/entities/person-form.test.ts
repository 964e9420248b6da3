import { describe, expect, test } from 'vitest';
import {
  isSingleName,
  looseForm,
  personForm,
  shorterForms,
} from '../../../src/identity/entities/person-form.ts';
import { nameKey } from '../../../src/identity/names/name-key.ts';

const form = (name: string): string => personForm(nameKey(name));

describe('one form for the spellings of a name', () => {
  test.each([
    ['nicknames', ['Joseph Reed', 'Joe Reed']],
    ['nicknames', ['William Foster', 'Bill Foster', 'Billy Foster']],
    ['initials', ['Laura Davis', 'Laura B. Davis']],
    ['suffixes', ['Robert Price', 'Robert Price Jr.', 'Bob Price III']],
    ['Arabic names', ['Mohamed Shaker', 'Muhammad Shaker', 'Mohammed Shaker']],
    ['the Arabic article', ['Turki al-Harbi', 'Turki Al Harbi', 'Turki el-Harbi']],
    ['the Arabic article of a family name alone', ['al-Harbi', 'Harbi']],
    ['Slavic endings', ['Petro Zelenskyy', 'Petro Zelensky', 'Petro Zelenskiy']],
    ['umlauts', ['Claudia Müller', 'Claudia Mueller', 'Claudia Muller']],
    ['Vietnamese marks', ['Trần Quốc Dũng', 'Tran Quoc Dung', 'TRAN QUOC DUNG']],
    ['Ukrainian names', ['Andriy Hnatiuk', 'Andrii Hnatyuk']],
    ['Russian names', ['Alexei Zaitsev', 'Aleksey Zaytsev', 'Aleksei Zaitsev']],
    ['doubled letters', ['Ali Hassan Mansour', 'Ali Hasan Mansur']],
    ['East Asian order', ['Choi Min-ho', 'Min-ho Choi']],
    ['East Asian order', ['Kim Jin-young', 'Jin-young Kim']],
    ['East Asian order', ['Li Xiaoming', 'Xiaoming Li']],
    ['Japanese order', ['Kenji Takahashi', 'Takahashi Kenji']],
  ])('%s: %j', (_, names) => {
    expect(new Set(names.map(form)).size).toBe(1);
  });
});

describe('different forms for different names', () => {
  test.each([
    ['Joseph Reed', 'Joseph Read'],
    ['Trần Quốc Dũng', 'Trần Văn Dũng'],
    ['Laura Davis', 'Davis'],
    ['Thomas Martin', 'Martin Thomas'],
    ['Sergei Orlov', 'Sergei Orlova'],
    ['Kim Jin-young', 'Kim Jong-young'],
    ['James Lee', 'Lee James'],
    ['Vi Ly', 'Vi Li'],
    ['Maria Souza', 'Mario Souza'],
  ])('%s, %s', (a, b) => {
    expect(form(a)).not.toBe(form(b));
  });
});

const loosely = (name: string): string => looseForm(nameKey(name));

describe('what may be spellings of one name, and is not surely', () => {
  test.each([
    ['Arabic vowels', ['Samir el-Sharif', 'Samir El Sherif']],
    [
      'Arabic vowels',
      ['Fahd bin Khalid al-Otaibi', 'Fahd bin Khaled Al-Utaybi', 'Fahad bin Khalid al-Otaiby'],
    ],
    ['an Arabic consonant', ['Turki al-Qahtani', 'Turki Al-Kahtani']],
    ['an Arabic family name alone', ['al-Qahtani', 'Al Kahtani']],
    ['Korean', ['Jung Ji-won', 'Chung Ji-won', 'Jeong Ji-won']],
    ['Korean', ['Yoon Min-ho', 'Yun Min-ho', 'Min-ho Yun']],
    ['Wade–Giles and Pinyin', ['Hsu Ming', 'Xu Ming']],
    ['Russian and Ukrainian', ['Volodymyr Lysenko', 'Vladimir Lysenko']],
    ['Indonesian', ['Eko Nugroho', 'Eko Nugraha']],
    ['Portuguese', ['Marina Sousa', 'Marina Souza']],
    ['two family names', ['Xu Wei', 'Wei Xu']],
  ])('%s: %j', (_, names) => {
    expect(new Set(names.map(form)).size).toBeGreaterThan(1);
    expect(new Set(names.map(loosely)).size).toBe(1);
  });

  test.each([
    ['Hassan al-Harbi', 'Hussein al-Harbi'],
    ['Faisal al-Harbi', 'Fahd al-Harbi'],
    ['Khalid bin Salman al-Harbi', 'Khalid bin Salem al-Harbi'],
    ['Maria Souza', 'Mario Souza'],
    ['Kim Jin-young', 'Kim Jong-young'],
    ['James Lee', 'Lee James'],
    ['Martin Thomas', 'Thomas Martin'],
  ])('not %s, %s', (a, b) => {
    expect(loosely(a)).not.toBe(loosely(b));
  });
});

describe('a single name', () => {
  test.each([
    ['davis', true],
    ['von stetten', true],
    ['al harbi', true],
    ['laura davis', false],
    ['matthias von stetten', false],
  ])('%s: %s', (name, single) => {
    expect(isSingleName(name)).toBe(single);
  });
});

describe('shorter forms of a name', () => {
  test.each([
    ['nguyen quoc dung', ['nguyen', 'dung', 'nguyen quoc', 'quoc dung', 'nguyen dung']],
    ['laura davis', ['laura', 'davis']],
    ['dung', []],
  ])('%s', (name, shorter) => {
    expect(shorterForms(name)).toEqual(shorter);
  });
});
