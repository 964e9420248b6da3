import { typeOfId } from '../../identity/names/entity-id.ts';
import type { GraphStore } from '../../store/graph-store.ts';
import { ALONE } from '../writes/lock-keys.ts';
import { restate } from '../writes/restate.ts';
import { anchorsOfBearer } from './anchor.ts';
import { bearerMeant } from './bearer-meant.ts';
import { partedWithin } from './contradictions.ts';
import { writeDecision } from './decide.ts';
import type { Deciding } from './deciding.ts';
import { ContradictingDecision, IdleDecision } from './decision-errors.ts';

/**
 * Decides that two entities are the same: from now on they are one, in every document, with all that was told of
 * either. The decision is anchored to names in documents and holds whatever becomes of ids.
 *
 * @returns the decision's id
 * @throws NothingToDecide for an id that nobody has
 * @throws IdleDecision for two that are one already, or of different types
 * @throws ContradictingDecision where another decision keeps the two apart
 */
export function decideSame(store: GraphStore, a: string, b: string, deciding: Deciding): Promise<string> {
  return store.write(async (transaction) => {
    const [one, other] = [await bearerMeant(transaction, a), await bearerMeant(transaction, b)];
    if (one.entity === other.entity)
      throw new IdleDecision(`${a} and ${b} are the same already: ${one.entity}.`);
    if (typeOfId(one.entity) !== typeOfId(other.entity)) {
      throw new IdleDecision(
        `${one.entity} and ${other.entity} are not of one type, and cannot be the same.`,
      );
    }
    const id = await writeDecision(
      transaction,
      {
        kind: 'SAME',
        a: await anchorsOfBearer(transaction, one.bearer),
        b: await anchorsOfBearer(transaction, other.bearer),
      },
      deciding,
    );
    await restate(transaction, { gone: [], come: [], bearers: [one.bearer, other.bearer] });
    const joined = await bearerMeant(transaction, one.bearer);
    const inTheWay = await partedWithin(transaction, joined.entity);
    if (inTheWay.length > 0) throw new ContradictingDecision(`${a} and ${b} would be the same.`, inTheWay);
    return id;
  }, ALONE);
}
