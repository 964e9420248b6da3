import { describe, expect, test } from 'vitest';
import { eventsOf } from './events-of.ts';

describe('the two sides', () => {
  test('are those who met some sentences ago', () =>
    expect(
      eventsOf('Ana Lima and Bo Ek met in March. It rained. The two sides will meet on Friday.'),
    ).toContain('MEETING PLANNED 2024-05-17: Ana Lima | Bo Ek'));
  test('are not those who met long before', () =>
    expect(
      eventsOf(
        'Ana Lima met Bo Ek in March. It rained. Wages rose. Prices fell. Nobody was hurt. The vote is near. The two sides will meet on Friday.',
      ),
    ).toEqual(['MEETING 2024-03-01/2024-03-31: Ana Lima | Bo Ek']));
});

test('an answer may end in a question', () =>
  expect(
    eventsOf(
      [
        'General Ana Lima is 89. Lima has never spoken of the war.',
        'General, who rang you?',
        'Colonel Bo Ek. He rang me at home. He said: is it cold there?',
        'And then?',
        'I met Bo Ek at the pass.',
        'Who else was there?',
        'Nobody. I was alone.',
        'Are you well?',
        'I am well.',
      ].join('\n\n'),
    ),
  ).toEqual(['CALL: Bo Ek | Ana Lima', 'MEETING: Ana Lima | Bo Ek']));

describe('who is somebody’s nephew or widow is called so again', () => {
  test.each([
    'Dan Ek and his nephew Bo Ek are at odds. On Monday the nephew met Ana Lima.',
    'Dan Ek and his nephew Bo Ek are at odds. On Monday Ana Lima met the nephew.',
    "Dan Ek's brother, Bo Ek, lives in Ede. On Monday the brother met Ana Lima.",
    'Bo Ek, the friend of Dan Fry, was out. On Monday the friend met Ana Lima.',
  ])('%s', (text) =>
    expect(eventsOf(text).map((event) => event.replace('Ana Lima | Bo Ek', 'Bo Ek | Ana Lima'))).toEqual([
      'MEETING 2024-05-13: Bo Ek | Ana Lima',
    ]),
  );

  test.each([
    "Dan Ek's brothers, Bo Ek and Al Ek, fled. On Monday the brother met Ana Lima.",
    'Ana Lima fled. On Monday the nephew met her.',
    'Bo Ek was met by his host, Dan Fry, in March. On Monday the host country beat Ana Lima.',
  ])('not in: %s', (text) => expect(eventsOf(text).filter((event) => /05-13/.test(event))).toEqual([]));
});

test.each([
  ['The Omukama of Kisinda, Bo Ek, sat down.\n\nOn Monday the Omukama met Ana Lima.'],
  ['The Lamido of Ede, Bo Ek, sat down. On Monday the Lamido met Ana Lima.'],
])('a ruler is called by his title: %s', (text) =>
  expect(eventsOf(text)).toEqual(['MEETING 2024-05-13: Bo Ek | Ana Lima']),
);

describe('an article and "and" before a rank part two persons', () => {
  test.each([
    'The Governor, Bo Ek, sat down. The truce was signed on Monday by the Governor and General Ana Lima.',
    'The Mayor, Bo Ek, sat down. On Monday the Mayor and Dr. Ana Lima signed an accord.',
  ])('%s', (text) => expect(eventsOf(text)).toEqual(['AGREEMENT 2024-05-13: Bo Ek | Ana Lima']));

  test.each([
    'On Monday the Founder and Managing Director Bo Ek met Ana Lima.',
    'On Monday Governor and General Bo Ek met Ana Lima.',
  ])('but not in: %s', (text) => expect(eventsOf(text)).toEqual(['MEETING 2024-05-13: Bo Ek | Ana Lima']));
});

