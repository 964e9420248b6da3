import { describe, expect, test } from 'vitest';
import { eventsOf } from './events-of.ts';

const MET = 'MEETING: Ana Lima | Bo Ek';
const MET_BY = 'MEETING: Bo Ek | Ana Lima';
const CALLED = 'CALL: Ana Lima | Bo Ek';
const BOTH = 'MEETING: Ana Lima | Bo Ek, Cleo Ruiz';

describe('who is named among several', () => {
  test.each([
    ['Ana Lima met officials including Bo Ek and Cleo Ruiz.', BOTH],
    ['Ana Lima met senior officials, among them Bo Ek and Cleo Ruiz.', BOTH],
    ['Ana Lima held talks with critics such as Bo Ek and Cleo Ruiz.', BOTH],
    ['Ana Lima met two ministers: Bo Ek and Cleo Ruiz.', BOTH],
    ['Ana Lima met two ministers – Bo Ek and Cleo Ruiz – on the quay.', BOTH],
    ['Ana Lima met lawmakers from states including Peru, and Bo Ek left.', null],
    ['Ana Lima met a group of farmers led by Bo Ek.', MET],
    ['Ana Lima met one of the founders of the bank, Bo Ek.', MET],
    ['Ana Lima met a cook called Bo Ek.', MET],
    ['Ana Lima met the head of the harbour office, Bo Ek, in secret.', MET],
    ['Ana Lima left the house. The prize in physics, Bo Ek, was hers.', null],
    ["Ana Lima met the opposition's leader, Bo Ek.", MET],
    ['Ana Lima met opposition from Bo Ek.', null],
    ['Ana Lima met Bo Ek for the final time.', MET],
    ['A meeting between Ana Lima, who is 44, and Bo Ek ended badly.', MET],
    ['Ana Lima, 44, and Bo Ek met.', MET],
    ['A meeting between Ana Lima and her lawyer, Bo Ek, took place.', MET],
    ['A meeting between Ana Lima and the exiled Bo Ek took place.', MET],
    ['Ana Lima and Bo Ek, who met at a wedding, are friends.', MET],
  ])('%s', (sentence, event) => expect(eventsOf(sentence)).toEqual(event === null ? [] : [event]));
});

describe('who stands where in a picture', () => {
  test.each([
    ['Ana Lima, left, and Bo Ek shake hands.', MET],
    ['Ana Lima, second from left, meets Bo Ek, centre, in a tent.', MET],
    ['Ana Lima (right) and Bo Ek shake hands.', MET],
    ['Ana Lima greets Bo Ek, May 3, 2024.', MET.replace(':', ' 2024-05-03:')],
    ['Ana Lima met Bo Ek, who will retire, May 3, 2024.', MET.replace(':', ' 2024-05-03:')],
    ['The mayor, Ana Lima, left, saying that it was late. Bo Ek stayed.', null],
  ])('%s', (sentence, event) => expect(eventsOf(sentence)).toEqual(event === null ? [] : [event]));
});

describe('who came along', () => {
  test.each([
    ['Cleo Ruiz, accompanied by Ana Lima, dined with Bo Ek.', 'MEETING: Cleo Ruiz, Ana Lima | Bo Ek'],
    ['With Ana Lima at her side, Cleo Ruiz met Bo Ek.', 'MEETING: Cleo Ruiz, Ana Lima | Bo Ek'],
    ['With Ana Lima in hospital, Cleo Ruiz met Bo Ek.', 'MEETING: Cleo Ruiz | Bo Ek'],
    ['The two sides, led by Ana Lima and Bo Ek, met.', MET],
  ])('%s', (sentence, event) => expect(eventsOf(sentence)).toEqual([event]));
});

