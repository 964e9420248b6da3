import { objectsOf } from '../clauses/complements.ts';
import type { SentenceView } from '../clauses/sentence-view.ts';
import { subjectsOf } from '../clauses/subjects.ts';
import { isPassive } from '../clauses/verbs.ts';
import { isRoleNoun } from '../roles/role-nouns.ts';
import { childOf, childrenOf, NO_HEAD } from '../syntax/tree.ts';
import { isOfClosedClass } from '../text/token.ts';
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
  // "Wrote a play", which letters are not.
  { verbs: ['wrote'], as: 'SUBJECT', noun: 'author' },
  { verbs: ['commanded', 'commands'], as: 'SUBJECT', noun: 'commander' },
];

const DEED_OF_VERB = new Map(DEEDS.flatMap((deed) => deed.verbs.map((verb) => [verb, deed] as const)));

/** The nouns for those who did or suffered something. */
export const DEED_NOUNS: ReadonlySet<string> = new Set(DEEDS.map(({ noun }) => noun));

/** Notes what a sentence says that persons are: "Ana Lima, a widow, …", "Bo Ek was the driver", "Cleo Ruiz, 54,". */
export function noteDescriptions(discourse: Discourse, view: SentenceView): void {
  view.entities.forEach((entity, unit) => {
    if (entity === null || !discourse.isPerson(entity)) return;
    const { units } = view;
    const age = units[unit + 2];
    if (units[unit + 1]?.text === ',' && age && /^\d{1,3}$/.test(age.text) && units[unit + 3]?.text === ',')
      describeByAge(discourse, entity, age.text);
    if (!mayDescribe(view, unit)) return;
    const { tree } = view;
    for (const noun of childrenOf(tree, unit, 'appos')) note(discourse, view, entity, noun);
    const head = tree.heads[unit] ?? NO_HEAD;
    // "A tribal sheikh, | Bo Ek |".
    if (tree.labels[unit] === 'appos' && head !== NO_HEAD && head < unit) note(discourse, view, entity, head);
    if (head !== NO_HEAD && isSubject(view, unit) && childOf(tree, head, 'cop') !== undefined)
      note(discourse, view, entity, head);
  });
  const words = view.units.slice(0, 3).map(({ lower }) => lower);
  if (/^(?:giving evidence|on the stand|taking the stand)\b/.test(words.join(' ')))
    noteWitness(discourse, view);
  view.units.forEach(({ lower }, verb) => {
    const deed = DEED_OF_VERB.get(lower);
    if (lower === 'wrote' && !isOfBook(view, verb)) return;
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

/** How far behind "wrote" the book may stand. */
const BOOK_WITHIN = 6;

/** "Wrote | "The Salt" |", "wrote | a first novel |". */
const isOfBook = ({ units }: SentenceView, verb: number): boolean =>
  /^["“]$/.test(units[verb + 1]?.text ?? '') ||
  units
    .slice(verb + 1, verb + BOOK_WITHIN)
    .some(({ lower }) =>
      /^(?:biograph(?:y|ies)|books?|dramas?|memoirs?|novels?|plays?|poems?|screenplays?|thrillers?)$/.test(
        lower,
      ),
    );

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

/**
 * How far before the comma the noun may stand that a name is another word for: "the head | of sales in Peru |, Bo Ek".
 */
const DESCRIBED_WITHIN = 14;
const BE = /^(?:is|was|are|were|been|be)$/;

/** Whether the words around a name can say something of it at all, so that most sentences need no tree. */
function mayDescribe(view: SentenceView, unit: number): boolean {
  const { units, entities } = view;
  const isApposed = units[unit - 1]?.text === ',';
  const near = units.slice(unit + 1, unit + 5);
  if (!isApposed && !near.some(({ text, lower }) => text === ',' || BE.test(lower))) return false;
  const isNoun = (at: number): boolean => entities[at] === null && units[at]?.pos === 'NOUN';
  if (isNoun(unit - 1)) return true;
  for (let at = unit - 2; isApposed && at >= Math.max(0, unit - DESCRIBED_WITHIN); at--)
    if (isNoun(at)) return true;
  if (near.some(({ text }, i) => text === ',' && mayBeginNoun(view, unit + 2 + i))) return true;
  return units.some(({ lower }, be) => be > unit && BE.test(lower) && mayBeginNoun(view, be + 1));
}

/** The words by which a sentence may call somebody, as far as can be told without its tree. */
export function mayCall(discourse: Discourse, view: SentenceView): readonly string[] {
  const callsAnybody = view.entities.some(
    (entity, unit) => entity !== null && discourse.isPerson(entity) && mayDescribe(view, unit),
  );
  return callsAnybody
    ? view.units
        .filter(({ pos }, unit) => view.entities[unit] === null && !isOfClosedClass(pos))
        .map(({ lower }) => lower)
    : [];
}

/** "| A widow |", "| not the | driver", "| Peru's | envoy". */
function mayBeginNoun({ units, entities }: SentenceView, from: number): boolean {
  let at = from;
  while (/^(?:ADV|PART)$/.test(units[at]?.pos ?? '')) at++;
  if ((entities[at] ?? null) !== null) return /^(?:'s?|and)$/.test(units[at + 1]?.lower ?? '');
  return /^(?:ADJ|DET|NOUN|NUM|PRON|PROPN)$/.test(units[at]?.pos ?? '');
}

function note(discourse: Discourse, view: SentenceView, entity: number, noun: number): void {
  const tag = view.tree.tags[noun] ?? '';
  if (view.entities[noun] !== null || view.dates[noun] !== null || !/^NN$/.test(tag)) return;
  const isDescribed = childOf(view.tree, noun, 'det', 'compound', 'amod') !== undefined;
  // "Bo Ek is | mayor | of Rome": an office takes no article.
  const isOffice = childOf(view.tree, noun, 'cop') !== undefined && isRoleNoun(view.units[noun]?.lower ?? '');
  if (!isDescribed && !isOffice) return;
  discourse.describe(entity, view.units[noun]?.lower ?? '');
}