describe('the two leaders are those who met, not one who was there too', () => {
  test.each([
    'Ana Lima met Bo Ek. Carl Aas was also present.\n\nLima praised the harvest.\n\nThe two leaders signed an accord on Monday.',
    'President Ana Lima met Prime Minister Bo Ek. Minister Carl Aas also attended the talks.\n\nLima praised the harvest.\n\nThe two leaders signed an accord on Monday.',
    'Ana Lima met Bo Ek. Carl Aas joined them.\n\nLima praised the harvest.\n\nThe two leaders signed an accord on Monday.',
  ])('%s', (text) => expect(eventsOf(text)).toContain('AGREEMENT 2024-05-13: Ana Lima | Bo Ek'));

  test('but they are two others who met since', () =>
    expect(
      eventsOf('Ana Lima met Bo Ek. Carl Aas rang Dan Fry.\n\nThe two leaders signed an accord on Monday.'),
    ).toContain('AGREEMENT 2024-05-13: Carl Aas | Dan Fry'));
});

test.each([
  'Ana Lima praised Kenyan President Bo Ek. On Monday the Kenyan guest met Carl Aas.',
  'Peruvian minister Bo Ek smiled. Carl Aas received the Peruvian guest on Monday.',
])('a guest is known by his country: %s', (text) =>
  expect(eventsOf(text).map((event) => event.split(/: | \| /).sort())).toEqual([
    ['Bo Ek', 'Carl Aas', 'MEETING 2024-05-13'],
  ]),
);

test('a guest of another country is nobody', () =>
  expect(eventsOf('Peruvian minister Bo Ek smiled. Carl Aas received the Kenyan guest on Monday.')).toEqual(
    [],
  ));
describe('both whom somebody met in turn', () => {
  test.each([
    'Eva Moe saw Ana Lima on Tuesday and Bo Ek on Thursday. Both agreed on a truce.',
    'On Tuesday Eva Moe sat with Ana Lima under a tree, and on Thursday with Bo Ek. Both agreed on a truce.',
  ])('%s', (text) => expect(eventsOf(text).at(-1)).toMatch(/^AGREEMENT.*: Ana Lima \| Bo Ek$/));

  test('the two men met on another day', () =>
    expect(
      eventsOf('Eva Moe saw Al Roe on Tuesday. On Thursday she saw Bo Ek. On Saturday the two men met.').at(
        -1,
      ),
    ).toBe('MEETING 2024-05-11: Al Roe | Bo Ek'));

  test('the two of the last meeting go on', () =>
    expect(
      eventsOf(
        'Eva Moe saw Ana Lima on Tuesday. On Thursday she saw Bo Ek. The two spoke of the dam for an hour.',
      )
        .join()
        .includes('Ana Lima | Bo Ek'),
    ).toBe(false));
});

describe('the guest and the leaders', () => {
  test('of a country is whoever came from there', () =>
    expect(
      eventsOf(
        'On Monday Ana Lima held talks with Lao President Bo Ek. On Sunday the Lao guest was met by Eva Moe.',
      ),
    ).toEqual(['MEETING 2024-05-13: Ana Lima | Bo Ek', 'MEETING 2024-05-12: Eva Moe | Bo Ek']));

  test('are the two of the talks, not who attended them', () =>
    expect(
      eventsOf(
        'On Monday Ana Lima held talks with Bo Ek. Vice Chairwoman Eva Moe also attended the talks. Lima thanked him. Then the two leaders signed an agreement.',
      ),
    ).toContain('AGREEMENT 2024-05-13: Ana Lima | Bo Ek'));
});

describe('who was bidden came where the next sentence tells of the meeting', () => {
  test.each([
    'Ana Lima summoned Bo Ek to Lusaka on Monday. The meeting lasted twenty minutes.',
    'Ana Lima invited Bo Ek to Lusaka. The meeting, on Monday, lasted twenty minutes.',
    'Ana Lima asked to see Bo Ek. The meeting took place on Monday.',
    'Ana Lima agreed to see the painter, Bo Ek. The meeting lasted an hour on Monday.',
    'Ana Lima asked Bo Ek for a meeting. It took place on Monday.',
  ])('%s', (text) => expect(eventsOf(text)).toEqual(['MEETING 2024-05-13: Ana Lima | Bo Ek']));

  test.each([
    'Ana Lima wrote to Bo Ek on Monday. The meeting lasted an hour.',
    'Ana Lima asked Bo Ek for a loan. It took place on Monday.',
    'Ana Lima asked Bo Ek for peace. It was over on Monday.',
    'Ana Lima invited Bo Ek to Lusaka on Monday. The meeting of the council lasted an hour.',
    'Ana Lima invited Bo Ek to Lusaka on Monday. The talks were postponed.',
    'Ana Lima invited Bo Ek and Al Roe on Monday. The meeting lasted an hour.',
  ])('not in: %s', (text) => expect(eventsOf(text)).toEqual([]));
});

