import { describe, expect, test } from 'vitest';
import { displayName } from '../../../src/identity/names/display-name.ts';
import { entityId } from '../../../src/identity/names/entity-id.ts';
import type { EntityType } from '../../../src/reading/reading.ts';

function shown(type: EntityType, id: string, spellings: Record<string, number>): string {
  const all = Object.entries(spellings).map(([text, documents]) => ({ text, documents }));
  const name = displayName(all, (spelling) => entityId(type, spelling) === id);
  expect(displayName(all.reverse(), (spelling) => entityId(type, spelling) === id)).toBe(name);
  return name;
}

describe('an entity is shown', () => {
  test('with diacritics, even where more documents leave them out', () => {
    expect(shown('PERSON', 'person:nguyen-phu-trong', { 'Nguyen Phu Trong': 9, 'Nguyễn Phú Trọng': 1 })).toBe(
      'Nguyễn Phú Trọng',
    );
  });

  test('by its full name, however often it is shortened', () => {
    expect(shown('PERSON', 'person:joe-biden', { Biden: 50, 'Joe Biden': 2 })).toBe('Joe Biden');
  });

  test('by a name before an abbreviation of it', () => {
    expect(shown('PLACE', 'place:united-states', { US: 40, 'United States': 1 })).toBe('United States');
    expect(shown('PLACE', 'place:united-states', { US: 40, USA: 2 })).toBe('US');
  });

  test('as most documents write it', () => {
    expect(shown('PLACE', 'place:washington', { Washington: 3, 'Washington DC': 2 })).toBe('Washington');
  });

  test('in mixed case before capitals where as many documents write either', () => {
    expect(shown('PLACE', 'place:hanoi', { HANOI: 1, Hanoi: 1 })).toBe('Hanoi');
  });

  test('not as changed by curly quotes, which are no diacritics', () => {
    expect(shown('PERSON', 'person:tip-oneill', { 'Tip O’Neill': 1, "Tip O'Neill": 2 })).toBe("Tip O'Neill");
  });
});
