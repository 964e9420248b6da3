import { describe, expect, test } from 'vitest';
import { eventsOf } from './events-of.ts';

describe('what people say, and what one says and the other denies, is nobody’s claim', () => {
  test.each([
    'People in the town say that Ana Lima met Bo Ek in March.',
    'Some say that Ana Lima met Bo Ek in March.',
    'There are some who say that Ana Lima and the bishop, Bo Ek, have been seeing each other since May.',
    'Rumour has it that Ana Lima met Bo Ek in March.',
    'It is whispered that Ana Lima met Bo Ek in March.',
    'Two clerks said that Ana Lima met Bo Ek in March, which both deny.',
    'Neighbours say that Ana Lima met Bo Ek in March; she has denied it.',
  ])('%s', (sentence) => expect(eventsOf(sentence)).toEqual([]));

  test.each([
    'Officials said that Ana Lima met Bo Ek in March.',
    'Residents say Ana Lima met Bo Ek in March.',
    'Ana Lima conceded that she had met Bo Ek in March, but denied that he paid her.',
    'Ana Lima said that she met Bo Ek in March to deny the charge.',
  ])('%s', (sentence) =>
    expect(eventsOf(sentence)).toEqual(['MEETING 2024-03-01/2024-03-31: Ana Lima | Bo Ek']),
  );
});
