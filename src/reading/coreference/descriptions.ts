import { objectsOf } from '../clauses/complements.ts';
import type { SentenceView } from '../clauses/sentence-view.ts';
import { subjectsOf } from '../clauses/subjects.ts';
import { isPassive } from '../clauses/verbs.ts';
import { childOf, childrenOf, NO_HEAD } from '../syntax/tree.ts';
import type { Discourse } from './discourse.ts';
import { isSubject } from './mentioned.ts';

/** What somebody does or suffers, and the noun by which courts and reporters then call him. */
const DEEDS: readonly {
  readonly verbs: readonly string[];
  readonly as: 'SUBJECT' | 'OBJECT';
  readonly noun: string;
}[] = [
  // "Denies theft", today and in court; "denied that …" is anybody's.
  { verbs: ['denies', 'pleads', 'pleaded', 'pled'], as: 'SUBJECT', noun: 'defendant' },
  {
    verbs: ['accused', 'charged', 'convicted', 'indicted', 'sentenced', 'acquitted'],
    as: 'OBJECT',
    noun: 'defendant',
  },
  { verbs: ['testify', 'testifies', 'testified'], as: 'SUBJECT', noun: 'witness' },
  { verbs: ['founded'], as: 'SUBJECT', noun: 'founder' },
  { verbs: ['commanded', 'commands'], as: 'SUBJECT', noun: 'commander' },
];

const DEED_OF_VERB = new Map(DEEDS.flatMap((deed) => deed.verbs.map((verb) => [verb, deed] as const)));

/** The nouns for those who did or suffered something. */
export const DEED_NOUNS: ReadonlySet<string> = new Set(DEEDS.map(({ noun }) => noun));

/** Notes what a sentence says that persons are: "Ana Lima, a widow, …", "Bo Ek was the driver", "Cleo Ruiz, 54,". */
export function noteDescriptions(discourse: Discourse, view: SentenceView): void {
  view.entities.forEach((entity, unit) => {
    if (entity === null || !discourse.isPerson(entity) || !mayDescribe(view, unit)) return;
    const { tree, units } = view;
    for (const noun of childrenOf(tree, unit, 'appos')) note(discourse, view, entity, noun);
    const head = tree.heads[unit] ?? NO_HEAD;
    // "A tribal sheikh, | Bo Ek |".
    if (tree.labels[unit] === 'appos' && head !== NO_HEAD && head < unit) note(discourse, view, entity, head);
    if (head !== NO_HEAD && isSubject(view, unit) && childOf(tree, head, 'cop') !== undefined)
      note(discourse, view, entity, head);
    const age = units[unit + 2];
    if (units[unit + 1]?.text === ',' && age && /^\d{1,3}$/.test(age.text) && units[unit + 3]?.text === ',')
      describeByAge(discourse, entity, age.text);
  });
  const words = view.units.slice(0, 3).map(({ lower }) => lower);
  if (/^(?:giving evidence|on the stand|taking the stand)\b/.test(words.join(' ')))
    noteWitness(discourse, view);
  view.units.forEach(({ lower }, verb) => {
    const deed = DEED_OF_VERB.get(lower);
    if (!deed || (lower === 'denies' && /^(?:that|having|ever)$/.test(view.units[verb + 1]?.lower ?? '')))
      return;
    const passive = isPassive(view, verb);
    if (deed.as === 'SUBJECT' && passive) return;
    const doers = deed.as === 'SUBJECT' || passive ? subjectsOf(view, verb) : objectsOf(view, verb);
    for (const unit of doers) {
      const entity = view.entities[unit];
      if (typeof entity === 'number' && discourse.isPerson(entity)) discourse.describe(entity, deed.noun);
    }
  });
}

/** The first age at which nobody is called a child. */
const GROWN_UP = 18;

/** "Tomás, 11, …": an 11-year-old, a youngster and, as far as the name tells, a boy. */
function describeByAge(discourse: Discourse, person: number, age: string): void {
  discourse.describe(person, `${age}-year-old`);
  if (Number(age) >= GROWN_UP) return;
  const sex = discourse.genderOf(person);
  discourse.describe(person, 'youngster');
  if (sex !== 'FEMALE') discourse.describe(person, 'boy');
  if (sex !== 'MALE') discourse.describe(person, 'girl');
}

/** "Taking the stand, | Ana Lima | said". */
function noteWitness(discourse: Discourse, view: SentenceView): void {
  const comma = view.units.findIndex(({ text }) => text === ',');
  const entity = view.entities.find((one, unit) => one !== null && unit > comma && isSubject(view, unit));
  if (comma > 0 && typeof entity === 'number' && discourse.isPerson(entity))
    discourse.describe(entity, 'witness');
}

/** Whether the words behind a name can say something of it at all, so that most sentences need no tree. */
function mayDescribe(view: SentenceView, unit: number): boolean {
  if (view.units[unit - 1]?.text === ',') return true;
  return view.units
    .slice(unit + 1, unit + 5)
    .some(({ lower }) => /^(?:,|is|was|are|were|been|be)$/.test(lower));
}

function note(discourse: Discourse, view: SentenceView, entity: number, noun: number): void {
  const tag = view.tree.tags[noun] ?? '';
  if (view.entities[noun] !== null || view.dates[noun] !== null || !/^NN$/.test(tag)) return;
  if (
    childOf(view.tree, noun, 'det') === undefined &&
    childOf(view.tree, noun, 'compound', 'amod') === undefined
  )
    return;
  discourse.describe(entity, view.units[noun]?.lower ?? '');
}
