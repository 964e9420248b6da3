import { describe, expect, test } from 'vitest';
import { eventsOf } from './events-of.ts';

const MET = 'MEETING: Ana Lima | Bo Ek';

describe('verbs that bring two together', () => {
  test.each([
    ['Ana Lima sat across the table from Bo Ek.', MET],
    ['Ana Lima sat opposite Bo Ek.', MET],
    ['Ana Lima was joined at the table by Bo Ek.', 'MEETING: Bo Ek | Ana Lima'],
    ['Ana Lima and Bo Ek had spent three hours together.', MET],
    ['Ana Lima and Bo Ek toured the factory together.', MET],
    ['Ana Lima told Bo Ek over dinner that the port was ready.', MET],
    ['Ana Lima told Bo Ek over the phone that the port was ready.', 'CALL: Ana Lima | Bo Ek'],
    ['Ana Lima confronted Bo Ek in the lobby.', MET],
    ['Ana Lima presented Bo Ek with a medal.', MET],
    ['Ana Lima presented her credentials to Bo Ek.', MET],
    ['Ana Lima was sworn in by Bo Ek.', 'MEETING: Bo Ek | Ana Lima'],
    ['Ana Lima made the acquaintance of Bo Ek.', MET],
    ['Ana Lima has met Bo Ek many times.', MET],
    ['Ana Lima admitted meeting Bo Ek.', MET],
    ['Ana Lima reached Bo Ek by telephone.', 'CALL: Ana Lima | Bo Ek'],
    ['Ana Lima agreed a truce with Bo Ek.', 'AGREEMENT: Ana Lima | Bo Ek'],
    ['Ana Lima came to terms with Bo Ek.', 'AGREEMENT: Ana Lima | Bo Ek'],
    ['The deal was struck by Ana Lima and Bo Ek.', 'AGREEMENT: Ana Lima | Bo Ek'],
    ['Ana Lima shook hands with Bo Ek.', MET],
    ['Ana Lima shared a table with Bo Ek.', MET],
    ['Ana Lima ran into Bo Ek at the airport.', MET],
    ['Ana Lima bumped into Bo Ek.', MET],
    ['Ana Lima caught up with Bo Ek.', MET],
    ['Ana Lima came face to face with Bo Ek.', MET],
    ['Ana Lima was introduced to Bo Ek at a wedding.', MET],
    ['Ana Lima was reunited with Bo Ek at the station.', MET],
    ['Ana Lima was closeted for two hours with Bo Ek.', MET],
    ['Ana Lima spent an hour with Bo Ek.', MET],
    ['Ana Lima compared notes with Bo Ek.', MET],
    ['Ana Lima dined with Bo Ek.', MET],
    ['Ana Lima lunched at the club with Bo Ek.', MET],
    ['Ana Lima joined Bo Ek for dinner.', MET],
    ['Ana Lima embraced Bo Ek.', MET],
    ['Ana Lima came to see Bo Ek.', 'VISIT: Ana Lima | Bo Ek'],
    ['Ana Lima walked for three days to see Bo Ek.', 'VISIT: Ana Lima | Bo Ek'],
    ['Ana Lima spoke by radio-telephone to Bo Ek.', 'CALL: Ana Lima | Bo Ek'],
    ['Ana Lima called on Bo Ek at his office.', MET],
    ['Ana Lima dropped in on Bo Ek.', MET],
    ['Ana Lima went to congratulate Bo Ek.', 'VISIT: Ana Lima | Bo Ek'],
    ['Ana Lima had Bo Ek to dinner.', MET],
    ['Ana Lima visited Bo Ek in hospital.', 'VISIT: Ana Lima | Bo Ek'],
    ['Ana Lima was visited at her home by Bo Ek.', 'VISIT: Bo Ek | Ana Lima'],
    ['Ana Lima was briefed by Bo Ek.', 'MEETING: Bo Ek | Ana Lima'],
    ['Ana Lima was greeted at the airport by Bo Ek.', 'MEETING: Bo Ek | Ana Lima'],
    ['Ana Lima was with Bo Ek in Oslo on Saturday.', 'MEETING 2024-05-11 @ Oslo: Ana Lima | Bo Ek'],
    ['Ana Lima and Bo Ek were together in Oslo.', 'MEETING @ Oslo: Ana Lima | Bo Ek'],
    ['Ana Lima haggled with Bo Ek.', 'NEGOTIATION: Ana Lima | Bo Ek'],
    ['Ana Lima and Bo Ek hammered out the details.', 'NEGOTIATION: Ana Lima | Bo Ek'],
    ['Ana Lima rang Bo Ek.', 'CALL: Ana Lima | Bo Ek'],
    ['Ana Lima got through to Bo Ek.', 'CALL: Ana Lima | Bo Ek'],
    ['Ana Lima was on the phone to Bo Ek.', 'CALL: Ana Lima | Bo Ek'],
    ['Ana Lima was interviewed on Friday by Bo Ek.', 'INTERVIEW 2024-05-10: Bo Ek | Ana Lima'],
    ['Ana Lima debated Bo Ek.', 'DEBATE: Ana Lima | Bo Ek'],
    ['Ana Lima faced Bo Ek in a televised debate.', 'DEBATE: Ana Lima | Bo Ek'],
    ['Ana Lima and Bo Ek signed a contract.', 'AGREEMENT: Ana Lima | Bo Ek'],
    ['Ana Lima and Bo Ek put their names to a treaty.', 'AGREEMENT: Ana Lima | Bo Ek'],
    ['Ana Lima reached a deal with Bo Ek.', 'AGREEMENT: Ana Lima | Bo Ek'],
    ['The contract was inked in Oslo by Ana Lima and Bo Ek.', 'AGREEMENT @ Oslo: Ana Lima | Bo Ek'],
  ])('%s', (sentence, event) => expect(eventsOf(sentence)).toEqual([event]));
});

