import { createReader } from '../reader.ts';

/** What each thread of a reading pool does; it has models of its own. */
export default createReader().read;
