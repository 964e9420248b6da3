import { expect, test } from 'vitest';
import { officeShown } from '../../../src/reading/roles/office-shown.ts';

test.each([
  ['Prime Minister Dr.', 'Prime Minister'],
  ['Chair - Mr.', 'Chair'],
  ['President (acting) Ms', 'President (acting)'],
  ['Dr.', 'Dr.'],
  ['Mrs', 'Mrs'],
  ['director of the\nDr. Ek Fund', 'director of the Dr. Ek Fund'],
])('an office is shown without the form of address behind it: %s', (title, shown) => {
  expect(officeShown(title)).toBe(shown);
});
