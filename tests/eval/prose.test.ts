import { describe, expect, test } from 'vitest';
import { proseGold } from '../../eval/loading/prose-gold.ts';
import { scoreProse } from '../../eval/measures/prose.ts';
import type { Reading } from '../../src/reading/reading.ts';
import { entity, event, readingOf } from './reading-of.ts';

const dyad = { a: 'Ana Lima', b: 'Bo Ek', kind: 'MEETING', start: '2024-05-13', end: '2024-05-13' };
const gold = {
  people: ['Ana Lima', 'Bo Ek'],
  organizations: ['Port Authority'],
  optionalOrganizations: ['Harbour Board'],
  dyads: [dyad, { ...dyad, b: 'Cleo Ruiz', optional: true }],
};
const people = ['Ana Lima', 'Bo Ek', 'Cleo Ruiz'].map((name) => entity('PERSON', name));

function figures(reading: Partial<Reading>, article: object = gold) {
  const misses: string[] = [];
  const [parsed] = Object.values(proseGold.parse({ articles: { a1: article } }).articles);
  if (parsed === undefined) throw new Error('The gold has an article.');
  const one = { id: 'a1', text: '', reading: readingOf(reading), gold: parsed };
  return { misses, ...scoreProse([one], (line) => misses.push(line)) };
}

describe('the figures of prose', () => {
  test('count a spurious name against precision and a missed one against recall', () => {
    expect(figures({ entities: people })).toMatchObject({
      'people precision': 66.7,
      'people recall': 100,
      'organizations recall': 0,
      misses: expect.arrayContaining([
        'a1: spurious PERSON Cleo Ruiz',
        'a1: missed ORGANIZATION Port Authority',
      ]),
    });
  });

  test('count an optional organization neither for nor against', () => {
    const entities = ['the Port Authority', 'Harbour Board'].map((name) => entity('ORGANIZATION', name));
    expect(figures({ entities })).toMatchObject({
      'organizations precision': 100,
      'organizations recall': 100,
    });
  });

  test('take a visit for a meeting, and no call for one', () => {
    const told = (kind: 'VISIT' | 'CALL') => ({
      entities: people,
      events: [event(kind, '2024-05-13', 'Bo Ek', 'Ana Lima')],
    });
    expect(figures(told('VISIT'))).toMatchObject({ 'dyads F1': 100, 'dated dyads F1': 100 });
    expect(figures(told('CALL'))).toMatchObject({ 'dyads recall': 0, 'dyads precision': 0 });
  });

  test('count a dyad on a wrong day as found, but not as dated', () => {
    const events = [event('MEETING', '2024-05-14', 'Ana Lima', 'Bo Ek')];
    expect(figures({ entities: people, events })).toMatchObject({ 'dyads F1': 100, 'dated dyads F1': 0 });
  });

  test('count dyads that the article does not tell of against precision, optional ones not', () => {
    const both = [event('MEETING', '2024-05-13', 'Ana Lima', 'Bo Ek', 'Cleo Ruiz')];
    expect(figures({ entities: people, events: both })).toMatchObject({ 'dyads precision': 100 });
    const others = [...both, event('CALL', null, 'Bo Ek', 'Cleo Ruiz')];
    expect(figures({ entities: people, events: others })).toMatchObject({ 'dyads precision': 50 });
  });

  test('count only what occurred', () => {
    const planned = { ...event('MEETING', '2024-05-13', 'Ana Lima', 'Bo Ek'), status: 'PLANNED' as const };
    expect(figures({ entities: people, events: [planned] })).toMatchObject({ 'dyads recall': 0 });
  });

  test('find an event when kind, status, days and all participants agree', () => {
    const { start, end } = dyad;
    const wanted = { events: [{ kind: 'DEBATE', participants: ['Ana Lima', 'Bo Ek'], start, end }] };
    const on = (day: string) => ({ entities: people, events: [event('DEBATE', day, 'Ana Lima', 'Bo Ek')] });
    expect(figures(on('2024-05-13'), wanted)).toMatchObject({ 'events recall': 100 });
    expect(figures(on('2024-05-14'), wanted)).toMatchObject({ 'events recall': 0 });
  });
});
