import { bitOf } from '../categories.ts';
import type { SentenceContext } from '../context.ts';
import { type NameSpan, retyped } from '../name.ts';
import { listsOfWord, opensWithGiven } from './claims.ts';
import { changed } from './each-name.ts';

/** What is built or lies somewhere and acts for nobody: what is called after it is a place. */
const LANDMARKS = new Set(
  (
    'airport annex arena avenue barracks basilica bay beach boulevard bridge cafe canal castle cathedral cemetery convent creek dam desert falls fjord fort ' +
    'fortress gate glacier gulf harbor harbour highway hotel island islands lake lane lighthouse lodge memorial monastery monument mosque mountain ' +
    'mountains palace palazzo peninsula pier plateau plaza point quay ridge river road shrine square stadium strait street tavern temple tomb tower valley ' +
    'villa volcano'
  ).split(' '),
);

/** Those that nobody has for a surname. */
const NO_SURNAMES = new Set(
  (
    'airport annex arena avenue barracks basilica boulevard cafe cathedral cemetery convent highway hotel monastery mosque palazzo plaza stadium tavern ' +
    'villa volcano'
  ).split(' '),
);

/** Those that stand before their names: "Hotel Inselhof", "Palazzo Vendramin", "Avenida del Sol". */
const OPENING = new Set(
  (
    'aeropuerto avenida cafe calle casa chateau estadio hotel istana lac lago mont palais palazzo piazza plaza rua rue schloss stade ' +
    'stadion villa'
  ).split(' '),
);

/** Those of hills and waters, which are given names as well. */
const HILLS = /^(?:ben|cerro|glen|loch|mount|mt\.?|pico)$/;

/** "Brest Fortress" and "Hotel Inselhof" are no organizations, "Savanna Hotel" and "Mutanda Ridge" no persons. */
export function repairLandmarks(
  names: readonly NameSpan[],
  contexts: readonly SentenceContext[],
): NameSpan[] {
  return changed(names, contexts, asLandmark);
}

function asLandmark(name: NameSpan, context: SentenceContext): NameSpan {
  if (name.type === 'PLACE' || name.last - name.first < 2) return name;
  const isLandmark =
    name.type === 'ORGANIZATION'
      ? endsIn(LANDMARKS, name, context)
      : endsIn(NO_SURNAMES, name, context) || isStoodOn(name, context) || isClimbed(name, context);
  return isLandmark || opensAsLandmark(name, context) ? retyped(name, 'PLACE') : name;
}

const endsIn = (landmarks: ReadonlySet<string>, { last }: NameSpan, { words, tokens }: SentenceContext) =>
  words[last - 1]?.capital === true && landmarks.has(tokens[last - 1]?.lower ?? '');

/** "The | Villa Celeste |", no "Villa Celeste Foundation" and no "Hotel Workers' Union". */
function opensAsLandmark({ first, last }: NameSpan, context: SentenceContext): boolean {
  const isBody = (listsOfWord(last - 1, context) & bitOf('org-nouns')) !== 0;
  return !isBody && OPENING.has(context.tokens[first]?.lower ?? '');
}

/** "On | Mutanda Ridge |": what may be a surname too, behind a word that says where, and no given name. */
const isStoodOn = (name: NameSpan, context: SentenceContext): boolean =>
  /^(?:above|across|along|at|near|on)$/.test(context.tokens[name.first - 1]?.lower ?? '') &&
  endsIn(LANDMARKS, name, context) &&
  !opensWithGiven(name.first, context);

/** "On | Ben Nevis |", "climbed | Ben Nevis |". */
const isClimbed = ({ first }: NameSpan, { tokens }: SentenceContext): boolean =>
  HILLS.test(tokens[first]?.lower ?? '') &&
  /^(?:ascended|atop|climb|climbed|climbing|climbs|down|on|up)$/.test(tokens[first - 1]?.lower ?? '');
