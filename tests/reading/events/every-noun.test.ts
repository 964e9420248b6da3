import { describe, expect, test } from 'vitest';
import { toldOfTwo } from './events-of.ts';

/** Nouns for a coming together of two, with the kind of event that they name. */
const NOUNS = [
  'meeting',
  'phone call',
  'conversation',
  'lunch',
  'dinner',
  'discussion',
  'working session',
  'video call',
  'interview',
  'breakfast meeting',
  'summit',
];

const filled = (template: string, noun: string): string =>
  template.replace('_', noun).replace('a interview', 'an interview');

describe('what a sentence claims, and when it was, is the same whatever the noun', () => {
  test.each([
    ['Ana Lima and Bo Ek had a _ on Monday.', 'OCCURRED', '2024-05-13'],
    ['Ana Lima had a _ with Bo Ek on Monday.', 'OCCURRED', '2024-05-13'],
    ['On Monday Ana Lima had a _ with Bo Ek in Oslo.', 'OCCURRED', '2024-05-13'],
    ['Ana Lima held a _ with Bo Ek on Monday.', 'OCCURRED', '2024-05-13'],
    ['A _ between Ana Lima and Bo Ek took place on Monday.', 'OCCURRED', '2024-05-13'],
    ['A _ took place on Monday between Ana Lima and Bo Ek.', 'OCCURRED', '2024-05-13'],
    ['The _ between Ana Lima and Bo Ek on Monday lasted an hour.', 'OCCURRED', '2024-05-13'],
    ["Ana Lima's _ with Bo Ek on Monday lasted an hour.", 'OCCURRED', '2024-05-13'],
    ["Monday's _ between Ana Lima and Bo Ek lasted an hour.", 'OCCURRED', '2024-05-13'],
    ['During a _ with Bo Ek on Monday, Ana Lima smiled.', 'OCCURRED', '2024-05-13'],
    ['Ana Lima said in a _ with Bo Ek on Monday that taxes would fall.', 'OCCURRED', '2024-05-13'],
    ['In a _ on Monday, Ana Lima and Bo Ek discussed trade.', 'OCCURRED', '2024-05-13'],
    ['At a _ on Monday, Ana Lima told Bo Ek that taxes would fall.', 'OCCURRED', '2024-05-13'],
    ['Ana Lima emerged from a _ with Bo Ek on Monday.', 'OCCURRED', '2024-05-13'],
    ['Ana Lima left after a two-hour _ with Bo Ek on Monday.', 'OCCURRED', '2024-05-13'],
    ['Ana Lima attended a _ with Bo Ek on Monday.', 'OCCURRED', '2024-05-13'],
    ['Ana Lima cut short a _ with Bo Ek on Monday.', 'OCCURRED', '2024-05-13'],
    ['Ana Lima described her _ with Bo Ek on Monday as frank.', 'OCCURRED', '2024-05-13'],
    ["Ana Lima described Monday's _ with Bo Ek as frank.", 'OCCURRED', '2024-05-13'],
    ['Following a _ with Bo Ek on Monday, Ana Lima resigned.', 'OCCURRED', '2024-05-13'],
    ['Ana Lima resigned on Tuesday after a _ with Bo Ek on Monday.', 'OCCURRED', '2024-05-13'],
    ['Ana Lima resigned on Tuesday, a day after a _ with Bo Ek.', 'OCCURRED', '2024-05-13'],
    ["Ana Lima's last _ with Bo Ek was on Monday.", 'OCCURRED', '2024-05-13'],
    ['The last _ between Ana Lima and Bo Ek was on Monday.', 'OCCURRED', '2024-05-13'],
    ['Ana Lima opened a _ with Bo Ek on Monday with a joke.', 'OCCURRED', '2024-05-13'],
    ['A _ with Bo Ek on Monday persuaded Ana Lima to resign.', 'OCCURRED', '2024-05-13'],
    ['Ana Lima spent Monday in a _ with Bo Ek.', 'OCCURRED', '2024-05-13'],
    ['Ana Lima arrived on Monday for a _ with Bo Ek.', 'OCCURRED', '2024-05-13'],
    ['Ana Lima recounted a _ with Bo Ek on 13 May.', 'OCCURRED', '2024-05-13'],
    ['Ana Lima recalled a _ with Bo Ek in 1990.', 'OCCURRED', '1990-01-01/1990-12-31'],
    ['Ana Lima is to have a _ with Bo Ek on Friday.', 'PLANNED', '2024-05-17'],
    ['Ana Lima will have a _ with Bo Ek on Friday.', 'PLANNED', '2024-05-17'],
    ['A _ between Ana Lima and Bo Ek is scheduled for Friday.', 'PLANNED', '2024-05-17'],
    ['A _ between Ana Lima and Bo Ek is expected on Friday.', 'PLANNED', '2024-05-17'],
    ['A _ between Ana Lima and Bo Ek will take place on Friday.', 'PLANNED', '2024-05-17'],
    ["Ana Lima's _ with Bo Ek is set for Friday.", 'PLANNED', '2024-05-17'],
    ['Ana Lima has agreed to a _ with Bo Ek on Friday.', 'PLANNED', '2024-05-17'],
    ['Ana Lima is preparing for a _ with Bo Ek on Friday.', 'PLANNED', '2024-05-17'],
    ["Ahead of Friday's _ with Bo Ek, Ana Lima rested.", 'PLANNED', '2024-05-17'],
    ['Ana Lima said a _ with Bo Ek was planned for Friday.', 'PLANNED', '2024-05-17'],
    ['Ana Lima scheduled a _ with Bo Ek for Friday.', 'PLANNED', '2024-05-17'],
    ['Ana Lima has a _ with Bo Ek on Friday.', 'PLANNED', '2024-05-17'],
    ["Ana Lima called off Friday's _ with Bo Ek.", 'CANCELLED', '2024-05-17'],
    ['Ana Lima cancelled a _ with Bo Ek planned for Friday.', 'CANCELLED', '2024-05-17'],
    ["Ana Lima's _ with Bo Ek has been postponed.", 'CANCELLED', null],
    ['The _ between Ana Lima and Bo Ek, planned for Friday, was called off.', 'CANCELLED', '2024-05-17'],
    ['Ana Lima ruled out a _ with Bo Ek.', 'DENIED', null],
    ['Ana Lima refused a _ with Bo Ek.', 'DENIED', null],
    ['Ana Lima turned down a _ with Bo Ek.', 'DENIED', null],
    ['Ana Lima had no _ with Bo Ek on Monday.', 'DENIED', '2024-05-13'],
    ['Ana Lima denied having had a _ with Bo Ek on Monday.', 'DENIED', '2024-05-13'],
    ['There was no _ between Ana Lima and Bo Ek on Monday.', 'DENIED', '2024-05-13'],
    ['No _ took place between Ana Lima and Bo Ek on Monday.', 'DENIED', '2024-05-13'],
    ['Ana Lima said no _ with Bo Ek had taken place.', 'DENIED', null],
  ] as const)('%s is %s on %s', (template, status, day) => {
    for (const noun of NOUNS) {
      const sentence = filled(template, noun);
      expect(toldOfTwo(sentence), sentence).toContain(`${status} ${day ?? 'undated'}`);
    }
  });
});

describe('what is only imagined is no event, whatever the noun', () => {
  test.each([
    'Ana Lima requested a _ with Bo Ek.',
    'Ana Lima offered Bo Ek a _.',
    'Ana Lima called for a _ between Cleo Ruiz and Bo Ek.',
    'Hopes of a _ between Ana Lima and Bo Ek have faded.',
    'Ana Lima might have a _ with Bo Ek on Friday.',
    'Ana Lima sought a _ with Bo Ek.',
    'Ana Lima would like a _ with Bo Ek.',
    'Talk of a _ between Ana Lima and Bo Ek is premature.',
    'If a _ between Ana Lima and Bo Ek takes place, the war will end.',
    'Is a _ between Ana Lima and Bo Ek possible?',
    'Ana Lima suggested a _ with Bo Ek.',
  ])('%s', (template) => {
    for (const noun of NOUNS) expect(toldOfTwo(filled(template, noun)), filled(template, noun)).toEqual([]);
  });
});
