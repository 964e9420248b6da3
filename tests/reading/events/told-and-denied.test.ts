import { describe } from 'vitest';
import { tell } from './tell.ts';

describe('what is told of two and denied', () => {
  tell([
    [
      'Papers had reported that Ana Lima was offered the post over dinner with Bo Ek on Saturday. Her office said no such dinner had taken place.',
      'MEETING DENIED 2024-05-11: Ana Lima | Bo Ek',
    ],
    [
      'A blog said Ana Lima held talks with Bo Ek on Monday. Both denied that any such talks were held.',
      'MEETING DENIED 2024-05-13: Ana Lima | Bo Ek',
    ],
    [
      'Ana Lima denied on Monday that she had since sat down with Bo Ek.',
      'MEETING DENIED 2024-05-13: Ana Lima | Bo Ek',
    ],
    ['A post on the page had Ana Lima dining with Bo Ek on Monday.'],
    ['One tale has Ana Lima meeting Bo Ek in Oslo.'],
    [
      'There was no truth, she said, in the story that Ana Lima had dined with Bo Ek on Monday.',
      'MEETING DENIED 2024-05-13: Ana Lima | Bo Ek',
    ],
    // Of other matters.
    ['Ana Lima dined with Bo Ek on Monday. No such law exists.', 'MEETING 2024-05-13: Ana Lima | Bo Ek'],
    ['Ana Lima had since met Bo Ek, she said.', 'MEETING: Ana Lima | Bo Ek'],
  ]);
});

describe('calls that reach nobody', () => {
  tell([
    ['Ana Lima telephoned Bo Ek four times on Monday and was told each time that he was at prayer.'],
    ['Ana Lima telephoned Bo Ek on Monday and was told that he agreed.', 'CALL 2024-05-13: Ana Lima | Bo Ek'],
  ]);
});

describe('talks that were broken off', () => {
  tell([
    [
      'Ana Lima broke off the talks with Bo Ek on Monday after barely an hour.',
      'MEETING 2024-05-13: Ana Lima | Bo Ek',
    ],
    [
      'Ana Lima cut short her meeting with Bo Ek on Monday after ten minutes.',
      'MEETING 2024-05-13: Ana Lima | Bo Ek',
    ],
    ['Ana Lima broke off talks with Bo Ek on Monday.', 'MEETING CANCELLED 2024-05-13: Ana Lima | Bo Ek'],
    [
      'Ana Lima broke off talks with Bo Ek on Monday after three days of fighting.',
      'MEETING CANCELLED 2024-05-13: Ana Lima | Bo Ek',
    ],
  ]);
});