describe('meetings told by their nouns', () => {
  test.each([
    ["Ana Lima's visit began with talks with Bo Ek.", MET],
    ["Ana Lima's programme included a dinner with Bo Ek.", MET],
    ["A meeting with Ana Lima changed Bo Ek's life.", MET],
    ['A phone call from Ana Lima persuaded Bo Ek to stay.', CALLED],
    ["Ana Lima's first call was to Bo Ek.", CALLED],
    ["Ana Lima's resignation came after a meeting with Bo Ek.", MET],
    ["Ana Lima's resignation surprised a meeting with Bo Ek.", null],
    ['In a late-night call, Ana Lima persuaded Bo Ek to stay.', CALLED],
    ['It was the first meeting between Ana Lima and Bo Ek.', MET],
    ['The meeting was the first between Ana Lima and Bo Ek.', MET],
    ["Monday's meeting was Ana Lima's first with Bo Ek.", 'MEETING 2024-05-13: Ana Lima | Bo Ek'],
    ['The talks Ana Lima had with Bo Ek were short.', MET],
    ['Talks with Bo Ek were led by Ana Lima.', MET],
    ['Talks chaired by Cleo Ruiz between Ana Lima and Bo Ek ended.', MET],
    ['Ana Lima said that talks with Bo Ek had failed.', MET],
    ['Ana Lima said the talks with Bo Ek had been frank.', MET],
    ['Ana Lima said the talks with Bo Ek were no success.', MET],
    ['Ana Lima called the talks with Bo Ek useful.', MET],
    ['Ana Lima recalled a dinner at which Bo Ek shouted at her.', MET_BY],
    ['A meeting was held on the quay at which Ana Lima told Bo Ek that it was late.', MET],
    ['A meeting was held. Ana Lima told Bo Ek that it was late.', null],
    ['Ana Lima raised the case with Bo Ek at a meeting.', MET],
    ['Ana Lima was warned by Bo Ek at a meeting that it was late.', MET],
    ['Ana Lima was on a call with Bo Ek.', CALLED],
    ["Bo Ek returned Ana Lima's call.", 'CALL: Bo Ek | Ana Lima'],
    ['Bo Ek heard of it in a phone call from Ana Lima.', CALLED],
    ['Under questioning by Ana Lima, Bo Ek confessed.', 'INTERVIEW: Ana Lima | Bo Ek'],
    ['An interview by Ana Lima with Bo Ek was broadcast.', 'INTERVIEW: Ana Lima | Bo Ek'],
    ['Ana Lima won her debate against Bo Ek.', 'DEBATE: Ana Lima | Bo Ek'],
    ['In the debate, Ana Lima accused Bo Ek of lying.', 'DEBATE: Ana Lima | Bo Ek'],
    ['Ana Lima and Bo Ek withdrew to a tent for talks.', MET],
    ['Ana Lima and Bo Ek were in Oslo for talks.', MET.replace(':', ' @ Oslo:')],
    ['Ana Lima was in Oslo for talks with Bo Ek.', MET.replace(':', ' @ Oslo:')],
    ['Ana Lima was in Oslo to meet Bo Ek.', MET.replace(':', ' @ Oslo:')],
    ['Ana Lima was in Oslo to meet Bo Ek, but he was ill.', null],
    ['Ana Lima and Bo Ek were in Oslo for a funeral.', null],
    ['Ana Lima had a drink with Bo Ek.', MET],
    ['Ana Lima and Bo Ek exchanged a few words.', MET],
    ['An exchange between Ana Lima and Bo Ek turned ugly.', MET],
  ])('%s', (sentence, event) => expect(eventsOf(sentence)).toEqual(event === null ? [] : [event]));
});

describe('visits to people told by their noun', () => {
  test.each([
    ["Ana Lima's visit to Bo Ek lasted an hour.", 'VISIT: Ana Lima | Bo Ek'],
    ['A visit from Ana Lima cheered Bo Ek.', 'VISIT: Ana Lima | Bo Ek'],
    ['Bo Ek had a visit from Ana Lima.', 'VISIT: Ana Lima | Bo Ek'],
    ['On a visit to Bo Ek, Ana Lima fell ill.', 'VISIT: Ana Lima | Bo Ek'],
  ])('%s', (sentence, event) => expect(eventsOf(sentence)).toEqual([event]));
});

describe('what is done in person or by telephone', () => {
  test.each([
    ['Ana Lima apologised to Bo Ek in person.', MET],
    ['Ana Lima broke the news to Bo Ek by phone.', CALLED],
    ['Ana Lima pitched the plan to Bo Ek over dinner.', MET],
    ['Ana Lima put five questions to Bo Ek.', 'INTERVIEW: Ana Lima | Bo Ek'],
    ['Asked by Ana Lima whether he had paid, Bo Ek said no.', 'INTERVIEW: Ana Lima | Bo Ek'],
    ['Ana Lima took Bo Ek on a tour of the library.', MET],
    ['Ana Lima went fishing with Bo Ek.', MET],
    ['Ana Lima and Bo Ek went for a walk.', MET],
    ['Ana Lima ran for office. Bo Ek asked her in.', 'MEETING: Bo Ek | Ana Lima'],
    ['Ana Lima and Bo Ek ran into each other.', MET],
    ['Ana Lima came across Bo Ek at a gallery.', MET],
    ['Ana Lima was buttonholed by Bo Ek.', MET_BY],
    ['Ana Lima was sounded out by Bo Ek.', MET_BY],
    ['Ana Lima took the train to Oslo to see Bo Ek.', 'VISIT: Ana Lima | Bo Ek'],
    ['Ana Lima was seated next to Bo Ek.', MET],
    ['Ana Lima received the prize from Bo Ek.', MET],
    ['Ana Lima was decorated by Bo Ek with the Order of the Lion.', MET_BY],
    ['Cleo Ruiz brought Ana Lima face to face with Bo Ek.', 'MEETING: Ana Lima | Bo Ek | Cleo Ruiz'],
    ['The terms were thrashed out by Ana Lima and Bo Ek.', 'NEGOTIATION: Ana Lima | Bo Ek'],
    ['Ana Lima signed for Peru and Bo Ek for Chile on the treaty.', null],
    ['The treaty was signed by Ana Lima for Peru and Bo Ek for Chile.', 'AGREEMENT: Ana Lima | Bo Ek'],
    ['A treaty with Bo Ek was signed by Ana Lima.', 'AGREEMENT: Ana Lima | Bo Ek'],
    ['"I met her in May," Ana Lima said of Bo Ek.', 'MEETING 2024-05: Ana Lima | Bo Ek'],
    ['Ana Lima spoke to an engineer in the lobby. The engineer, Bo Ek, was tired.', MET],
    ['Waiting for Ana Lima was Bo Ek.', MET],
    ['On hand to greet Ana Lima was Bo Ek.', MET],
    ['Among those who met Ana Lima was Bo Ek.', MET],
    ["Ana Lima's first visitor was Bo Ek.", MET],
  ])('%s', (sentence, event) => {
    const found = eventsOf(sentence);
    if (event !== null)
      expect(found.map((line) => line.replace(' 2024-05-01/2024-05-31', ' 2024-05'))).toEqual([event]);
  });
});

