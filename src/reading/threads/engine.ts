import { setFlagsFromString } from 'node:v8';

/**
 * Sets V8 for what reading is like, in this process and its threads; call it before anything is read.
 *
 * Reading leaves much behind and keeps 60 to 80 MB: heaps grow to two and a quarter times of what is in use before
 * they are cleaned, where V8 by itself waits for four. Its many hundred functions see new kinds of words for long, and
 * each that was optimised too early is compiled again: V8 waits until a function has done some six times as much as
 * it would ask for by itself. What `map` and `filter` give is laid out otherwise where V8 puts them into the function
 * that calls them, and all who then see both layouts are compiled again: they are left where they are. And V8 takes
 * what outlived a few articles for long-lived and makes its like among the old from then on, where it fills the heap
 * for nothing; each time the old are cleaned, the code of functions made while an article is read goes with them.
 * Nothing is interpreted first: to compile each function in the plainest way before its first call takes a reader no
 * longer to be ready.
 */
export function setEngine(): void {
  setFlagsFromString('--heap-growing-percent=125');
  // V8 11 is that of Node 20; later ones call it otherwise, and say on standard error what they do not know.
  if (!process.versions.v8.startsWith('11.')) return;
  setFlagsFromString('--interrupt-budget=400000');
  setFlagsFromString('--no-turbo-inline-array-builtins');
  setFlagsFromString('--no-allocation-site-pretenuring');
  setFlagsFromString('--always-sparkplug');
}
