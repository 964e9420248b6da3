import { compareCodeUnits } from '../code-units.ts';
import { type Reason, reasonInWords } from '../decisions/reason.ts';
import type { Profile } from './profile.ts';

/** One profile of an entity: the bearer that rules gave it to, and how many documents have it. */
export interface OwnedProfile {
  readonly profile: Profile;
  readonly bearer: string;
  readonly documents: number;
}

/**
 * Why the parts of an entity are one, in plain words: a line for every name, and one for every decision. Names are
 * shown by their keys, as they are compared.
 */
export function explain(owned: readonly OwnedProfile[], reasons: readonly Reason[]): string[] {
  const bearers = [...new Set(owned.map(({ bearer }) => bearer))].sort(compareCodeUnits);
  return [
    ...bearers.flatMap((bearer) => explainBearer(owned.filter((each) => each.bearer === bearer))),
    ...reasons.map((reason) => `${reasonInWords(reason)}.`),
  ];
}

function explainBearer(owned: readonly OwnedProfile[]): string[] {
  const names = [...new Set(owned.map(({ profile }) => profile.name))];
  const longest = names.reduce((long, name) => (name.length > long.length ? name : long), '');
  const form = owned.find(({ profile }) => profile.name === longest)?.profile.form;
  return names
    .sort((a, b) => Number(b === longest) - Number(a === longest) || compareCodeUnits(a, b))
    .map((name) => {
      const own = owned.filter(({ profile }) => profile.name === name);
      const count = own.reduce((sum, { documents }) => sum + documents, 0);
      const told = [
        ...new Set(own.flatMap(({ profile }) => [...profile.roles, ...profile.countries])),
      ].sort();
      const [says, tells] = count === 1 ? ['document says', 'tells'] : ['documents say', 'tell'];
      const clues = told.length === 0 ? '' : ` and ${tells} of ${told.join(', ')}`;
      const said = `${count} ${says} "${name}"${clues}`;
      if (name === longest) return `${said}.`;
      const isSpelling = own[0]?.profile.form === form;
      return `${said}: ${isSpelling ? 'a spelling of' : 'the only one it can mean is'} "${longest}".`;
    });
}
