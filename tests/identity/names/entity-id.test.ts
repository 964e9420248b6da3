import { describe, expect, test } from 'vitest';
import { canonicalId, entityId, typeOfId } from '../../../src/identity/names/entity-id.ts';
import type { EntityType } from '../../../src/reading/reading.ts';

const SAME: [EntityType, string, string[]][] = [
  ['PERSON', 'person:nguyen-quoc-dung', ['Nguyễn Quốc Dũng', 'Nguyen Quoc Dung', 'NGUYEN QUOC DUNG']],
  ['PERSON', 'person:jd-vance', ['JD Vance', 'J.D. Vance']],
  ['PERSON', 'person:shireen-abu-akleh', ['Shireen Abu Akleh', 'Shireen Abu-Akleh']],
  ['PERSON', 'person:习近平', ['习近平']],
  ['PERSON', 'person:ann-ames', ['Ann Ames', 'Jr. Ann Ames', 'III Ann Ames']],
  [
    'PLACE',
    'place:vietnam',
    ['Vietnam', 'Viet Nam', 'Việt Nam', 'VIETNAM', 'Socialist Republic of Viet Nam'],
  ],
  [
    'PLACE',
    'place:united-states',
    ['US', 'U.S.', 'the US', 'USA', 'United States', 'the United States of America', 'America'],
  ],
  ['PLACE', 'place:united-kingdom', ['UK', 'Britain', 'Great Britain', 'United Kingdom']],
  ['PLACE', 'place:washington', ['Washington', 'Washington DC', 'WASHINGTON DC', 'Washington, D.C.']],
  ['PLACE', 'place:new-york', ['New York', 'New York City']],
  ['PLACE', 'place:hanoi', ['Hanoi', 'Ha Noi', 'Hà Nội']],
  ['PLACE', 'place:turkey', ['Turkey', 'Türkiye']],
  ['ORGANIZATION', 'org:united-nations', ['United Nations', 'the UN', 'U.N.']],
  ['ORGANIZATION', 'org:usaid', ['USAID', 'United States Agency for International Development']],
  [
    'ORGANIZATION',
    'org:ministry-of-foreign-affairs-of-vietnam',
    [
      'Ministry of Foreign Affairs (Vietnam)',
      'Vietnamese Ministry of Foreign Affairs',
      "Việt Nam's foreign ministry",
      'Vietnam’s Foreign Ministry',
      'Foreign Ministry of Viet Nam',
    ],
  ],
  [
    'ORGANIZATION',
    'org:ministry-of-defence-of-turkey',
    [
      'Turkish Ministry of Defence',
      'Turkish Ministry of National Defense of Türkiye',
      'Turkey’s Defence Ministry of Turkey',
    ],
  ],
  [
    'ORGANIZATION',
    'org:ministry-of-interior-of-peru',
    [
      'Ministry of the Interior of Peru',
      'Peruvian Interior Ministry',
      'Ministry for the Interior (Peru)',
      'Peru’s Ministry of Home Affairs',
    ],
  ],
  ['ORGANIZATION', 'org:public-ministry-of-peru', ['Peruvian Public Ministry', 'Public Ministry of Peru']],
  [
    'ORGANIZATION',
    'org:communist-party-of-vietnam',
    ['Communist Party of Việt Nam', 'Vietnamese Communist Party'],
  ],
  [
    'ORGANIZATION',
    'org:communist-party-of-united-states',
    ['US Communist Party', 'Communist Party of the US'],
  ],
  [
    'ORGANIZATION',
    'org:department-of-state-of-united-states',
    ['US Department of State', 'State Department', 'US State Department', 'Department of State'],
  ],
];

describe('one id for the names of one entity', () => {
  test.each(SAME)('%s %s', (type, id, names) => {
    expect(names.map((name) => entityId(type, name))).toEqual(names.map(() => id));
  });
});

const DIFFERENT: [EntityType, string, string][] = [
  ['PERSON', 'Dũng', 'Nguyễn Quốc Dũng'],
  ['PERSON', 'Nguyễn Minh Vũ', 'Nguyễn Minh Quang'],
  ['PERSON', 'Jr Smith', 'Smith'],
  ['PERSON', 'Ivy Ames', 'Ames'],
  ['PLACE', 'North Korea', 'South Korea'],
  ['PLACE', 'New York', 'New Jersey'],
  ['ORGANIZATION', 'Ministry of Foreign Affairs (Vietnam)', 'Chinese Foreign Ministry'],
  ['ORGANIZATION', 'US Coast Guard', 'Vietnamese Coast Guard'],
  ['ORGANIZATION', 'American Red Cross', 'British Red Cross'],
  ['ORGANIZATION', 'Ministry of Defence', 'Ministry of Finance'],
  ['ORGANIZATION', 'Peruvian Ministry of Justice', 'Peruvian Public Ministry'],
  ['ORGANIZATION', 'US Embassy in Vietnam', 'Vietnamese Embassy in the US'],
];

describe('different ids for different entities', () => {
  test.each(DIFFERENT)('%s: %s is not %s', (type, a, b) => {
    expect(entityId(type, a)).not.toBe(entityId(type, b));
  });

  test('a place and an organization of one name are two', () => {
    expect(entityId('PLACE', 'Georgia')).not.toBe(entityId('ORGANIZATION', 'Georgia'));
  });
});

describe('an id', () => {
  test('is never empty, whatever the name', () => {
    expect(entityId('ORGANIZATION', '!!!')).toMatch(/^org:[0-9a-f]{10}$/);
  });

  test('keeps names apart that differ in signs only', () => {
    expect(entityId('ORGANIZATION', 'C++')).not.toBe(entityId('ORGANIZATION', 'C#'));
  });

  test('is kept short', () => {
    const long = entityId('ORGANIZATION', 'Committee for the Very Long Name of '.repeat(10));
    expect(long.length).toBeLessThan(110);
  });

  test('says the type of its entity', () => {
    expect(typeOfId('place:vietnam')).toBe('PLACE');
    expect(typeOfId('event:meeting')).toBeNull();
    expect(typeOfId('Vietnam')).toBeNull();
  });

  test('of another name of the entity leads to the one it goes by', () => {
    expect(canonicalId('place:viet-nam')).toBe('place:vietnam');
    expect(canonicalId('org:un')).toBe('org:united-nations');
    expect(canonicalId('person:joe-biden')).toBe('person:joe-biden');
    expect(canonicalId('Joe Biden')).toBeNull();
  });
});
