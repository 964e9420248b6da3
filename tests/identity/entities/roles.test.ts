import { describe, expect, test } from 'vitest';
import { rolesIn, walksOf } from '../../../src/identity/entities/roles.ts';

describe('the roles that a title names', () => {
  test.each([
    ['Foreign Minister', ['foreign minister']],
    ['Minister of Foreign Affairs', ['foreign minister']],
    ['Vietnamese Minister of Foreign Affairs', ['foreign minister']],
    ['Deputy Minister of Foreign Affairs', ['deputy foreign minister']],
    ['US Secretary of State', ['secretary of state']],
    ['UN Secretary-General', ['secretary general']],
    ['Vice President and Minister of Defense', ['vice president', 'defence minister']],
    ['PM', ['prime minister']],
    ['Brazilian striker', ['footballer']],
    ['actress and singer', ['actor', 'singer']],
    ['CEO of Ibex Mining', ['chief executive']],
    ['Minister of Agriculture and Rural Development', ['agriculture minister']],
    ['Vice Minister for Transport', ['deputy transport minister']],
    ['British Health Secretary', ['health minister']],
    ['Defense Secretary', ['defence minister']],
    ['Foreign Ministry spokeswoman', ['spokesperson']],
    ['British Ambassador to the United Arab Emirates', ['ambassador', 'ambassador to united arab emirates']],
    ['special envoy to Sudan and mayor', ['envoy', 'envoy to sudan', 'mayor']],
    ['Ambassador to the UN', ['ambassador']],
    ['Ambassador of Japan', ['ambassador']],
    ['adviser to the President', ['adviser', 'president']],
  ])('%s', (title, roles) => {
    expect(rolesIn(title)).toEqual(roles);
  });

  test.each(['former President', 'ex-footballer', 'late King', 'Minister', 'Mr', 'Director', ''])(
    'none: %s',
    (title) => {
      expect(rolesIn(title)).toEqual([]);
    },
  );
});

test('a walk of life is what a role is known for', () => {
  expect([...walksOf(['mayor', 'footballer', 'senator'])]).toEqual(['PUBLIC', 'SPORT']);
  expect([...walksOf(['gardener'])]).toEqual([]);
});
