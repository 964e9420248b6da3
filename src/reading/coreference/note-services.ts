import { caseOf } from '../clauses/cases.ts';
import { behindPreposition, objectsOf } from '../clauses/complements.ts';
import type { SentenceView } from '../clauses/sentence-view.ts';
import { subjectsOf } from '../clauses/subjects.ts';
import { isPassive } from '../clauses/verbs.ts';
import { childrenOf, NO_HEAD } from '../syntax/tree.ts';
import type { Discourse } from './discourse.ts';
import { SERVED_BY_NOUN, SERVED_BY_VERB } from './services.ts';

/** Remembers who serves whom: "Bo Ek's lawyer, | Ana Lima |", "Ana Lima, a lawyer for Bo Ek", "she treats him". */
export function noteServices(
  discourse: Discourse,
  view: SentenceView,
  referentsOf: (unit: number) => readonly number[],
): void {
  const persons = (units: readonly number[]): readonly number[] => [
    ...new Set(units.flatMap(referentsOf).filter((entity) => discourse.isPerson(entity))),
  ];
  const note = (as: string, serving: readonly number[], beingServed: readonly number[]): void => {
    for (const server of persons(serving))
      for (const served of persons(beingServed))
        if (server !== served) discourse.services.note(as, server, served);
  };
  for (const [unit, { lower }] of view.units.entries()) {
    const doing = SERVED_BY_VERB.get(lower);
    if (doing !== undefined) {
      const [doers, others] = [subjectsOf(view, unit), objectsOf(view, unit)];
      if (isPassive(view, unit)) note(doing, behindPreposition(view, [unit], 'by'), doers);
      else note(doing, doers, others);
    }
    const served = servedBy(lower);
    if (served !== undefined) note(served, bearersOf(view, unit), ownersOf(view, unit));
  }
}

/** Whom somebody serves of whom a unit speaks: "lawyer", also within "Bo Ek's lawyer, Ana Lima". */
function servedBy(words: string): string | undefined {
  if (!words.includes(' ')) return SERVED_BY_NOUN.get(words);
  const trade = words.split(/[ ,]+/).find((word) => SERVED_BY_NOUN.has(word));
  return trade === undefined ? undefined : SERVED_BY_NOUN.get(trade);
}

/** The names of those whom a noun is said of. */
function bearersOf({ entities, tree }: SentenceView, noun: number): readonly number[] {
  const head = tree.labels[noun] === 'appos' ? (tree.heads[noun] ?? NO_HEAD) : NO_HEAD;
  return [noun, head, ...childrenOf(tree, noun, 'appos')].filter((unit) => entities[unit] != null);
}

/** "| Bo Ek's | lawyer", "a lawyer for | Bo Ek |". */
const ownersOf = (view: SentenceView, noun: number): readonly number[] => [
  ...childrenOf(view.tree, noun, 'nmod:poss'),
  ...childrenOf(view.tree, noun, 'nmod').filter((unit) => caseOf(view, unit) === 'for'),
];
