import { describe, expect, test } from 'vitest';
import { nameKey, withoutTitles } from '../../../src/identity/names/name-key.ts';

describe('a name key', () => {
  test.each([
    ['Nguyễn Quốc Dũng', 'nguyen quoc dung'],
    ['U.S.', 'us'],
    ['The Hague', 'hague'],
    ['the', 'the'],
    ['  Joe\u00a0 Biden ', 'joe biden'],
    ['Washington, D.C.', 'washington dc'],
    ['O’Brien', 'obrien'],
    ['AT&T', 'at&t'],
    ['Đà Nẵng', 'da nang'],
    ['…', ''],
  ])('of %s is %s', (name, key) => {
    expect(nameKey(name)).toBe(key);
  });
});

describe('looking past titles', () => {
  test.each([
    ['President Biden', ['president biden', 'biden']],
    ['US President Joe Biden', ['us president joe biden', 'joe biden']],
    ['PM Chính', ['pm chinh', 'chinh']],
    ['US Secretary of State Antony Blinken', ['us secretary of state antony blinken', 'antony blinken']],
    ['Vice President Kamala Harris', ['vice president kamala harris', 'kamala harris']],
    ['Ambassador Dũng', ['ambassador dung', 'dung']],
    ['Joe Biden', ['joe biden']],
    ['US Steel', ['us steel']],
    ['President', ['president']],
  ])('%s may mean %j', (name, keys) => {
    expect(withoutTitles(name)).toEqual(keys);
  });
});
