import { behind, objectsOf } from '../clauses/complements.ts';
import type { SentenceView } from '../clauses/sentence-view.ts';
import { subjectsOf } from '../clauses/subjects.ts';
import { RELATIONAL_NOUNS } from '../roles/role-nouns.ts';
import { sayerOf } from '../speakers/attribution.ts';
import { SAID_VERBS } from '../speakers/said-verbs.ts';
import type { Speech } from '../speakers/speech.ts';
import { childOf, firstConjunctOf, NO_HEAD } from '../syntax/tree.ts';
import { byTitleAlone } from './definite.ts';
import { LEADING } from './delegations.ts';
import { noteDescriptions } from './descriptions.ts';
import type { Discourse } from './discourse.ts';
import { mayRefer } from './may-refer.ts';
import { isSubject, MentionedUnit } from './mentioned.ts';
import { noteServices } from './note-services.ts';
import { PRONOUNS, RELATIVE } from './pronouns.ts';
import { resolveUnit } from './resolve-unit.ts';

/**
 * Finds whom the words of a sentence mean beside its names, and notes who was spoken of. Sentences come in order. What
 * stands in quotation marks comes after what the writer says, who often names the speaker behind.
 */
export function refer(discourse: Discourse, view: SentenceView, speech: Speech): void {
  const referents: (readonly number[])[] = view.entities.map((entity) => (entity === null ? [] : [entity]));
  // Whom "who" means other units say: found when first asked for, as it takes the sentence's tree.
  const unasked = new Set<number>();
  const referentsOf = (unit: number): readonly number[] => {
    if (unasked.delete(unit)) referents[unit] = resolveUnit(discourse, view, unit, referentsOf);
    return referents[unit] ?? [];
  };
  discourse.refer(view.index, referentsOf);
  noteDescriptions(discourse, view);
  noteServices(discourse, view, (unit) => [view.entities[unit] ?? []].flat());
  noteLeader(discourse, view);
  const quoted = view.units.map((_, unit) => speech.isQuoted(view.index, unit));
  const isOfOnePiece = quoted.every((isQuoted) => isQuoted === quoted[0]);
  // Those whom a title means beyond doubt first: no other word of their clause means them too.
  for (let unit = 0; unit < view.units.length; unit++)
    if (view.entities[unit] === null && mayRefer(discourse, view, unit))
      referents[unit] = [byTitleAlone(discourse, view, unit)].filter((entity) => entity !== null);
  for (const inQuotes of [false, true]) {
    for (let unit = 0; unit < view.units.length; unit++) {
      if (quoted[unit] !== inQuotes) continue;
      if (view.entities[unit] === null) {
        const speaker = speech.speaker(discourse, view, unit);
        const apart = speaker === null ? [] : [speaker];
        // What it leans on does not change any more, where the words before come first.
        if (isOfOnePiece && RELATIVE.has(view.units[unit]?.lower ?? '')) {
          unasked.add(unit);
          continue;
        }
        const pronoun = PRONOUNS.get(view.units[unit]?.lower ?? '');
        referents[unit] =
          pronoun && pronoun.person !== 3
            ? speech.participants(discourse, view, unit, pronoun, speaker)
            : resolveUnit(discourse, view, unit, referentsOf, apart);
      }
      if (!RELATIVE.has(view.units[unit]?.lower ?? '')) noteMention(discourse, view, unit, referentsOf(unit));
    }
  }
  noteJoined(discourse, view, referentsOf);
  noteKin(discourse, view, referentsOf);
  noteServices(discourse, view, referentsOf);
  noteDeeds(discourse, view, referentsOf);
}

const GROUPS = /^(?:delegation|deputation|group|mission|party|team)$/;

/** How far before "led by" the group may stand. */
const LED_WITHIN = 9;

/**
 * Remembers who leads a group, "Ana Lima led the group to Rome", "the group is led by Ana Lima", for "they", "it" and
 * "the group".
 */
function noteLeader(discourse: Discourse, view: SentenceView): void {
  view.units.forEach(({ lower }, verb) => {
    if (!LEADING.has(lower)) return;
    const isLedBy = view.units[verb + 1]?.lower === 'by';
    const near = isLedBy
      ? view.units.slice(Math.max(0, verb - LED_WITHIN), verb)
      : view.units.slice(verb + 1, verb + 5);
    if (!near.some((unit) => GROUPS.test(unit.lower))) return;
    const leaders = isLedBy ? behind(view, [verb], 'by') : subjectsOf(view, verb);
    const [leader] = leaders.flatMap((unit) => discourse.referents(view, unit));
    if (leader !== undefined && discourse.isPerson(leader)) discourse.leadGroup(leader, view.index);
  });
}

