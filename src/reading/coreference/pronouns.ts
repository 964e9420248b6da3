import type { Sex } from '../roles/sex.ts';

/** What a pronoun agrees with. Possessives count as their owners. */
export interface Pronoun {
  readonly person: 1 | 2 | 3;
  readonly number: 'SINGULAR' | 'PLURAL';
  readonly sex: Sex | null;
}

const row = (words: string, person: 1 | 2 | 3, number: Pronoun['number'], sex: Sex | null) =>
  words.split(' ').map((word): [string, Pronoun] => [word, { person, number, sex }]);

export const PRONOUNS: ReadonlyMap<string, Pronoun> = new Map([
  ...row("i i'm me my mine myself", 1, 'SINGULAR', null),
  ...row('we us our ours ourselves', 1, 'PLURAL', null),
  ...row('you your yours yourself', 2, 'SINGULAR', null),
  ...row('he him his himself', 3, 'SINGULAR', 'MALE'),
  ...row('she her hers herself', 3, 'SINGULAR', 'FEMALE'),
  ...row('they them their theirs themselves', 3, 'PLURAL', null),
]);

/** Antecedents of relative clauses. */
export const RELATIVE: ReadonlySet<string> = new Set(['who', 'whom', 'whose', 'which', 'that']);
