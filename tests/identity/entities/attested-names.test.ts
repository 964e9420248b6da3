import { describe, expect, test } from 'vitest';
import { type AttestedName, bestAttested } from '../../../src/identity/entities/attested-names.ts';

/** Names with the number of profiles that have each: "Ann Ames ×3". */
function names(...told: string[]): AttestedName[] {
  return told.map((each) => {
    const [name = '', times = '1'] = each.toLowerCase().split(' ×');
    const calledIn = `person:${name.replaceAll(' ', '-')}`;
    return { bearer: 'person:ann-bea-ames', type: 'PERSON', name, calledIn, profiles: Number(times) };
  });
}

describe('an id says the shortest full name that is not told far less than others', () => {
  test.each([
    [['Ann Ames ×9', 'Ann Bea Ames'], 'person:ann-ames'],
    [['Ann Ames', 'Ann Bea Ames ×9'], 'person:ann-bea-ames'],
    // Which of two is told more often does not matter, so that they do not take it from each other.
    [['Ann Ames ×90', 'Ann Bea Ames ×91'], 'person:ann-ames'],
    [['Ann Ames ×90', 'Ann Bea Ames ×700'], 'person:ann-ames'],
    // An end of a name is no full name.
    [['Ann Bea ×9', 'Ann Bea Ames'], 'person:ann-bea'],
    [['Ann Bea ×5', 'Ann Bea Ames'], 'person:ann-bea-ames'],
    [['Cruz Ames ×5', 'Ann Cruz Ames', 'Ann Ames'], 'person:ann-ames'],
    // A name by which many may go is nobody's id.
    [['Ames ×99', 'Ann Bea Ames'], 'person:ann-bea-ames'],
  ])('%j: %s', (told, id) => {
    expect(bestAttested(names(...told))).toBe(id);
  });

  test('a single name alone gives none, nor does what is nobody', () => {
    expect(bestAttested(names('Ames ×9'))).toBeNull();
    expect(bestAttested(names('Ann Ames').map((name) => ({ ...name, type: 'ORGANIZATION' })))).toBeNull();
  });

  test('of two whom a decision makes one it is that of the first where nothing tells', () => {
    const [ann, bob] = names('Robert Burns', 'Ann Ames');
    if (ann === undefined || bob === undefined) throw new Error('there are two');
    const of = [
      { ...ann, bearer: 'person:robert-burns' },
      { ...bob, bearer: 'person:z' },
    ];
    expect(bestAttested(of)).toBe('person:robert-burns');
  });
});
