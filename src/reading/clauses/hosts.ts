import { childrenOf } from '../syntax/tree.ts';
import { behind, behindPreposition, objectsOf } from './complements.ts';
import { listAround } from './lists.ts';
import type { SentenceView } from './sentence-view.ts';

/** Where somebody is at home or at work, and is found when others come. */
export const HOUSE =
  /^(?:allotment|apartment|bakery|barn|bedside|boathouse|bookshop|bungalow|cabin|caravan|castle|cell|chalet|chambers|clinic|compound|cottage|dacha|deathbed|desk|door|doorstep|estate|farm|farmhouse|flat|garage|gate|hideout|home|hotel|house|houseboat|hut|kitchen|lab|laboratory|lodge|mansion|office|palace|parlour|penthouse|quarters|ranch|rectory|residence|room|shack|shed|shop|sickbed|stables|stall|store|studio|suite|surgery|tavern|tent|trailer|vicarage|villa|vineyard|window|workshop)$/;

/**
 * "Called at | Bo Ek's | office", "visited | Bo Ek | in his studio", "a visit to the farm of | Bo Ek |": whose house it
 * is.
 */
export const hostsAt = (view: SentenceView, units: readonly number[]): readonly number[] =>
  units
    // "The Office of the Secretary", with a capital, is a body.
    .filter((unit) => view.entities[unit] === null && HOUSE.test(view.units[unit]?.text ?? ''))
    .flatMap((house) => [
      ...childrenOf(view.tree, house, 'nmod:poss').flatMap((owner) => listAround(view, owner)),
      ...behindPreposition(view, [house], 'of'),
    ])
    // "The house of the late Bo Ek".
    .filter((host) => view.units[host - 1]?.lower !== 'late');

/** How far before its verb a clause with "at whose house" may begin. */
const WHOSE_WITHIN = 8;

/** "| Bo Ek |, at whose house she had dined": the name before the clause. */
function hostBeforeWhose({ entities, units }: SentenceView, verb: number): readonly number[] {
  const whose = units.findLastIndex(
    ({ lower }, unit) => unit < verb && unit >= verb - WHOSE_WITHIN && lower === 'whose',
  );
  const isPlace =
    /^(?:at|in)$/.test(units[whose - 1]?.lower ?? '') &&
    units.slice(whose + 1, whose + 4).some(({ lower }) => HOUSE.test(lower));
  const host = units[whose - 2]?.text === ',' ? whose - 3 : whose - 2;
  return isPlace && entities[host] != null ? [host] : [];
}

/** Whose house the object of a verb is, or stands behind its preposition of place. */
export const hostsOf = (view: SentenceView, verb: number): readonly number[] => [
  ...new Set([
    ...hostBeforeWhose(view, verb),
    ...hostsAt(view, [
      ...objectsOf(view, verb),
      ...['at', 'by', 'in', 'into', 'on', 'to'].flatMap((preposition) => behind(view, [verb], preposition)),
    ]),
  ]),
];
