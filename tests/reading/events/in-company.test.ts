import { describe, expect, test } from 'vitest';
import { eventsOf } from './events-of.ts';

const MET = 'MEETING 2024-05-10: Ana Lima | Bo Ek';
const LED = 'MEETING 2024-05-10: Bo Ek | Ana Lima';

describe('whoever shows a place to somebody is with him', () => {
  test.each([
    ['On Friday Bo Ek guided the minister, Ana Lima, through the exhibition.', [LED]],
    ['Bo Ek, the curator, conducted Ana Lima round the galleries on Friday.', [LED]],
    ['On Friday the engineer, Bo Ek, accompanied Ana Lima on board a tug.', [LED]],
    ['Ana Lima was accompanied round the works on Friday by the director, Bo Ek.', [LED]],
    ['Ana Lima came home. On Friday the keeper, Bo Ek, showed her round the mill.', [LED]],
    ['Ana Lima examined the mine on Friday with Bo Ek as her guide.', [MET]],
    ['Bo Ek guided Ana Lima through the crisis.', []],
    ['Bo Ek led Ana Lima by three points through the season.', []],
    ['Ana Lima ran for office with Bo Ek as her running mate.', []],
    ['Ana Lima served as guide in a museum of Bo Ek.', []],
  ])('%s', (words, events) => expect(eventsOf(words)).toEqual(events));
});

describe('in whose company and presence something is done', () => {
  test.each([
    ['At lunch on Friday Ana Lima had the company of Bo Ek.', [MET]],
    ['Ana Lima and Bo Ek were seen together at a fair on Friday.', [MET]],
    ['On Friday the mediator, Ana Lima, had Bo Ek in her office.', [MET]],
    ['Ana Lima rehearsed the speech with Bo Ek on Friday.', [MET]],
    ['Ana Lima visited the mine on Friday with the engineer, Bo Ek.', [MET]],
    ["Ana Lima visited the widow with Bo Ek's letter on Friday.", []],
    ['Ana Lima signed the book on Friday in the presence of the ambassador, Bo Ek.', [MET]],
    ['At the trial on Friday Ana Lima was confronted with the chief witness, Bo Ek.', [MET]],
    ['Ana Lima and Bo Ek quarrelled at a reception on Friday.', [MET]],
    ['On Friday Ana Lima had a cup of tea with Bo Ek and his men.', [MET]],
    ['Ana Lima put the case to Bo Ek personally on Friday.', [MET]],
    ['Ana Lima and Bo Ek were never seen together.', ['MEETING DENIED: Ana Lima | Bo Ek']],
    ["Ana Lima had Bo Ek's portrait in her office.", []],
    ['Ana Lima had Bo Ek working in her office.', []],
    ['Ana Lima felt safe in the presence of Bo Ek.', []],
    ['Ana Lima refused to sign in the presence of Bo Ek.', []],
    ['Ana Lima was confronted with a letter from Bo Ek.', []],
    ['Ana Lima rehearsed arguments against Bo Ek.', []],
    ['Ana Lima had a cup of coffee with milk and thought of Bo Ek.', []],
    ['Ana Lima blamed Bo Ek personally.', []],
    ['Ana Lima thanked Bo Ek personally in a letter.', []],
  ])('%s', (words, events) => expect(eventsOf(words)).toEqual(events));
});

describe('at whose house and table somebody is', () => {
  test.each([
    ["Ana Lima spent a fortnight at Bo Ek's farm.", ['VISIT: Ana Lima | Bo Ek']],
    ["Ana Lima spent six weeks in Bo Ek's laboratory.", ['VISIT: Ana Lima | Bo Ek']],
    ['Ana Lima arrived on Friday. The mayor, Bo Ek, gave a banquet in her honour.', [LED]],
    ['A dinner for Ana Lima was hosted by the king, Bo Ek, on Friday.', [LED]],
    ["Ana Lima spent three years in Bo Ek's office as an aide.", []],
    ['Ana Lima spent a week at her farm with a book by Bo Ek.', []],
    ['Ana Lima gave a banquet in honour of her mother, a friend of Bo Ek.', []],
  ])('%s', (words, events) => expect(eventsOf(words)).toEqual(events));
});

