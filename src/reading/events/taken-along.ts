import { behindPreposition, objectsOf } from '../clauses/complements.ts';
import { hostsOf } from '../clauses/hosts.ts';
import type { SentenceView } from '../clauses/sentence-view.ts';
import type { EventContext } from './extractor.ts';
import type { VerbFrame } from './frames/verb-frame.ts';
import { partiesOf } from './parties.ts';
import { facing } from './sides.ts';

/**
 * "Took | her | to his office", "drove | her | straight to Bo Ek": the one who is taken, and whoever comes along, face
 * the host; null where either is unknown.
 */
export function takenAlong(
  { discourse, view }: EventContext,
  verb: number,
  { other }: VerbFrame,
  subjects: readonly number[],
): readonly (readonly number[])[] | null {
  const taken = partiesOf(discourse, view, objectsOf(view, verb), { personsOnly: true });
  if (taken.length === 0) return null;
  const isToSomebody = other.includes('to');
  const hosts = partiesOf(
    discourse,
    view,
    isToSomebody ? behindPreposition(view, [verb], 'to') : hostsOf(view, verb),
    { exclude: taken, personsOnly: true },
  );
  const isAtTheirs = hosts.some((host) => subjects.includes(host));
  const isAlong = isToSomebody || comesAlong(view, verb);
  return facing(isAlong && !isAtTheirs ? [...subjects, ...taken] : taken, hosts);
}

/** "| Accompanied | her to his office", "took her | with him | to his office". */
const comesAlong = ({ units }: SentenceView, verb: number): boolean =>
  /^accompan/.test(units[verb]?.lower ?? '') ||
  (units[verb + 2]?.lower === 'with' && /^(?:her|him|them)$/.test(units[verb + 3]?.lower ?? ''));
