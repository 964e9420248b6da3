import { decideDifferent } from '../../graph/decisions/decide-different.ts';
import { decideSame } from '../../graph/decisions/decide-same.ts';
import { decidingNow } from '../../graph/decisions/deciding.ts';
import { undoDecision } from '../../graph/decisions/undo-decision.ts';
import { decisionMade, findDecisions } from '../../graph/questions/decisions.ts';
import { readSettings } from '../../server/settings.ts';
import { collectFromStore } from '../collect-from-store.ts';
import type { Invocation } from '../invocation.ts';
import { withStore } from '../with-store.ts';
import type { Curation } from './curation.ts';

/** Curates the graph of the store that the environment names, by its settings. */
export function withStoreCuration<T>(
  invocation: Invocation,
  use: (curation: Curation) => Promise<T>,
): Promise<T> {
  const { noteRequired } = readSettings(invocation.environment);
  return withStore(invocation, (store) =>
    use({
      same: async (a, b, given) =>
        decisionMade(store, await decideSame(store, a, b, decidingNow(given, noteRequired))),
      different: async (a, document, given) =>
        decisionMade(store, await decideDifferent(store, a, document, decidingNow(given, noteRequired))),
      undo: async (decision, given) => {
        await undoDecision(store, decision, decidingNow(given, noteRequired));
        return decisionMade(store, decision);
      },
      decisions: () => collectFromStore(Number.POSITIVE_INFINITY, (request) => findDecisions(store, request)),
    }),
  );
}
