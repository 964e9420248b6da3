import { describe, expect, test } from 'vitest';
import { toldOfTwo } from './events-of.ts';

const MONDAY = ['OCCURRED 2024-05-13'];
const FRIDAY = ['PLANNED 2024-05-17'];

describe('who joins or appears beside somebody meets him', () => {
  test.each([
    ['Ana Lima joined Bo Ek on a tour of the port on Monday.', MONDAY],
    ['Bo Ek joined Ana Lima on her visit to the port on Monday.', MONDAY],
    ['Ana Lima joined Bo Ek on the campaign trail on Monday.', MONDAY],
    ['Ana Lima campaigned alongside Bo Ek in Ohio on Monday.', MONDAY],
    ['Ana Lima appeared with Bo Ek at a rally on Monday.', MONDAY],
    ['Ana Lima appeared alongside Bo Ek on stage on Monday.', MONDAY],
    ['Ana Lima joined Bo Ek in calling for peace.', []],
    ['Ana Lima joined Bo Ek on the board.', []],
    ['Ana Lima joined Bo Ek on the ticket.', []],
    ['Ana Lima appears with Bo Ek in the film.', []],
    ['Ana Lima is campaigning with Bo Ek.', []],
  ])('%s', (text, told) => {
    expect(toldOfTwo(text)).toEqual(told);
  });
});

describe('a meeting on a journey to come is on its day', () => {
  test.each([
    ['Ana Lima will meet Bo Ek when she visits Peru on Friday.', FRIDAY],
    ['Ana Lima will meet Bo Ek when he comes to Oslo on Friday.', FRIDAY],
    ['Ana Lima will meet Bo Ek while in Peru on Friday.', FRIDAY],
    ['Ana Lima is to meet Bo Ek during a visit to Peru on Friday.', FRIDAY],
    ['Ana Lima met Bo Ek when she visited Peru on Monday.', MONDAY],
    ['Ana Lima will meet Bo Ek after she visits Peru on Friday.', ['PLANNED undated']],
    ['Ana Lima is in Oslo to meet Bo Ek.', ['PLANNED undated']],
    ['Ana Lima has yet to meet Bo Ek.', ['DENIED undated']],
  ])('%s', (text, told) => {
    expect(toldOfTwo(text)).toEqual(told);
  });
});
