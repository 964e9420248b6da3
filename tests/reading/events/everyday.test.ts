import { describe } from 'vitest';
import { tell } from './tell.ts';

const MET = 'MEETING 2024-05-13: Ana Lima | Bo Ek';

describe('sayings and small doings for which two have to be in one place', () => {
  tell([
    ['On Monday Ana Lima and Bo Ek put the world to rights.', MET],
    ['On Monday Ana Lima and Bo Ek put their heads together in a laboratory.', MET],
    ['On Monday Ana Lima passed the time of day with Bo Ek.', MET],
    ['On Monday Ana Lima bumped fists with Bo Ek.', MET],
    ['On Monday Ana Lima and Bo Ek linked arms on the picket line.', MET],
    ['On Monday Ana Lima and Bo Ek held hands across a table.', MET],
    ['On Monday Ana Lima and Bo Ek patched things up on the terrace.', MET],
    ['On Monday Ana Lima bonded with Bo Ek over recorders.', MET],
    ['On Monday Ana Lima had words with Bo Ek about a waistcoat.', MET],
    ['On Monday Ana Lima and Bo Ek went into a huddle.', MET],
    ['On Monday Ana Lima shared a taxi with Bo Ek.', MET],
    ['On Monday Ana Lima heard Bo Ek out, then left.', MET],
    ['On Monday Ana Lima bent the ear of Bo Ek.', MET],
    ['On Monday Ana Lima gave Bo Ek a dressing-down.', MET],
    ['On Monday Ana Lima gave a sympathetic hearing to Bo Ek.', MET],
    ['On Monday Ana Lima opened her door to Bo Ek.', MET],
    ['On Monday Ana Lima begged forgiveness of Bo Ek.', MET],
    ['On Monday Ana Lima squeezed in twenty minutes with Bo Ek.', MET],
    ['On Monday Ana Lima stumbled upon the librarian, Bo Ek, sorting ashes.', MET],
    ['Facing Bo Ek across the desk on Monday, Ana Lima wept.', MET],
    ['On Monday Ana Lima was carpeted by Bo Ek.', 'MEETING 2024-05-13: Bo Ek | Ana Lima'],
    [
      'Ana Lima and Bo Ek locked horns across a table until 3am on Monday.',
      'NEGOTIATION 2024-05-13: Ana Lima | Bo Ek',
    ],
    ['On Monday Ana Lima was on the line to Bo Ek.', 'CALL 2024-05-13: Ana Lima | Bo Ek'],
  ]);
});

describe('the same words of other things', () => {
  tell([
    ['On Monday Ana Lima had words of praise for Bo Ek.'],
    ['Ana Lima and Bo Ek shared an umbrella with no one on Monday.'],
    ['Ana Lima heard Bo Ek was out in Oslo.'],
    ['Ana Lima and Bo Ek bonded.'],
    ['Ana Lima stumbled on the plan of Bo Ek on Monday.'],
    ['Ana Lima faced questions from Bo Ek in print.'],
    ['On Monday Ana Lima opened her heart to the memory of Bo Ek.'],
    ['On Monday Ana Lima gave Bo Ek a hearing aid.'],
    ['Ana Lima locked horns with Bo Ek in print.'],
    ['Ana Lima embraced the ideas of Bo Ek on Monday in Oslo.'],
    ['Ana Lima fell ill, so her dinner with Bo Ek did not take place.', 'MEETING DENIED: Ana Lima | Bo Ek'],
    ['Rumour had it in the capital all week that Ana Lima had dined with Bo Ek.'],
    [
      'Writers have disproved the tale that Ana Lima dined with Bo Ek in 1926.',
      'MEETING DENIED 1926-01-01/1926-12-31: Ana Lima | Bo Ek',
    ],
    ['Ana Lima scotched talk on Tuesday of bargaining between herself and Bo Ek.'],
  ]);
});