describe('who telephoned and who debated', () => {
  test.each([
    ['Ana Lima informed Bo Ek by mobile phone on Friday.', ['CALL 2024-05-10: Ana Lima | Bo Ek']],
    [
      'Ana Lima spoke of the phone call she had had from Bo Ek on Friday.',
      ['CALL 2024-05-10: Ana Lima | Bo Ek'],
    ],
    ["Bo Ek recalled the call he'd taken on Friday from Ana Lima.", ['CALL 2024-05-10: Bo Ek | Ana Lima']],
    ['The call Ana Lima made to Bo Ek on Friday was brief.', ['CALL 2024-05-10: Ana Lima | Bo Ek']],
    [
      'Ana Lima and Bo Ek debated the point at the congress on Friday.',
      ['DEBATE 2024-05-10: Ana Lima | Bo Ek'],
    ],
    ['Ana Lima took a photo of Bo Ek by mobile phone.', []],
    ["The calls that Ana Lima had from voters in Bo Ek's town were many.", []],
    ['The plan that Ana Lima had from Bo Ek failed.', []],
  ])('%s', (words, events) => expect(eventsOf(words)).toEqual(events));
});

test.each([
  ['Ana Lima, the finance director, and her opposite number Bo Ek met on Friday.', [MET]],
  ["Ana Lima, Norvik's finance director, and her deputy Bo Ek met on Friday.", [MET]],
  ['Ana Lima is the envoy. On Friday Bo Ek called on the envoy to hand over a note.', [LED]],
  ['Cleo Ruiz sued Ana Lima, the director, and her deputy Bo Ek left.', []],
  ['Ana Lima called on Bo Ek on Monday to extend the ceasefire.', []],
  ['Ana Lima called on Bo Ek to present a plan.', []],
])('who is meant beside somebody: %s', (words, events) => expect(eventsOf(words)).toEqual(events));

describe('words, blows and oaths between two', () => {
  test.each([
    ['On Friday Ana Lima had an exchange of views with Bo Ek.', [MET]],
    ['Ana Lima conveyed a message from her king to Bo Ek at a meeting on Friday.', [MET]],
    ['Ana Lima handed over the keys of the city to Bo Ek on Friday.', [MET]],
    ['Ana Lima played host to Bo Ek on Friday.', [MET]],
    ['Ana Lima and Bo Ek came to blows in the lobby on Friday.', [MET]],
    ['Ana Lima gave evidence on Friday before the coroner, Bo Ek.', [MET]],
    ['Ana Lima was summoned before investigating magistrate Bo Ek on Friday.', [MET]],
    ['The bishop, Bo Ek, ordained Ana Lima on Friday.', [LED]],
    [
      'In March Ana Lima and Bo Ek spent a week in the same hut.',
      ['MEETING 2024-03-01/2024-03-31: Ana Lima | Bo Ek'],
    ],
    ['An exchange of letters with Bo Ek embarrassed Ana Lima.', []],
    ['Ana Lima called for an exchange of views with Bo Ek.', []],
    ['Ana Lima presented a plan drawn by Bo Ek at a meeting on Monday.', []],
    ['Ana Lima conveyed a message from Bo Ek at a meeting of the board on Monday.', []],
    ['Ana Lima handed over the reins to Bo Ek in May.', []],
    ['Ana Lima came to blows with the dog of Bo Ek.', []],
    ['Ana Lima was summoned before a committee of Bo Ek on Monday.', []],
    ['Ana Lima and Bo Ek spent the night in the same city.', []],
  ])('%s', (words, events) => expect(eventsOf(words)).toEqual(events));
});

describe('before whom somebody stood, and when', () => {
  test.each([
    ['Ana Lima met Bo Ek, who testified before the committee on Friday.', 'MEETING: Ana Lima | Bo Ek'],
    ['Ana Lima appeared before Judge Bo Ek on Friday.', MET],
    ['Ana Lima met Bo Ek before the council meeting on Friday.', MET],
  ])('%s', (words, event) => expect(eventsOf(words)).toEqual([event]));
});
