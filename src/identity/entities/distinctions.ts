import { hashOf } from '../hash.ts';
import { countryNamed } from '../names/organization-key.ts';
import type { Profile } from './profile.ts';
import { rolesIn } from './roles.ts';

/** What may be put behind the id of a bearer to tell it from others of the name: countries, roles, or a hash. */
export function distinctions(members: readonly Profile[]): string[] {
  const countries = members.flatMap((member) => member.countries).sort();
  const roles = members.flatMap((member) => member.roles).sort();
  const ids = members.map(({ id }) => id).sort();
  const apart = members[0]?.apart ?? null;
  if (apart !== null) return [hashOf(apart, 6), hashOf(ids.join(' '), 10)];
  return [
    ...[...countries, ...roles].map((words) => words.replaceAll(' ', '-')),
    hashOf(ids[0] ?? '', 6),
    hashOf(ids.join(' '), 10),
  ];
}

/** Whether an id is that of a name, with nothing or only a distinction behind it: no longer name gives it. */
export function isIdOfName(id: string, idOfName: string): boolean {
  if (id === idOfName) return true;
  if (!id.startsWith(`${idOfName}-`)) return false;
  const behind = id.slice(idOfName.length + 1);
  const words = behind.replaceAll('-', ' ');
  return (
    /^(?:[0-9a-f]{6}|[0-9a-f]{10})$/u.test(behind) ||
    countryNamed(words) !== null ||
    rolesIn(words).length > 0
  );
}
