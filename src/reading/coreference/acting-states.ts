import { listAround } from '../clauses/lists.ts';
import type { SentenceView } from '../clauses/sentence-view.ts';
import {
  type Country,
  countryNamed,
  countryOfCapital,
  countryOfDemonymUpTo,
} from '../gazetteer/countries.ts';
import { isOffice } from '../roles/offices.ts';
import type { Discourse } from './discourse.ts';

/** How many units before or behind an office its state or body may be named. */
const WITHIN = 8;

/**
 * The states and bodies that act where the unnamed holder of an office does: "the Iranian president", "Chad's
 * envoy", "Icelandic and British officials", "the leaders of Slovakia and Poland", "IMF staff".
 */
export function actingThrough(discourse: Discourse, view: SentenceView, unit: number): readonly number[] {
  if (view.entities[unit] !== null || !isOffice(view.units[unit]?.lower ?? '')) return [];
  const before = namedBefore(discourse, view, unit);
  // "Friends of Chad and | delegates | of the union": Chad does not describe them, and who else comes is not certain.
  if (before.length > 0 && /^(?:CC|,)$/.test(view.tree.tags[unit - 1] ?? '')) return [];
  return before.length > 0 ? before : namedBehind(discourse, view, unit);
}

/** The country for which a capital acts ("Hanoi agreed"), any other entity for itself. */
export function actorOf(discourse: Discourse, entity: number): number {
  const draft = discourse.drafts[entity];
  const country = draft?.type === 'PLACE' ? countryOfCapital(draft.main.folded) : null;
  return country && countryNamed(draft?.main.folded ?? '') === null
    ? (stateOf(discourse, country) ?? entity)
    : entity;
}

function namedBefore(discourse: Discourse, view: SentenceView, unit: number): number[] {
  const found: number[] = [];
  for (let at = unit - 1; at >= Math.max(0, unit - WITHIN); at--) {
    // First, since taggers take the "Lankan" of "Sri Lankan" for a name.
    const country = countryBefore(view, at);
    const state = country === null ? null : stateOf(discourse, country);
    const entity = view.entities[at];
    if (state !== null) found.unshift(state);
    else if (entity !== null && entity !== undefined) {
      if (!isBody(discourse, entity)) return [];
      found.unshift(actorOf(discourse, entity));
    } else if (!/^(?:JJ[RS]?|NNP?S?|CC|,|POS|HYPH|CD|VB[NG]|AFX)$/.test(view.tree.tags[at] ?? '')) break;
  }
  return [...new Set(found)];
}

/** By the word for its people that ends at a unit: "Chinese", "North | Korean". */
function countryBefore(view: SentenceView, at: number): Country | null {
  const { text = '', lower = '' } = view.units[at] ?? {};
  if (!/^[A-Z]/.test(text) || isOfAmerica(view, at)) return null;
  return countryOfDemonymUpTo(view.units[at - 1]?.lower ?? '', lower);
}

/** "Cuban | American | leaders", "| Cuban | American", "South | American | presidents": for no country of their own. */
const isOfAmerica = ({ units }: SentenceView, at: number): boolean => {
  const first = units[at]?.lower === 'american' ? at - 1 : at;
  return (
    units[first + 1]?.lower === 'american' &&
    /^[A-Z][a-z]+(?:n|e|ish|tin|th|ve)$/.test(units[first]?.text ?? '')
  );
};

function namedBehind(discourse: Discourse, view: SentenceView, unit: number): readonly number[] {
  if (!/^(?:of|from|for|representing)$/.test(view.units[unit + 1]?.lower ?? '')) return [];
  for (let at = unit + 2; at < Math.min(view.units.length, unit + WITHIN); at++) {
    if (view.entities[at] !== null) {
      const listed = listAround(view, at).flatMap((one) => view.entities[one] ?? []);
      return listed.every((entity) => isBody(discourse, entity))
        ? listed.map((entity) => actorOf(discourse, entity))
        : [];
    }
    if (isOffice(view.units[at]?.lower ?? '')) return actingThrough(discourse, view, at);
    if (!/^(?:DT|JJ|NNP?|CD)$/.test(view.tree.tags[at] ?? '')) return [];
  }
  return [];
}

/** Organizations, and places that act as states. */
function isBody(discourse: Discourse, entity: number): boolean {
  const draft = discourse.drafts[entity];
  if (draft?.type === 'ORGANIZATION') return true;
  return draft?.type === 'PLACE' && actsAsState(draft.main.folded);
}

/** Countries act; of cities only capitals do, for their governments. */
export const actsAsState = (name: string): boolean =>
  countryNamed(name) !== null || countryOfCapital(name) !== null;

function stateOf(discourse: Discourse, country: Country): number | null {
  const at = discourse.drafts.findIndex(
    ({ type, main }) => type === 'PLACE' && countryNamed(main.folded) === country,
  );
  return at < 0 ? null : at;
}
