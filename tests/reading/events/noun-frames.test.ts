import { describe, expect, test } from 'vitest';
import { eventsOf } from './events-of.ts';

const MET = 'MEETING: Ana Lima | Bo Ek';

describe('nouns that name a coming together', () => {
  test.each([
    ['Ana Lima assured Bo Ek by telephone that the port was ready.', 'CALL: Ana Lima | Bo Ek'],
    ['Ana Lima thanked Bo Ek on the phone.', 'CALL: Ana Lima | Bo Ek'],
    ['Ana Lima and Bo Ek agreed over the phone that they would rest.', 'CALL: Ana Lima | Bo Ek'],
    ['Ana Lima and Bo Ek patched up their quarrel over coffee.', 'MEETING: Ana Lima | Bo Ek'],
    ['Ana Lima persuaded Bo Ek over lunch.', 'MEETING: Ana Lima | Bo Ek'],
    ['Ana Lima settled it with Bo Ek over dinner.', 'MEETING: Ana Lima | Bo Ek'],
    ['Ana Lima and Bo Ek clashed at the council meeting.', 'MEETING: Ana Lima | Bo Ek'],
    ['Ana Lima had breakfast with Bo Ek.', MET],
    ['Ana Lima and Bo Ek emerged from a three-hour meeting.', MET],
    ['Ana Lima and Bo Ek went into talks on Monday.', 'MEETING 2024-05-13: Ana Lima | Bo Ek'],
    ['Ana Lima and Bo Ek ended two days of talks.', MET],
    ["Ana Lima clashed with Bo Ek at Monday's meeting.", 'MEETING 2024-05-13: Ana Lima | Bo Ek'],
    ['Ana Lima had calls with Bo Ek.', 'CALL: Ana Lima | Bo Ek'],
    [
      'Ana Lima placed calls on Monday to Bo Ek and Cleo Ruiz.',
      'CALL 2024-05-13: Ana Lima | Bo Ek, Cleo Ruiz',
    ],
    ['Ana Lima met Minister for Climate, Energy and Water Bo Ek.', MET],
    ["There was a meeting between Ana Lima and Cleo Ruiz's deputy, Bo Ek.", MET],
    ['At dinner, Ana Lima told Bo Ek that the port was ready.', MET],
    ['A call from President Ana Lima to Prime Minister Bo Ek lasted an hour.', 'CALL: Ana Lima | Bo Ek'],
    ['Ana Lima and Bo Ek during talks in Oslo', 'MEETING @ Oslo: Ana Lima | Bo Ek'],
    ['Ana Lima at a meeting with Bo Ek', MET],
    ['In an interview with Bo Ek, Ana Lima denied the claim.', 'INTERVIEW: Ana Lima | Bo Ek'],
    ['Interviewed by Bo Ek, Ana Lima denied the claim.', 'INTERVIEW: Bo Ek | Ana Lima'],
    ['Cleo Ruiz introduced Ana Lima to Bo Ek.', 'MEETING: Ana Lima | Bo Ek | Cleo Ruiz'],
    ['Ana Lima had tea with the ambassador, Bo Ek.', MET],
    ['Ana Lima had a working lunch with Bo Ek.', MET],
    ['Ana Lima held a closed-door meeting with Bo Ek.', MET],
    ['Ana Lima took part in a round of talks with Bo Ek.', MET],
    ['Ana Lima was in talks with Bo Ek.', MET],
    ['Ana Lima, meanwhile, has been in talks with Bo Ek.', MET],
    ['Ana Lima was granted an audience with Bo Ek.', MET],
    ['Ana Lima was granted an audience by Bo Ek.', MET],
    ['Ana Lima exchanged views with Bo Ek.', MET],
    ['Ana Lima flew to Oslo for talks with Bo Ek.', 'VISIT @ Oslo: Ana Lima', 'MEETING: Ana Lima | Bo Ek'],
    ['During a meeting with Bo Ek, Ana Lima praised the port.', MET],
    ['After her talks with Bo Ek, Ana Lima flew home.', MET],
    ['There was a meeting between Ana Lima and Bo Ek.', MET],
    ['The meeting of Ana Lima and Bo Ek took place in Oslo.', 'MEETING @ Oslo: Ana Lima | Bo Ek'],
    [
      'The 2015 meeting of Ana Lima with Bo Ek is shown in a mural.',
      'MEETING 2015-01-01/2015-12-31: Ana Lima | Bo Ek',
    ],
    ["Ana Lima's meeting with Bo Ek lasted an hour.", MET],
    ['A meeting between Ana Lima and Bo Ek was held in Oslo.', 'MEETING @ Oslo: Ana Lima | Bo Ek'],
    ['It was at a lunch with Bo Ek that Ana Lima heard the news.', MET],
    ['Ana Lima spoke at a dinner given by Bo Ek.', 'MEETING: Bo Ek | Ana Lima'],
    ['Bo Ek hosted a dinner for Ana Lima.', 'MEETING: Bo Ek | Ana Lima'],
    ['Ana Lima had a telephone conversation with Bo Ek.', 'CALL: Ana Lima | Bo Ek'],
    ['Ana Lima received a call from Bo Ek.', 'CALL: Ana Lima | Bo Ek'],
    ['Ana Lima made a phone call to Bo Ek.', 'CALL: Ana Lima | Bo Ek'],
    [
      'In a phone call on Monday, Ana Lima and Bo Ek discussed the port.',
      'CALL 2024-05-13: Ana Lima | Bo Ek',
    ],
    ['In a call with Bo Ek, Ana Lima praised the port.', 'CALL: Ana Lima | Bo Ek'],
    ['Ana Lima held a telephone call yesterday with Bo Ek.', 'CALL 2024-05-14: Ana Lima | Bo Ek'],
    ['Details were settled in a telephone call between Ana Lima and Bo Ek.', 'CALL: Ana Lima | Bo Ek'],
    ['In an interview with Bo Ek, Ana Lima praised the port.', 'INTERVIEW: Ana Lima | Bo Ek'],
    ['Ana Lima gave an interview to Bo Ek.', 'INTERVIEW: Ana Lima | Bo Ek'],
    ['Ana Lima told Bo Ek in an interview that the port was ready.', 'INTERVIEW: Ana Lima | Bo Ek'],
    ['At a dinner in Oslo, Ana Lima told Bo Ek that she was rich.', 'MEETING @ Oslo: Ana Lima | Bo Ek'],
    ['Over lunch, Ana Lima asked Bo Ek for money.', MET],
    ['Ana Lima warned Bo Ek at a meeting on Monday.', 'MEETING 2024-05-13: Ana Lima | Bo Ek'],
    ['In a phone call, Ana Lima urged Bo Ek to wait.', 'CALL: Ana Lima | Bo Ek'],
    ['During talks in Oslo, Ana Lima assured Bo Ek of her help.', 'MEETING @ Oslo: Ana Lima | Bo Ek'],
    ['Ana Lima paid a courtesy call on Bo Ek.', 'VISIT: Ana Lima | Bo Ek'],
    [
      'The two talked at the debate between Ana Lima and Bo Ek in Oslo on May 3.',
      'DEBATE 2024-05-03 @ Oslo: Ana Lima | Bo Ek',
    ],
    ['The agreement between Ana Lima and Bo Ek was signed in Oslo.', 'AGREEMENT @ Oslo: Ana Lima | Bo Ek'],
    ['Cleo Ruiz mediated between Ana Lima and Bo Ek.', 'NEGOTIATION: Ana Lima | Bo Ek | Cleo Ruiz'],
    [
      'Cleo Ruiz brought Ana Lima and Bo Ek together in Oslo.',
      'MEETING @ Oslo: Ana Lima | Bo Ek | Cleo Ruiz',
    ],
    ['Cleo Ruiz brokered a deal between Ana Lima and Bo Ek.', 'AGREEMENT: Ana Lima | Bo Ek | Cleo Ruiz'],
  ])('%s', (sentence, ...events) => expect(eventsOf(sentence)).toEqual(events));
});

