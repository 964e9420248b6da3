import { describe, expect, test } from 'vitest';
import { eventsOf } from '../events/events-of.ts';

describe('a peer is called by his title', () => {
  test.each([
    ['The Duke of Kendal received Ana Lima on Monday.', ['MEETING 2024-05-13: Duke of Kendal | Ana Lima']],
    ['Ana Lima met the Prince of Wales on Monday.', ['MEETING 2024-05-13: Ana Lima | Prince of Wales']],
    ['The Princess Royal visited Ana Lima on Monday.', ['VISIT 2024-05-13: Princess Royal | Ana Lima']],
    [
      'The Duchess of Kendal toured the port on Monday. She met Ana Lima there.',
      ['MEETING 2024-05-13: Duchess of Kendal | Ana Lima'],
    ],
    [
      'Ana Lima met the Earl of Hartley on Monday. The earl later telephoned Bo Ek.',
      ['MEETING 2024-05-13: Ana Lima | Earl of Hartley', 'CALL 2024-05-13: Earl of Hartley | Bo Ek'],
    ],
    [
      'Ana Lima met the Duke of Kendal, Bo Ek and Cleo Ruiz.',
      ['MEETING: Ana Lima | Duke of Kendal, Bo Ek, Cleo Ruiz'],
    ],
    ['Ana Lima met the Duke of Kendal Monday.', ['MEETING 2024-05-13: Ana Lima | Duke of Kendal']],
  ])('%s', (text, events) => {
    expect(eventsOf(text)).toEqual(events);
  });
});

describe('no peer is named', () => {
  test.each([
    [
      'where the article tells who bears the title',
      'Robert, the Duke of Kendal, rode home. The Duke of Kendal met Ana Lima on Monday.',
      ['MEETING 2024-05-13: Robert | Ana Lima'],
    ],
    [
      'where the name stands behind',
      'The Duke of Kendal, Robert Ashe, met Ana Lima on Monday.',
      ['MEETING 2024-05-13: Robert Ashe | Ana Lima'],
    ],
    [
      'by who rules a state',
      'The Prince of Monaco met Ana Lima on Monday.',
      ['MEETING 2024-05-13: Monaco | Ana Lima'],
    ],
    [
      'by what is called after one',
      'Ana Lima met Bo Ek at the Duke of Kendal pub on Monday.',
      ['MEETING 2024-05-13: Ana Lima | Bo Ek'],
    ],
    ["by what is one's", "The Duke of Kendal's Award went to Ana Lima on Monday.", []],
    ['where there is no article', 'HMS Prince of Wales met Ana Lima on Monday.', []],
  ])('%s: %s', (_, text, events) => {
    expect(eventsOf(text)).toEqual(events);
  });
});
