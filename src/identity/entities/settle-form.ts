import { compareCodeUnits } from '../code-units.ts';
import { hashOf } from '../hash.ts';
import { idOfKey } from '../names/entity-id.ts';
import { conflictOf, supportOf } from './agreement.ts';
import { isSingleName, personForm, shorterForms } from './person-form.ts';
import type { Profile } from './profile.ts';

/** How many times as many profiles tell of the one whom a name usually means than of any other who bears it. */
const FAR_MORE = 5;

/** A profile, and whose it is. */
export interface Settled {
  readonly profile: Profile;
  /** The id of the bearer as rules see it, before decisions join some. */
  readonly bearer: string;
  /**
   * What ids of events call the bearer: the id that the name alone gives, so that it stays when others are found
   * to be the same; the bearer's where the name alone would not tell.
   */
  readonly calledIn: string;
}

/**
 * Says whose the profiles of one form of a name are. A profile is of the one bearer of a longer name that it can
 * mean (like a report with a vague date, it never brings two together); those of which there is none, or several,
 * are parted by what they contradict each other in.
 *
 * @param profiles all of one type and form that there are
 * @param longer the profiles of other forms that may go by this form, settled
 */
export function settleForm(profiles: readonly Profile[], longer: readonly Settled[]): Settled[] {
  const ordered = [...profiles].sort(mostToldFirst);
  const bearers = new Map<string, string>();
  const own: Profile[] = [];
  for (const profile of ordered) {
    const meant = profile.apart === null ? theOneMeant(profile, longer) : null;
    if (meant === null) own.push(profile);
    else bearers.set(profile.id, meant);
  }
  for (const { id, members } of named(groupsOf(own))) {
    for (const member of members) bearers.set(member.id, id);
  }
  const alone = new Set(bearers.values()).size === 1;
  return ordered.map((profile) => {
    const bearer = bearers.get(profile.id) ?? idOfKey(profile.type, profile.name);
    return { profile, bearer, calledIn: alone ? idOfKey(profile.type, profile.name) : bearer };
  });
}

/** The one bearer of a longer name whom a profile can mean; null for none and for several. */
function theOneMeant(short: Profile, longer: readonly Settled[]): string | null {
  const support = new Map<string, number>();
  const against = new Set<string>();
  const spelledSo = new Set<string>();
  // A single name alone says too little: a country, a role or the like has to speak for it.
  const single = short.type === 'PERSON' && isSingleName(short.name);
  for (const { profile, bearer } of longer) {
    if (profile.apart !== null) continue;
    if (conflictOf(short, profile) !== null) against.add(bearer);
    support.set(bearer, Math.max(support.get(bearer) ?? 0, supportOf(short, profile)));
    if (!single && goesBy(profile, short)) spelledSo.add(bearer);
  }
  const possible = [...support].filter(
    ([bearer, weight]) => !against.has(bearer) && (weight > 0 || spelledSo.has(bearer)),
  );
  const most = Math.max(0, ...possible.map(([, weight]) => weight));
  const meant = possible.filter(([, weight]) => weight === most).map(([bearer]) => bearer);
  const tellingOf = (bearer: string): number =>
    longer.filter((one) => one.bearer === bearer && told(one.profile) > 0).length;
  return foremost(meant, tellingOf) ?? null;
}

/**
 * Profiles of one form by bearer. Those that could be of several, none of them far better known, are one bearer
 * more, of whom no more is known.
 */
function groupsOf(profiles: readonly Profile[]): Profile[][] {
  const groups: Profile[][] = [];
  const open: Profile[] = [];
  for (const profile of profiles.filter(({ apart }) => apart === null)) {
    const possible = groups.filter(
      (group) =>
        group.every((member) => conflictOf(member, profile) === null) &&
        // What is only perhaps another spelling of a name says too little alone.
        (group.some((member) => isSpelledAs(member, profile)) || supportBy(group, profile) > 0),
    );
    const best = Math.max(0, ...possible.map((group) => supportBy(group, profile)));
    const meant = possible.filter((group) => supportBy(group, profile) === best);
    if (meant.length === 0) groups.push([profile]);
    else (foremost(meant, tellingIn) ?? open).push(profile);
  }
  const apart = new Map<string, Profile[]>();
  for (const profile of profiles) {
    if (profile.apart !== null) apart.set(profile.apart, [...(apart.get(profile.apart) ?? []), profile]);
  }
  return [...groups, open, ...apart.values()].filter((group) => group.length > 0);
}

/**
 * The only one, or the one who is in the news so much more than the others that the plain name means them.
 *
 * @param telling how many profiles tell a country or a role of one
 */
function foremost<T>(candidates: readonly T[], telling: (candidate: T) => number): T | undefined {
  const [first, second] = candidates
    .map((candidate) => ({ candidate, known: telling(candidate) }))
    .sort((a, b) => b.known - a.known);
  if (first === undefined || second === undefined) return first?.candidate;
  return first.known >= FAR_MORE * Math.max(1, second.known) ? first.candidate : undefined;
}

const tellingIn = (group: readonly Profile[]): number => group.filter((member) => told(member) > 0).length;

/** Whether two names of one form are surely spellings of one name. */
function isSpelledAs(a: Profile, b: Profile): boolean {
  return a.type !== 'PERSON' || personForm(a.name) === personForm(b.name);
}

/** The same of a name and a longer one that may go by it. */
function goesBy(long: Profile, short: Profile): boolean {
  return long.type !== 'PERSON' || shorterForms(personForm(long.name)).includes(personForm(short.name));
}

const supportBy = (group: readonly Profile[], profile: Profile): number =>
  Math.max(0, ...group.map((member) => supportOf(member, profile)));

/**
 * The ids of the bearers of one form. One alone has the id that the shortest of its names gives. Where there are
 * several, the first of them has it, and the others' say what tells them apart.
 */
function named(groups: readonly (readonly Profile[])[]): { id: string; members: readonly Profile[] }[] {
  const taken = new Set<string>();
  return [...groups].sort(firstKnownFirst).map((members) => {
    const [first] = members;
    const plain = first === undefined ? '' : idOfKey(first.type, shortestName(members));
    const id = [plain, ...distinctions(members).map((words) => `${plain}-${words}`)].find(
      (candidate) => !taken.has(candidate),
    );
    taken.add(id ?? plain);
    return { id: id ?? plain, members };
  });
}

function distinctions(members: readonly Profile[]): string[] {
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

const told = ({ countries, roles }: Profile): number =>
  2 * Number(countries.length > 0) + Number(roles.length > 0);
