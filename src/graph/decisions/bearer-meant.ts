import type { StatementRunner } from '../../store/graph-store.ts';
import { meantById } from '../questions/meant-by-id.ts';
import { NothingToDecide } from './decision-errors.ts';

/** An entity and the one of its bearers that an id names. */
export interface BearerMeant {
  readonly entity: string;
  readonly bearer: string;
}

/**
 * Whom an id means; see `meantById`.
 *
 * @throws NothingToDecide where nobody has the id, or several go by its name
 */
export async function bearerMeant(transaction: StatementRunner, id: string): Promise<BearerMeant> {
  const meant = await meantById(transaction.run.bind(transaction), id);
  const [bearer, another] = meant?.bearers ?? [];
  if (meant === null || bearer === undefined || another !== undefined) {
    throw new NothingToDecide(`There is no person, organization or place with the id "${id}".`);
  }
  return { entity: meant.entity.id, bearer };
}
