import type { SentenceContext } from '../context.ts';
import type { NameSpan } from '../name.ts';

/**
 * What is found for a name within its sentence and by what is `known` of the article. It is a function of its module:
 * V8 forgets the code of one that is made anew for each article whenever it cleans the heap, and compiles it again.
 */
type InSentence<Known extends readonly unknown[], T> = (
  name: NameSpan,
  context: SentenceContext,
  ...known: Known
) => T;

/** The names, each as `change` leaves it. */
export function changed<Known extends readonly unknown[]>(
  names: readonly NameSpan[],
  contexts: readonly SentenceContext[],
  change: InSentence<Known, NameSpan>,
  ...known: Known
): NameSpan[] {
  const all: NameSpan[] = [];
  for (const name of names) {
    const context = contexts[name.sentence];
    all.push(context ? change(name, context, ...known) : name);
  }
  return all;
}

/** The names of which `isKept` holds. */
export function kept<Known extends readonly unknown[]>(
  names: readonly NameSpan[],
  contexts: readonly SentenceContext[],
  isKept: InSentence<Known, boolean>,
  ...known: Known
): NameSpan[] {
  const all: NameSpan[] = [];
  for (const name of names) {
    const context = contexts[name.sentence];
    if (context && isKept(name, context, ...known)) all.push(name);
  }
  return all;
}

/** The names with others in place of those for which `others` finds some (perhaps none); null leaves a name as it is. */
export function replaced<Known extends readonly unknown[]>(
  names: readonly NameSpan[],
  contexts: readonly SentenceContext[],
  others: InSentence<Known, readonly NameSpan[] | null>,
  ...known: Known
): readonly NameSpan[] {
  let all: NameSpan[] | null = null;
  for (let i = 0; i < names.length; i++) {
    const name = names[i];
    const context = contexts[name?.sentence ?? -1];
    if (name === undefined) continue;
    const instead = context ? others(name, context, ...known) : null;
    if (instead !== null) {
      all ??= names.slice(0, i);
      all.push(...instead);
    } else all?.push(name);
  }
  return all ?? names;
}