describe('a call that somebody takes', () => {
  test.each([
    ["Ana Lima's call was answered by Bo Ek.", 'CALL: Ana Lima | Bo Ek'],
    ["Ana Lima's call to the ministry was taken by Bo Ek.", 'CALL: Ana Lima | Bo Ek'],
    ["Ana Lima's call on Monday was taken by Bo Ek.", 'CALL 2024-05-13: Ana Lima | Bo Ek'],
    ["Ana Lima's calls were returned by Bo Ek.", 'CALL: Ana Lima | Bo Ek'],
    ['The call from Ana Lima had been taken by Bo Ek.', 'CALL: Ana Lima | Bo Ek'],
    ["Ana Lima's call was not answered by Bo Ek.", 'CALL DENIED: Ana Lima | Bo Ek'],
  ])('%s', (sentence, event) => expect(eventsOf(sentence)).toEqual([event]));

  test.each([
    "Ana Lima's call for calm was answered by Bo Ek.",
    "Ana Lima's call was taken by critics of Bo Ek as a threat.",
    "Ana Lima's call was answered by nobody, Bo Ek said.",
    "Ana Lima's call was criticised by Bo Ek.",
    'The call was taken by Bo Ek.',
  ])('%s', (sentence) => expect(eventsOf(sentence)).toEqual([]));
});

describe('nouns that bring nobody together', () => {
  test.each([
    'Ana Lima gave Bo Ek a phone.',
    'Ana Lima urged Bo Ek to pay by phone.',
    'Ana Lima told Bo Ek about the phone.',
    'Ana Lima and Bo Ek argued over the phone that was stolen.',
    'Ana Lima won over coffee growers with Bo Ek.',
    'Ana Lima sued Bo Ek over dinner bills.',
    'Ana Lima left the meeting room with Bo Ek.',
    'Ana Lima praised the call for peace.',
    'Ana Lima had no meeting planned.',
    'Ana Lima had lunch with reporters.',
    'Ana Lima proposed talks with Bo Ek.',
    'Ana Lima exchanged letters with Bo Ek.',
    'Ana Lima missed a call from Bo Ek.',
    'Ana Lima wrote a book on the history of tea with Bo Ek.',
    'Ana Lima asked Bo Ek about the dinner.',
    'Ana Lima told Bo Ek in a speech that she was rich.',
    'At a dinner in Oslo, Ana Lima told reporters that Bo Ek was rich.',
    'Ana Lima urged Bo Ek to attend the talks.',
    'There has been talk of Ana Lima and Bo Ek.',
  ])('%s', (sentence) => expect(eventsOf(sentence)).toEqual([]));
});
