import { behind, objectsOf } from '../clauses/complements.ts';
import { hostsAt } from '../clauses/hosts.ts';
import { listAround } from '../clauses/lists.ts';
import type { SentenceView } from '../clauses/sentence-view.ts';
import { subjectsOf } from '../clauses/subjects.ts';
import { isVerb, verbOfSetting } from '../clauses/verbs.ts';
import { childrenOf, NO_HEAD } from '../syntax/tree.ts';
import type { EventContext, EventExtractor, EventFamily } from './extractor.ts';
import { VISIT_NOUNS } from './frames/noun-frames.ts';
import { partiesOf } from './parties.ts';
import { areTwo } from './possible-parties.ts';
import { reportOf } from './report-of.ts';
import { facing } from './sides.ts';
import { claimOfNoun } from './status/claim-of-noun.ts';

const find: EventExtractor = (context, nouns) => {
  const { view } = context;
  return nouns.flatMap((noun) => {
    if (!/^NN/.test(view.tree.tags[noun] ?? '')) return [];
    const sides = sidesOf(context, noun);
    return sides
      ? reportOf(context, { kind: 'VISIT', claim: claimOfNoun(view, noun), sides, toldBy: noun, place: null })
      : [];
  });
};

/** "A's visit to B", "a visit by A to B", "B had a visit from A", "on a visit to B, A fell ill". */
export const visitsToPeople: EventFamily = {
  words: VISIT_NOUNS,
  // "She returned the visit": the other is told of in a sentence before.
  isPossible: (context) => areTwo(context) || context.view.units.some(({ lower }) => RETURNING.test(lower)),
  find,
};

function sidesOf({ view, discourse }: EventContext, noun: number): ReturnType<typeof facing> {
  const persons = (units: readonly number[], exclude: readonly number[] = []): readonly number[] =>
    partiesOf(discourse, view, units, { exclude, personsOnly: true });
  const owners = childrenOf(view.tree, noun, 'nmod:poss').flatMap((unit) => listAround(view, unit));
  const from = persons(behind(view, [noun], 'from'));
  const going = from.length > 0 ? from : persons([...owners, ...behind(view, [noun], 'by')]);
  // "A courtesy visit | on | the emir".
  const to = ['to', ...(view.units[noun + 1]?.lower === 'on' ? ['on'] : [])].flatMap((preposition) =>
    behind(view, [noun], preposition),
  );
  const hosts = persons([...to, ...hostsAt(view, to)], going);
  // "A visit to the house | of Bo Ek |" is behind "of", and none to him.
  const verb = verbOfSetting(view, noun);
  if (verb !== null && isReturned(view, verb, noun)) {
    const guests = persons(subjectsOf(view, verb));
    const met = discourse.met?.members ?? [];
    const other = met.some((party) => guests.includes(party)) ? met : [];
    return facing(guests, owners.length > 0 ? persons(owners, guests) : other);
  }
  if (going.length > 0 && hosts.length > 0) return facing(going, hosts);
  if (verb === null) return null;
  // "| Bo Ek | hosted a visit by Ana Lima".
  const isGiven = /^(?:(?:co-?)?host|receiv)/.test(view.units[verb]?.lower ?? '');
  if (going.length > 0 && isGiven && view.tree.labels[noun] === 'obj')
    return facing(going, persons(subjectsOf(view, verb), going));
  const isSubject = view.tree.labels[noun] === 'nsubj';
  // "Paid | her | a visit".
  const visited = objectsOf(view, verb).filter((unit) => unit < noun);
  if (/^pa(?:id|y|ys|ying)$/.test(view.units[verb]?.lower ?? '') && visited.length > 0)
    return facing(persons(subjectsOf(view, verb), persons(visited)), persons(visited));
  if (from.length > 0)
    return facing(from, persons(isSubject ? objectsOf(view, verb) : subjectsOf(view, verb), from));
  const head = view.tree.heads[noun] ?? NO_HEAD;
  const isOnIt =
    owners.length === 0 && !isSubject && !isVerbOfOwnVisit(view.units[head]?.lower ?? '', isVerb(view, head));
  return isOnIt ? facing(persons(subjectsOf(view, verb), hosts), hosts) : null;
}

const RETURNING = /^return(?:ed|s|ing)?$/;

/** "Returned | Bo Ek's visit |", "returned | the visit |". */
const isReturned = ({ units, tree }: SentenceView, verb: number, noun: number): boolean =>
  RETURNING.test(units[verb]?.lower ?? '') && tree.labels[noun] === 'obj' && tree.heads[noun] === verb;

/** What is said of others' visits: "criticised | a visit to Bo Ek". */
const isVerbOfOwnVisit = (word: string, isVerbal: boolean): boolean =>
  isVerbal && /^(?:announc|condemn|criticis|criticiz|denounc|oppos|welcom)/.test(word);
