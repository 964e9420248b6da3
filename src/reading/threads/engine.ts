import { setFlagsFromString } from 'node:v8';

/** Of every V8 that is known here. */
const ALWAYS = ['--heap-growing-percent=125', '--no-allocation-site-pretenuring'];

/** Since V8 12 what it asks of a function is counted in calls, and Maglev (V8 13) comes before TurboFan. */
const BY_CALLS = ['--invocation-count-for-maglev=1600', '--invocation-count-for-turbofan=12000'];

/** Further flags by V8's major version: 11 is that of Node 20, 12 of Node 22, 13 of Node 24, 14 of Node 26. */
const BY_VERSION: Readonly<Record<string, readonly string[]>> = {
  11: ['--interrupt-budget=400000', '--no-turbo-inline-array-builtins', '--always-sparkplug'],
  12: BY_CALLS,
  13: BY_CALLS,
  14: BY_CALLS,
};

/**
 * Sets V8 for what reading is like, in this process and its threads; call it before anything is read. A version that is
 * not known here is left as it is: V8 complains on standard error of flags that it does not know.
 *
 * Reading leaves much behind and keeps 60 to 80 MB: heaps grow to two and a quarter times of what is in use before
 * they are cleaned, where V8 by itself waits for four. Its many hundred functions see new kinds of words for long, and
 * each that was optimised too early is compiled again: V8 waits until a function has done some four to six times as
 * much as it would ask for by itself. What `map` and `filter` give is laid out otherwise where V8 puts them into the
 * function that calls them, and all who then see both layouts are compiled again: V8 11 leaves them where they are. And
 * V8 takes what outlived a few articles for long-lived and makes its like among the old from then on, where it fills
 * the heap for nothing; each time the old are cleaned, the code of functions made while an article is read goes with
 * them. V8 11 interprets nothing first: to compile each function in the plainest way before its first call takes a
 * reader no longer to be ready.
 */
export function setEngine(): void {
  const [version = ''] = process.versions.v8.split('.');
  const flags = BY_VERSION[version];
  if (flags) for (const flag of [...ALWAYS, ...flags]) setFlagsFromString(flag);
}
