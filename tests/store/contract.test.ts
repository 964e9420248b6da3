import { storeContract } from './contract.ts';
import { openTestStore } from './test-store.ts';

storeContract(process.env.NEO4J_URI ? 'a Neo4j store' : 'an embedded store', openTestStore);