describe('verbs that bring nobody together', () => {
  test.each([
    'Ana Lima came to terms with the loss of Bo Ek.',
    'Ana Lima presented a plan to Bo Ek.',
    'Ana Lima told Bo Ek that the port was ready.',
    'Ana Lima missed a meeting that Bo Ek held.',
    'Ana Lima and Bo Ek both spoke at a memorial.',
    'Ana Lima will meet Bo Ek in the final.',
    'Ana Lima came to meet Bo Ek, but he was ill.',
    'Ana Lima met with stiff resistance from Bo Ek.',
    'Ana Lima visited the website of Bo Ek.',
    'Ana Lima called for Bo Ek to resign.',
    'Ana Lima called on Bo Ek to resign.',
    'Ana Lima saw Bo Ek on television.',
    'Ana Lima saw Bo Ek leave the house.',
    'Ana Lima rang Bo Ek but got no answer.',
    'Ana Lima received a letter from Bo Ek.',
    'Ana Lima sat in the third row.',
    'Ana Lima is with the company that Bo Ek founded.',
    'Ana Lima shared a prize with Bo Ek.',
    'Ana Lima ran into trouble with Bo Ek.',
    'Ana Lima faced Bo Ek in the final.',
    'Ana Lima signed a law that Bo Ek had opposed.',
    'Ana Lima reached the summit before Bo Ek.',
    'Ana Lima welcomed the decision of Bo Ek.',
    'Ana Lima questioned the credentials of Bo Ek.',
    'Ana Lima presented Bo Ek with a difficult choice.',
    'Ana Lima presented a plan with Bo Ek.',
    'Ana Lima handed Bo Ek a defeat.',
    'The crisis presented Bo Ek with a chance.',
  ])('%s', (sentence) => expect(eventsOf(sentence)).toEqual([]));
});

describe('talk by its place', () => {
  test.each([
    ['Ana Lima spoke to Bo Ek in a coffee shop.', MET],
    ['Ana Lima spoke to Bo Ek.', 'CALL: Ana Lima | Bo Ek'],
    ['Ana Lima phoned Bo Ek at his office.', 'CALL: Ana Lima | Bo Ek'],
  ])('%s', (sentence, event) => expect(eventsOf(sentence)).toEqual([event]));
});

describe('who stands where', () => {
  test.each([
    ['Ana Lima is tired. She and the mayor, Bo Ek, met Cleo Ruiz.', 'MEETING: Ana Lima, Bo Ek | Cleo Ruiz'],
    [
      'The two were joined by an old cameraman, Ana Lima, who met a retired judge, Bo Ek, in Oslo.',
      'MEETING @ Oslo: Ana Lima | Bo Ek',
    ],
    ['Ana Lima, who heads the bank, met Bo Ek.', MET],
    ['Ana Lima, meanwhile, met Bo Ek.', MET],
    ['Ana Lima, speaking in Oslo, said she was ready. Bo Ek, with whom Ana Lima lunched, agreed.', MET],
    ['Bo Ek, whom Ana Lima met in Oslo, is a judge.', 'MEETING @ Oslo: Ana Lima | Bo Ek'],
    [
      'Ana Lima met with Bo Ek in Oslo and with Cleo Ruiz in Rome.',
      'MEETING @ Oslo: Ana Lima | Bo Ek, Cleo Ruiz',
    ],
    ['Cleo Ruiz, and the head of the bank, Bo Ek, met.', 'MEETING: Cleo Ruiz | Bo Ek'],
    ['Cleo Ruiz called Ana Lima a liar and then met Bo Ek.', 'MEETING: Cleo Ruiz | Bo Ek'],
  ])('%s', (sentence, event) => expect(eventsOf(sentence)).toEqual([event]));
});
