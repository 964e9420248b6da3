import { describe } from 'vitest';
import { changesOfTheGraph } from './contract/changes.ts';
import type { OpenStore } from './contract/fresh-store.ts';
import { questionsToTheGraph } from './contract/questions.ts';
import { textSearch } from './contract/text-search.ts';
import { transactions } from './contract/transactions.ts';
import { values } from './contract/values.ts';

/** What every store keeps to. `open` gives an empty store, which the suite closes. */
export function storeContract(name: string, open: OpenStore): void {
  describe(name, () => {
    values(open);
    changesOfTheGraph(open);
    questionsToTheGraph(open);
    transactions(open);
    textSearch(open);
  });
}
