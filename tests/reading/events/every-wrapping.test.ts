import { expect, test } from 'vitest';
import { toldOfTwo } from './events-of.ts';

const HOSTS = [
  'Ana Lima',
  'Prime Minister Ana Lima',
  'Ana Lima, the trade minister,',
  'Ana Lima, who is on a visit,',
];
const GUESTS = ['Bo Ek', 'President Bo Ek', 'the bishop of Lund, Bo Ek,', 'Bo Ek, head of the union,'];

const CLAUSES = [
  '{A} met {B} on Monday',
  '{A} met on Monday with {B}',
  '{A} held talks with {B} on Monday',
  '{A} held talks on Monday with {B}',
  '{A} was received by {B} on Monday',
  '{A} was received on Monday by {B}',
  '{A} had lunch with {B} on Monday',
  '{A} called on {B} on Monday',
  '{A} paid a visit to {B} on Monday',
  '{A} telephoned {B} on Monday',
  '{A} spoke on Monday by telephone with {B}',
  '{A} signed an agreement with {B} on Monday',
  '{A} was interviewed by {B} on Monday',
  '{A} debated with {B} on Monday',
  '{A} and {B} met on Monday',
  '{A} and {B} met for talks on Monday',
  'talks between {A} and {B} were held on Monday',
];

const clauses: readonly string[] = CLAUSES.flatMap((clause) =>
  HOSTS.flatMap((host) => GUESTS.map((guest) => clause.replace('{A}', host).replace('{B}', guest))),
);

const told = (wrap: string, clause: string): string => {
  const isNamed = /^(?:Ana|Prime)/.test(clause);
  const text =
    wrap.startsWith('{') && !isNamed ? clause.replace(/^./, (first) => first.toUpperCase()) : clause;
  return wrap.replace('{clause}', text).replaceAll(',,', ',');
};

test.each([
  '{clause}.',
  '{clause}, a spokesman said.',
  'According to officials, {clause}.',
  'It was announced that {clause}.',
  'A spokesman told reporters that {clause}.',
  'The ministry confirmed that {clause}.',
  'The strike ended when {clause}.',
  '{clause} and then flew home.',
  '{clause}, but no agreement was reached.',
  '{clause} to discuss the budget.',
  'While prices rose, {clause}.',
  'Prices rose; {clause}.',
])('whatever stands around what is told: %s', (wrap) => {
  const others = clauses
    .map((clause) => told(wrap, clause))
    .filter((text) => {
      const events = toldOfTwo(text);
      return events.length === 0 || events.some((event) => event !== 'OCCURRED 2024-05-13');
    });
  expect(others).toEqual([]);
});