/** Remembers who said something last, for "he said", and who married whom, for "his widow". */
function noteDeeds(
  discourse: Discourse,
  view: SentenceView,
  referentsOf: (unit: number) => readonly number[],
): void {
  view.units.forEach(({ lower }, verb) => {
    if (MARRYING.has(lower)) {
      const [first, second] = [subjectsOf(view, verb), objectsOf(view, verb)].map((units) =>
        units.flatMap(referentsOf),
      );
      if (first?.[0] !== undefined && second?.[0] !== undefined) {
        discourse.relatives.marry(first[0], second[0]);
        discourse.company.together([first[0], second[0]], view.index);
      }
    }
    if (!SAID_VERBS.has(lower)) return;
    const at = sayerOf(view, verb, (unit) => !view.quoted[unit]);
    const [sayer, other] = at === null ? [] : referentsOf(at);
    if (sayer !== undefined && other === undefined && discourse.isPerson(sayer)) discourse.say(sayer);
  });
}

const MARRYING: ReadonlySet<string> = new Set(['married', 'marries', 'marry', 'wed']);

function noteMention(
  discourse: Discourse,
  view: SentenceView,
  unit: number,
  entities: readonly number[],
): void {
  for (const entity of entities)
    discourse.mention(new MentionedUnit(view, unit, entity, entities.length > 1));
  if (entities.length > 1) discourse.company.together(entities, view.index);
}

/** Remembers persons joined as a subject, "Ana Lima and Bo Ek", for "they" and "the two". */
function noteJoined(
  discourse: Discourse,
  view: SentenceView,
  referentsOf: (unit: number) => readonly number[],
): void {
  const joined = new Map<number, Set<number>>();
  const joining = view.units.some(({ lower }) => /^(?:and|&)$/.test(lower));
  if (!joining || personsIn(discourse, view, referentsOf).size < 2) return;
  for (const unit of view.units.keys()) {
    const first = firstConjunctOf(view.tree, unit);
    const isNoted =
      isSubject(view, first) ||
      /^(?:appos|dep|parataxis)$/.test(view.tree.labels[first] ?? '') ||
      isMadeToDo(view, first);
    if (!isNoted) continue;
    const persons = referentsOf(unit).filter((entity) => discourse.isPerson(entity));
    joined.set(first, new Set([...(joined.get(first) ?? []), ...persons]));
  }
  for (const members of joined.values())
    if (members.size > 1) discourse.company.together([...members], view.index);
}

/** Remembers who is whose, "his cousin, | Ana Lima |", for "the cousins". */
function noteKin(
  discourse: Discourse,
  view: SentenceView,
  referentsOf: (unit: number) => readonly number[],
): void {
  for (let unit = 0; unit < view.entities.length; unit++) {
    const entity = view.entities[unit] ?? null;
    const word = view.units[unit]?.lower ?? '';
    if (entity === null ? !RELATIONAL_NOUNS.has(word) : !discourse.isPerson(entity)) continue;
    const noun = kinNoun(word);
    const named = noun === null ? null : (entity ?? namedBehind(view, unit));
    if (noun === null || named === null || !discourse.isPerson(named)) continue;
    const owner = childOf(view.tree, unit, 'nmod:poss') ?? possessorBefore(view, unit);
    const [other, second] = owner === undefined ? [] : referentsOf(owner);
    if (other !== undefined && second === undefined && other !== named)
      discourse.relatives.relate(noun, other, named);
  }
}

/** "Bo Ek's | widow |, Ana Lima, …": who stands behind the comma. */
const namedBehind = ({ tree, units, entities }: SentenceView, unit: number): number | null =>
  units[unit + 1]?.text === ',' && tree.heads[unit + 2] === unit ? (entities[unit + 2] ?? null) : null;

/** "Ana Lima and | her | father, Bo Ek,", where the tree hangs it elsewhere. */
const possessorBefore = ({ units }: SentenceView, unit: number): number | undefined =>
  /^(?:her|his)$/.test(units[unit - 1]?.lower ?? '') ? unit - 1 : undefined;

/** "Cousin" of "cousin, Ana Lima". */
const kinNoun = (words: string): string | null =>
  words.split(/[ ,]+/).find((word) => RELATIONAL_NOUNS.has(word)) ?? null;

/** "Persuaded | Ana Lima and Bo Ek | to share a platform": who are brought to do something do it together. */
const isMadeToDo = ({ tree, units }: SentenceView, unit: number): boolean =>
  tree.labels[unit] === 'obj' &&
  /^(?:brought|convinced|gets?|got|helped|invited|persuaded|persuades|talked|urged)$/.test(
    units[tree.heads[unit] ?? NO_HEAD]?.lower ?? '',
  ) &&
  units.slice(unit + 1).some(({ lower }) => /^(?:to|together)$/.test(lower));

const personsIn = (
  discourse: Discourse,
  view: SentenceView,
  referentsOf: (unit: number) => readonly number[],
): ReadonlySet<number> =>
  new Set(
    view.units.flatMap(({ lower }, unit) =>
      RELATIVE.has(lower) ? [] : referentsOf(unit).filter((entity) => discourse.isPerson(entity)),
    ),
  );