describe('who is on a visit travels, not whom the sentence is about', () => {
  test.each([
    'Ana Lima received Bo Ek, who is on a three-day visit to Vietnam, on Monday.',
    'Ana Lima received Bo Ek, currently on an official visit to Vietnam, on Monday.',
    'On Monday Bo Ek was on a visit to Vietnam.',
  ])('%s', (text) => expect(eventsOf(text)).toContain('VISIT 2024-05-13 @ Vietnam: Bo Ek'));

  test('what is agreed behind talks is of their day', () =>
    expect(
      eventsOf(
        'Ana Lima held talks on May 11 with Bo Ek, who is on a visit to Vietnam from May 10 to 16. It rained.\n\n' +
          'Following the talks, the two signed an accord. The day before, Carl Aas met Bo Ek.',
      ),
    ).toEqual([
      'VISIT 2024-05-10/2024-05-16 @ Vietnam: Bo Ek',
      'MEETING 2024-05-11: Ana Lima | Bo Ek',
      'AGREEMENT 2024-05-11 @ Vietnam: Ana Lima | Bo Ek',
      'MEETING 2024-05-10: Carl Aas | Bo Ek',
    ]));

  test.each([
    'Ana Lima commented on a visit to Vietnam by the choir.',
    'Bo Ek is keen on a visit to Vietnam.',
  ])('but nobody in: %s', (text) => expect(eventsOf(text).filter((event) => /Ek/.test(event))).toEqual([]));
});

describe('behind an opening phrase stands who did it', () => {
  test.each([
    ['After meeting the mayor, Bo Ek, Ana Lima told reporters that it was fine.', 'Ana Lima | Bo Ek'],
    ["After meeting Lima's mayor, Bo Ek, Ana Orr told reporters that it was fine.", 'Ana Orr | Bo Ek'],
    ['After meeting army chief Bo Ek, Ana Lima left for home.', 'Ana Lima | Bo Ek'],
    ['Accompanied by the mayor, Ana Lima met Bo Ek.', 'Ana Lima | Bo Ek'],
    ['Before visiting President Bo Ek, Ana Lima ate.', 'Ana Lima | Bo Ek'],
    ['After a meeting with the mayor, Bo Ek, Ana Lima left for home.', 'Ana Lima | Bo Ek'],
    [
      'Ana Lima, the judge, rested. After meeting Bo Ek, the judge told reporters it was fine.',
      'Ana Lima | Bo Ek',
    ],
    [
      "Ana Lima, the judge, rested. It came after the judge's meeting with the head of the bank, Bo Ek.",
      'Ana Lima | Bo Ek',
    ],
  ])('%s', (text, parties) =>
    expect(eventsOf(text).map((event) => event.replace(/^[^:]*: /, ''))).toContain(parties),
  );
});

test.each([
  [
    'The rector, Bo Ek, is ill. Ana Lima and the rector met on Friday.',
    'MEETING 2024-05-10: Ana Lima | Bo Ek',
  ],
  [
    'Bo Ek is the chief executive. Ana Lima phoned the chief executive yesterday.',
    'CALL 2024-05-14: Ana Lima | Bo Ek',
  ],
  [
    'Bo Ek, the army chief, smiled. Ana Lima interviewed the army chief yesterday.',
    'INTERVIEW 2024-05-14: Ana Lima | Bo Ek',
  ],
])('offices are read whole: %s', (text, event) => expect(eventsOf(text)).toContain(event));
