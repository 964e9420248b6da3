import { describe, expect, test } from 'vitest';
import { personForm, shorterForms } from '../../../src/identity/entities/person-form.ts';
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

describe('shorter forms of a name', () => {
  test.each([
    ['nguyen quoc dung', ['nguyen', 'dung', 'nguyen quoc', 'quoc dung', 'nguyen dung']],
    ['laura davis', ['laura', 'davis']],
    ['dung', []],
  ])('%s', (name, shorter) => {
    expect(shorterForms(name)).toEqual(shorter);
  });
});
