import { compareCodeUnits } from '../code-units.ts';
import { groupBy } from '../group-by.ts';
import { idOfKey } from '../names/entity-id.ts';
import type { AlikeOf } from './alike.ts';
import { addMember, admitsProfile, type BearerGroup, bearerGroup, supportBy, told } from './bearer-group.ts';
import { distinctions } from './distinctions.ts';
import { foremost } from './foremost.ts';
import type { Profile } from './profile.ts';
import { whoIsMeant } from './who-is-meant.ts';

/** A profile, and whose it is. */
export interface Settled {
  readonly profile: Profile;
  /** The id of the bearer as rules see it, before decisions join some. */
  readonly bearer: string;
  /**
   * What ids of events call the bearer: the id that the name alone gives where it usually means the bearer, so that it
   * stays when others are found to be the same; else the bearer's.
   */
  readonly calledIn: string;
}

/**
 * Says whose the profiles of one form of a name are. A profile is of the one bearer of a longer name that it can
 * mean (like a report with a vague date, it never brings two together); those of which there is none, or several,
 * are parted by what they contradict each other in.
 *
 * @param profiles all of one type and form that there are
 * @param longer what is alike of the profiles of other forms that may go by this form, settled
 */
export function settleForm(profiles: readonly Profile[], longer: readonly AlikeOf[]): Settled[] {
  const ordered = [...profiles].sort(mostToldFirst);
  const bearers = bearersMeant(ordered, longer);
  const groups = groupsOf(ordered.filter(({ id }) => !bearers.has(id)));
  const usual = usuallyMeant(bearersOf(ordered, bearers), groups);
  for (const { id, members } of named(groups, usual)) {
    for (const member of members) bearers.set(member.id, id);
  }
  return ordered.map((profile) => {
    const plain = idOfKey(profile.type, profile.name);
    const bearer = bearers.get(profile.id) ?? plain;
    return { profile, bearer, calledIn: usual.has(profile) ? plain : bearer };
  });
}

/**
 * By the ids of profiles the bearers of longer names that they mean: first those that say whom, then as those usually
 * do.
 */
function bearersMeant(profiles: readonly Profile[], longer: readonly AlikeOf[]): Map<string, string> {
  const bearers = new Map<string, string>();
  const known = new Map<string, number>();
  const { byItself, usually } = whoIsMeant(longer);
  const asking = profiles.filter(({ apart }) => apart === null);
  for (const profile of asking) {
    const meant = byItself(profile);
    if (meant === null) continue;
    bearers.set(profile.id, meant);
    known.set(meant, (known.get(meant) ?? 0) + 1);
  }
  const usual = usually(known);
  for (const profile of asking) {
    const meant = bearers.has(profile.id) ? null : usual(profile);
    if (meant !== null) bearers.set(profile.id, meant);
  }
  return bearers;
}

/** The profiles that are of bearers of longer names, by bearer. */
function bearersOf(
  profiles: readonly Profile[],
  bearers: ReadonlyMap<string, string>,
): (readonly Profile[])[] {
  const found = groupBy(
    profiles.filter(({ id }) => bearers.has(id)),
    ({ id }) => bearers.get(id),
  );
  return [...found.values()];
}

/** The profiles of the one whom the name means, where there is no other or others have far fewer. */
function usuallyMeant(
  longer: readonly (readonly Profile[])[],
  groups: readonly (readonly Profile[])[],
): ReadonlySet<Profile> {
  return new Set(foremost([...longer, ...groups], ({ length }) => length) ?? []);
}

/**
 * Profiles of one form by bearer. Those that could be of several, none of them far better known, are one bearer
 * more, of whom no more is known.
 */
function groupsOf(profiles: readonly Profile[]): (readonly Profile[])[] {
  const groups: BearerGroup[] = [];
  const open: Profile[] = [];
  for (const profile of profiles.filter(({ apart }) => apart === null)) {
    const possible = groups
      .filter((group) => admitsProfile(group, profile))
      .map((group) => ({ group, support: supportBy(group, profile) }));
    const best = Math.max(0, ...possible.map(({ support }) => support));
    const meant = possible.filter(({ support }) => support === best).map(({ group }) => group);
    const one = foremost(meant, ({ telling }) => telling);
    if (meant.length > 0 && one === undefined) {
      open.push(profile);
      continue;
    }
    const group = one ?? bearerGroup();
    if (one === undefined) groups.push(group);
    addMember(group, profile);
  }
  const apart = groupBy(
    profiles.filter((profile) => profile.apart !== null),
    (profile) => profile.apart,
  );
  return [...groups.map(({ members }) => members), open, ...apart.values()].filter(
    (group) => group.length > 0,
  );
}

/**
 * The ids of the bearers of one form. One alone has the id that the shortest of its names gives. Where there are
 * several, the one whom the name usually means or else the first of them has it, and the others' say what tells them
 * apart. What the name usually means may be the bearer of a longer name; then its spellings are nobody else's ids.
 */
function named(
  groups: readonly (readonly Profile[])[],
  usual: ReadonlySet<Profile>,
): { id: string; members: readonly Profile[] }[] {
  const ofUsual = new Set([...usual].map(({ type, name }) => idOfKey(type, name)));
  const taken = new Set<string>();
  return [...groups].sort(firstKnownFirst).map((members) => {
    const [first] = members;
    const plain = first === undefined ? '' : idOfKey(first.type, shortestName(members));
    const isUsual = first !== undefined && usual.has(first);
    const id = [plain, ...distinctions(members).map((words) => `${plain}-${words}`)].find(
      (candidate) => !taken.has(candidate) && (isUsual || !ofUsual.has(candidate)),
    );
    taken.add(id ?? plain);
    return { id: id ?? plain, members };
  });
}

function shortestName(members: readonly Profile[]): string {
  const names = members.map(({ name }) => name);
  return names.sort((a, b) => a.length - b.length || compareCodeUnits(a, b))[0] ?? '';
}

/** Bearers that a decision parted last, then by the first decade in which they are known. */
function firstKnownFirst(a: readonly Profile[], b: readonly Profile[]): number {
  return (
    Number(a[0]?.apart !== null) - Number(b[0]?.apart !== null) ||
    firstDecade(a) - firstDecade(b) ||
    compareCodeUnits(smallestId(a), smallestId(b))
  );
}

const firstDecade = (members: readonly Profile[]): number =>
  Math.min(9999, ...members.map(({ decade }) => decade ?? 9999));
const smallestId = (members: readonly Profile[]): string => members.map(({ id }) => id).sort()[0] ?? '';

/** What says more of its bearer is placed before what says less. */
function mostToldFirst(a: Profile, b: Profile): number {
  return told(b) - told(a) || compareCodeUnits(a.id, b.id);
}
