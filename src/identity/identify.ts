import type { Reading } from '../reading/reading.ts';
import { joinedBearers } from './decisions/joined-bearers.ts';
import { profilesOf } from './entities/parts.ts';
import type { Profile } from './entities/profile.ts';
import { settleProfiles } from './entities/settle-profiles.ts';
import type { Identities } from './stated-facts.ts';

/**
 * Whose the entities of readings are, all readings taken together and no decision made: what the graph comes to,
 * however its documents came in.
 *
 * @param readings by document
 */
export function identify(readings: ReadonlyMap<string, Reading>): Map<string, Identities> {
  return identifyProfiles(
    new Map([...readings].map(([document, reading]) => [document, profilesOf(document, reading)])),
  );
}

/**
 * The same of profiles that are known already.
 *
 * @param profiles by document, as `profilesOf` gives them
 */
export function identifyProfiles(
  profiles: ReadonlyMap<string, ReadonlyMap<string, Profile>>,
): Map<string, Identities> {
  const all = [...profiles.values()].flatMap((own) => [...own.values()]);
  const settled = settleProfiles([...new Map(all.map((profile) => [profile.id, profile])).values()]);
  const names = [...settled.values()].map(({ profile: { type, name }, bearer, calledIn }) => {
    return { bearer, type, name, calledIn, profiles: 1 };
  });
  const entities = joinedBearers([...new Set(names.map(({ bearer }) => bearer))], [], names);
  return new Map(
    [...profiles].map(([document, own]) => [
      document,
      new Map(
        [...own].flatMap(([entity, { id }]) => {
          const one = settled.get(id);
          if (one === undefined) return [];
          const { bearer, calledIn } = one;
          return [[entity, { id: entities.get(bearer) ?? bearer, calledIn, profile: id }] as const];
        }),
      ),
    ]),
  );
}
