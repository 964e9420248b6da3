import { behind, objectsOf } from '../clauses/complements.ts';
import { hostsOf } from '../clauses/hosts.ts';
import type { SentenceView } from '../clauses/sentence-view.ts';
import type { EventContext } from './extractor.ts';
import { partiesOf } from './parties.ts';
import { facing } from './sides.ts';

/**
 * "Took | her | to his office", "drove | her | straight to Bo Ek": the one who is taken, and whoever comes along, face
 * the host; null where either is unknown.
 */
export function takenAlong(
  { discourse, view }: EventContext,
  verb: number,
  subjects: readonly number[],
): readonly (readonly number[])[] | null {
  const taken = partiesOf(discourse, view, objectsOf(view, verb), { personsOnly: true });
  if (taken.length === 0) return null;
  const atHome = partiesOf(discourse, view, hostsOf(view, verb), { personsOnly: true });
  const hosts =
    atHome.length > 0
      ? atHome
      : partiesOf(discourse, view, behind(view, [verb], 'to'), { exclude: taken, personsOnly: true });
  const isAtTheirs = hosts.some((host) => subjects.includes(host));
  const isAlong = comesAlong(view, verb) || atHome.length === 0;
  return facing(isAlong && !isAtTheirs ? [...subjects, ...taken] : taken, hosts);
}

/** "| Accompanied | her to his office", "took her | with him | to his office". */
const comesAlong = ({ units }: SentenceView, verb: number): boolean =>
  /^accompan/.test(units[verb]?.lower ?? '') ||
  (units[verb + 2]?.lower === 'with' && /^(?:her|him|them)$/.test(units[verb + 3]?.lower ?? ''));
