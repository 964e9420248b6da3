import { describe, expect, it } from 'vitest';
import { searchable } from '../../src/store/searchable.ts';

describe('searchable text', () => {
  it.each([
    ['has no diacritics', 'Nguyễn Phú Trọng', 'nguyen phu trong'],
    ['is the same for composed and decomposed letters', 'Nguye\u0302\u0303n', 'nguyen'],
    [
      'writes letters that do not decompose as English does',
      'Đà đ Łódź Øster Straße Æ',
      'da d lodz oster strasse ae',
    ],
    ['has words only, with one space between', ' "U.S.-led"  (talks)…\n', 'u s led talks'],
    ['parts a word from its apostrophe', 'Biden’s', 'biden s'],
    ['keeps numbers', 'APEC 2023', 'apec 2023'],
    ['keeps the letters of other scripts', 'Владимир 習近平 ๑', 'владимир 習近平 ๑'],
    ['undoes ligatures and full width', 'ﬁnal ＡＳＥＡＮ', 'final asean'],
    ['is empty where there is no word', '*?!"()', ''],
  ])('%s', (_, text, expected) => expect(searchable(text)).toBe(expected));

  it('is itself when it is made searchable again', () => {
    const once = searchable('Thủ tướng Phạm Minh Chính (Việt Nam)');
    expect(searchable(once)).toBe(once);
  });
});
