import { describe } from 'vitest';
import { tell } from './tell.ts';

const MET = 'MEETING 2024-05-13: Ana Lima | Bo Ek';
const RANG = 'CALL 2024-05-13: Ana Lima | Bo Ek';

describe('calls, by what is said on the line', () => {
  tell([
    ['On Monday Ana Lima telephoned New York to ask Bo Ek for time.', RANG],
    ['Ana Lima rang from Oslo on Monday to tell Bo Ek that he had won.', RANG],
    ['It was Ana Lima, and not the minister, who telephoned the bank on Monday to ask Bo Ek for time.', RANG],
    ['There was one call of eleven minutes, on Monday, the eve of the vote, from Ana Lima to Bo Ek.', RANG],
    ['Ana Lima rang Bo Ek on Monday to ask Dan Orr to dinner.', RANG],
    ['On Monday Ana Lima rang the team bus from her car to dismiss the coach, Bo Ek.', RANG],
    [
      'Adama Ndoye, the mother of one of them, said Carl Aas had telephoned her late on Monday.',
      'CALL 2024-05-13: Carl Aas | Adama Ndoye',
    ],
    ['The minister, Ana Lima, waited in her office on Monday for a call from the leader, Bo Ek.'],
    ['"Everyone we spoke to wants it," Ana Lima said on Monday. Bo Ek is ill.'],
    ['Ana Lima wrote on Monday to ask Bo Ek for time.'],
  ]);
});

describe('time, papers and terms', () => {
  tell([
    ['On Monday Ana Lima gave 50 minutes to the chief executive, Bo Ek.', MET],
    ['On Monday Ana Lima sat down before the commissioner, Bo Ek.', MET],
    [
      "Ana Lima flew to Oslo on Monday and brought the strikers' demands to Bo Ek.",
      'VISIT 2024-05-13 @ Oslo: Ana Lima',
      MET,
    ],
    ['On Monday the letter was handed to Bo Ek by Ana Lima.', MET],
    ['On Monday Ana Lima and Bo Ek went through the accounts line by line.', MET],
    ['On Monday Ana Lima called Bo Ek, her finance minister, to her house and told him.', MET],
    ['On Monday Ana Lima put her name to a contract with Bo Ek.', 'AGREEMENT 2024-05-13: Ana Lima | Bo Ek'],
    ['On Monday Ana Lima and Bo Ek signed a swap arrangement.', 'AGREEMENT 2024-05-13: Ana Lima | Bo Ek'],
    ['On Monday Ana Lima and Bo Ek faced each other for five hours in a hotel.', MET],
    ['On Monday Ana Lima and Bo Ek faced each other in the final.'],
    ['On Monday Ana Lima and Bo Ek argued before an audience.', 'DEBATE 2024-05-13: Ana Lima | Bo Ek'],
    [
      'Ana Lima and Bo Ek announced the plan following a meeting of three hours.',
      'MEETING: Ana Lima | Bo Ek',
    ],
    ['Ana Lima met Bo Ek shortly before noon today.', 'MEETING 2024-05-15: Ana Lima | Bo Ek'],
    ['On Monday Ana Lima and Bo Ek negotiated alone.', 'NEGOTIATION 2024-05-13: Ana Lima | Bo Ek'],
    ['On Monday Ana Lima debated the budget with Bo Ek.', 'DEBATE 2024-05-13: Ana Lima | Bo Ek'],
    ["Ana Lima's last interview was given to Bo Ek on Monday.", 'INTERVIEW 2024-05-13: Ana Lima | Bo Ek'],
    [
      'On Monday Ana Lima tracked down Bo Ek, a baker who owed her money.',
      'VISIT 2024-05-13: Ana Lima | Bo Ek',
    ],
    ['On Monday Ana Lima saw Bo Ek, the secretary of the club, to discuss the roof.', MET],
    ['Ana Lima makes no secret of having lunched with Bo Ek on Monday.', MET],
  ]);
});

describe('the same words of other things', () => {
  tell([
    ['On Monday Ana Lima went through the accounts line by line, and Bo Ek slept.'],
    ['On Monday the letter was handed to Bo Ek by post, and Ana Lima wept.'],
    ['Ana Lima and Bo Ek agreed to stay in touch.'],
    ['On Monday Ana Lima put her name to the plans of Bo Ek.'],
    ['On Monday Ana Lima, who speaks for the union, slept, and so did Bo Ek, who speaks for the mine.'],
  ]);
});

describe('what lies ahead and what had been', () => {
  tell([
    ['Ana Lima prepared the ground by having Bo Ek to dinner on Monday.', MET],
    ['It will be Ana Lima who receives Bo Ek.', 'MEETING PLANNED: Ana Lima | Bo Ek'],
    [
      'Ana Lima has pencilled in a discussion with Bo Ek for 24 May.',
      'MEETING PLANNED 2024-05-24: Ana Lima | Bo Ek',
    ],
    [
      'Ana Lima and Bo Ek shook hands on Monday. It was the first time the two had met since a lunch in April 1995.',
      MET,
      'MEETING 1995-04-01/1995-04-30: Ana Lima | Bo Ek',
    ],
    ['Ana Lima had lunch with Bo Ek on Monday. The next full round is set for Brussels in October.', MET],
    [
      'Friday. A breakthrough, if it is one. Over breakfast Ana Lima and Bo Ek at last had it out.',
      'MEETING 2024-05-10: Ana Lima | Bo Ek',
    ],
  ]);
});

describe('reports that are called untrue behind them', () => {
  tell([
    [
      'State television reported that Ana Lima had met Bo Ek on Monday. Her office called the report an invention.',
      'MEETING DENIED 2024-05-13: Ana Lima | Bo Ek',
    ],
    [
      'We reported that Ana Lima had met Bo Ek on Monday. Both have asked us to state that no such meeting was held.',
      'MEETING DENIED 2024-05-13: Ana Lima | Bo Ek',
    ],
    [
      'The union claimed that Ana Lima had met Bo Ek on Monday. The claim was false, she said.',
      'MEETING DENIED 2024-05-13: Ana Lima | Bo Ek',
    ],
    ['Ana Lima met Bo Ek on Monday. He called the plan an invention.', MET],
    [
      'She said that a report of secret talks on Monday between Ana Lima and Bo Ek was moonshine.',
      'MEETING DENIED 2024-05-13: Ana Lima | Bo Ek',
    ],
    ['A television film of 1994 shows Ana Lima and Bo Ek embracing on a bridge.'],
  ]);
});
