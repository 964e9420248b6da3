import type { GraphStore } from '../../store/graph-store.ts';
import { ALONE } from '../writes/lock-keys.ts';
import { restate } from '../writes/restate.ts';
import { readingsOf } from '../writes/stored-readings.ts';
import { anchorsInDocument, anchorsOfBearer } from './anchor.ts';
import { bearerMeant } from './bearer-meant.ts';
import { joiningWithin, partedWithin } from './contradictions.ts';
import { writeDecision } from './decide.ts';
import type { Deciding } from './deciding.ts';
import { ContradictingDecision, IdleDecision, NothingToDecide } from './decision-errors.ts';

/**
 * Decides that what a document calls by an entity's names is somebody else: from now on it is an entity of its own,
 * which rules join to no other.
 *
 * @returns the decision's id
 * @throws NothingToDecide for an id that nobody has, or a document that does not name the entity
 * @throws IdleDecision where no other document names the entity
 * @throws ContradictingDecision where another decision joins the two
 */
export function decideDifferent(
  store: GraphStore,
  a: string,
  document: string,
  deciding: Deciding,
): Promise<string> {
  return store.write(async (transaction) => {
    const { entity, bearer } = await bearerMeant(transaction, a);
    const parted = await anchorsInDocument(transaction, entity, document);
    if (parted.length === 0) throw new NothingToDecide(`The document "${document}" does not name ${entity}.`);
    const rest = await anchorsOfBearer(transaction, bearer, document);
    if (rest.length === 0) {
      throw new IdleDecision(`Only "${document}" names ${bearer}: there is nobody to tell it apart from.`);
    }
    const id = await writeDecision(transaction, { kind: 'DIFFERENT', a: parted, b: rest }, deciding);
    const come = await readingsOf(transaction, [document]);
    await restate(transaction, { gone: [document], come, bearers: [] });
    const kept = await bearerMeant(transaction, bearer);
    const parting = await partedWithin(transaction, kept.entity);
    if (parting.includes(id)) {
      const inTheWay = await joiningWithin(transaction, kept.entity);
      throw new ContradictingDecision(`"${document}" would speak of somebody other than ${a}.`, inTheWay);
    }
    return id;
  }, ALONE);
}
