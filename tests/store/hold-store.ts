/** Opens the store in the folder given, writes one node, says so, and holds the store until it is killed. */
import { openStore } from '../../src/store/open-store.ts';

const store = await openStore({ folder: process.argv[2] ?? '' });
await store.write((transaction) => transaction.run('CREATE (:Note {id: $id})', { id: 'held' }));
console.log(`${store.description} is held`);
setInterval(() => undefined, 1 << 30);
