import type { SentenceView } from '../clauses/sentence-view.ts';
import { DELEGATIONS } from '../coreference/delegations.ts';
import type { Discourse } from '../coreference/discourse.ts';
import { resolveUnit } from '../coreference/resolve-unit.ts';
import { countryNamed, countryOfCapital } from '../gazetteer/countries.ts';

export interface PartyOptions {
  /** Entities that these units cannot mean: the other side. */
  readonly exclude?: readonly number[];
  readonly personsOnly?: boolean;
}

/** The entities that units stand for as parties, in order, none twice; units that stand for nobody known give none. */
export function partiesOf(
  discourse: Discourse,
  view: SentenceView,
  units: readonly number[],
  options: PartyOptions = {},
): number[] {
  const found = units.flatMap((unit) => partyOf(discourse, view, unit, options.exclude ?? []));
  return [...new Set(found)].filter((entity) => {
    const type = discourse.drafts[entity]?.type;
    if (options.exclude?.includes(entity)) return false;
    if (type === 'PERSON') return true;
    if (options.personsOnly) return false;
    return type === 'ORGANIZATION' || (type === 'PLACE' && actsAsState(discourse, entity));
  });
}

/** Countries act; of cities only capitals do, for their governments. */
function actsAsState(discourse: Discourse, entity: number): boolean {
  const name = discourse.drafts[entity]?.main.folded ?? '';
  return countryNamed(name) !== null || countryOfCapital(name) !== null;
}

function partyOf(
  discourse: Discourse,
  view: SentenceView,
  unit: number,
  exclude: readonly number[],
): readonly number[] {
  const led = leaderOf(discourse, view, unit);
  if (led.length > 0) return led;
  const meant = discourse.referents(view, unit);
  if (meant.length > 0 && meant.some((entity) => !exclude.includes(entity))) return meant;
  // What was told of in this very sentence may say whom "the two" or "they" means.
  return resolveUnit(discourse, view, unit, (other) => discourse.referents(view, other), exclude);
}

/** "A delegation of the party led by X": the person at its head, who is remembered for "the delegation". */
function leaderOf(discourse: Discourse, view: SentenceView, unit: number): readonly number[] {
  if (!DELEGATIONS.has(view.units[unit]?.lower ?? '')) return [];
  for (let at = unit + 1; at < Math.min(view.units.length - 2, unit + LEADER_WITHIN); at++) {
    if (!/^(?:led|headed|chaired)$/.test(view.units[at]?.lower ?? '') || view.units[at + 1]?.lower !== 'by')
      continue;
    const leader = view.entities.findIndex(
      (entity, i) => i > at + 1 && i <= at + 4 && entity !== null && discourse.isPerson(entity),
    );
    const entity = view.entities[leader];
    if (entity === undefined || entity === null) return [];
    discourse.lead(entity);
    return [entity];
  }
  return [];
}

/** How many units behind "delegation" its leader is named. */
const LEADER_WITHIN = 14;