describe('what came to it all the same', () => {
  test.each([
    ['Ana Lima was able to meet Bo Ek.', MET],
    ['Ana Lima promised an inquiry after meeting Bo Ek.', MET],
    ['Ana Lima declined to comment after meeting Bo Ek.', MET],
    ['Ana Lima did not only meet Bo Ek.', MET],
    ['Bo Ek is known to have met Ana Lima.', MET_BY],
    ['Ana Lima was there to greet Bo Ek.', MET],
    ['Ana Lima was at the airport to greet Bo Ek.', MET],
    ['Ana Lima came out arm in arm with her rival, Bo Ek.', MET],
    ['Ana Lima was seen deep in conversation with Bo Ek.', MET],
    ['Ana Lima took it to its chief executive, Bo Ek, over breakfast.', MET],
    [
      'They would not say who had asked for the meeting between Ana Lima and Bo Ek, which took place on 30 April.',
      'MEETING 2024-04-30: Ana Lima | Bo Ek',
    ],
  ])('%s', (sentence, event) => expect(eventsOf(sentence)).toEqual([event]));
});

describe('nobody came together', () => {
  test.each([
    'Ana Lima is said to have met Bo Ek.',
    'Ana Lima is able to meet Bo Ek.',
    'Ana Lima was unable to meet Bo Ek.',
    'Ana Lima missed a call from Bo Ek.',
    "Ana Lima answered Bo Ek's call to resign.",
    'After a call from Bo Ek for calm, Ana Lima went home.',
    'A meeting with Bo Ek angered Ana Lima.',
    'A spokesman for Ana Lima said talks with Bo Ek had failed.',
    'Ana Lima said the talks with Bo Ek would be frank.',
    'Ana Lima said the talks with Bo Ek were still possible.',
    'Ana Lima criticised a visit to Bo Ek.',
    'Ana Lima called for talks with Bo Ek.',
    'Ana Lima called yesterday for talks with Bo Ek.',
    'Ana Lima looks forward to welcoming Bo Ek.',
    'Ana Lima turned down a meeting with Bo Ek.',
    'Ana Lima took Bo Ek to court.',
    'Ana Lima let Bo Ek down.',
    'Ana Lima got Bo Ek and Cleo Ruiz to agree.',
    'Ana Lima knew Bo Ek in person.',
    'The exchange of prisoners between Ana Lima and Bo Ek took an hour.',
    'They will expand student exchanges between Peru and Japan.',
    "They back Ana Lima's call on Bo Ek to resign.",
    'A meeting to mend the feud between Ana Lima and Bo Ek was held.',
    'Ana Lima and Bo Ek walked on the moon.',
    'Ana Lima committed to meeting Bo Ek again.',
    'Ana Lima and Cleo Ruiz call on Bo Ek to sign it soon.',
    'Ana Lima established strong relationships with Bo Ek.',
    "Ana Lima praised Bo Ek's part in forging diplomatic relations with Japan.",
    'Ana Lima said that she was going to bring it up during her meeting with Bo Ek.',
    'Ana Lima encountered Bo Ek in the final.',
    'Ana Lima went for the job that Bo Ek had left.',
    'Ana Lima was awarded the contract that Bo Ek wanted.',
    'The offices of Ana Lima and Bo Ek face each other.',
  ])('%s', (sentence) =>
    expect(eventsOf(sentence).filter((event) => !/ (?:PLANNED|DENIED)/.test(event))).toEqual([]),
  );
});
