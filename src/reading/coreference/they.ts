import type { SentenceView } from '../clauses/sentence-view.ts';
import { subjectsOf } from '../clauses/subjects.ts';
import { isFiniteVerb } from '../clauses/verbs.ts';
import { singularRole } from '../roles/role-nouns.ts';
import { TELLING_VERBS } from '../speakers/said-verbs.ts';
import { childrenOf } from '../syntax/tree.ts';
import { DELEGATIONS, GUESTS } from './delegations.ts';
import type { Discourse } from './discourse.ts';
import { groupStill } from './group-still.ts';
import { countedAt, distinct } from './groups.ts';
import { canMeanPersons } from './nominal.ts';

/** How far back "they" looks, in sentences. */
const REACH = 2;

/** Whom "they" means: those who met or were joined last, unless other people came up since; else the two just named. */
export function they(
  discourse: Discourse,
  view: SentenceView,
  unit: number,
  isExcluded: (entity: number) => boolean,
): readonly number[] {
  const joined = joinedBefore(discourse, view, unit);
  const two = twoInClauseBefore(discourse, view, unit);
  const here = [joined, two.length === 2 ? two : []].find(
    (persons) => persons.length > 1 && !persons.some(isExcluded),
  );
  if (!here && hasStrangerBefore(discourse, view, unit)) return [];
  const led = here ? null : leaderOfBand(discourse, view, unit);
  if (led !== null) return isExcluded(led) ? [] : [led];
  const meant = here ?? spokenOfTogether(discourse, view, unit, isExcluded);
  // What takes trees last, and only where somebody could be meant.
  if (meant.length === 0 || otherPeople(discourse, view, unit)) return [];
  const before = discourse.viewAt(view.index - 1);
  const since = !here && before !== null && (discourse.group?.sentence ?? -1) < before.index;
  return since && otherPeople(discourse, before, before.units.length) ? [] : meant;
}

/** What goes on with what a group did: "They also met". */
const GOING_ON = /^(?:afterwards|also|later|subsequently|then)$/;

/**
 * "| The Lao guests | arrived on Monday. They …", "toured the port, where they …": who leads the group that is the
 * subject before; null where it met somebody there, with whom "they" may be, unless it goes on with something else.
 */
function leaderOfBand(discourse: Discourse, view: SentenceView, unit: number): number | null {
  const here = bandIn(discourse, view, unit);
  if (here !== null) return here;
  const before = discourse.viewAt(view.index - 1);
  const isMeeting = discourse.group?.sentence === view.index - 1;
  return before === null || (isMeeting && !GOING_ON.test(view.units[unit + 1]?.lower ?? ''))
    ? null
    : bandIn(discourse, before, before.units.length);
}

function bandIn(discourse: Discourse, view: SentenceView, until: number): number | null {
  const band = discourse.mentionedIn(view.index).find((mentioned) => {
    const word = view.units[mentioned.unit]?.lower ?? '';
    return mentioned.unit < until && (GUESTS.has(word) || DELEGATIONS.has(word)) && mentioned.isSubject;
  });
  return band !== undefined && discourse.isPerson(band.entity) ? band.entity : null;
}

/** Those who met or were joined last; else who leads the delegation spoken of, or the two just named. */
function spokenOfTogether(
  discourse: Discourse,
  view: SentenceView,
  unit: number,
  isExcluded: (entity: number) => boolean,
): readonly number[] {
  const { leader } = discourse;
  const group = groupStill(discourse, view.index);
  if (group && !discourse.ledIn(view.index)) return group.members.some(isExcluded) ? [] : group.members;
  const fits = (entity: number): boolean => discourse.isPerson(entity);
  if (leader !== null && (discourse.group === null || discourse.ledIn(view.index)) && !isExcluded(leader)) {
    // "He flew to Lagos to persuade | Bo Ek | to sign. | They | talked".
    const before = distinct(discourse.mentionedIn(view.index - 1), fits);
    const areTwo = before.length === 2 && before.includes(leader) && !before.some(isExcluded);
    return areTwo ? before : [leader];
  }
  const seen = new Set(
    distinct(
      discourse.mentionedIn(view.index).filter((m) => m.unit < unit),
      fits,
    ),
  );
  for (let back = 1; back <= REACH && seen.size < 2; back++)
    for (const entity of distinct(discourse.mentionedIn(view.index - back), fits)) seen.add(entity);
  return seen.size === 2 && ![...seen].some(isExcluded) ? [...seen].sort((a, b) => a - b) : [];
}

/**
 * "| She quarrelled with Bo Ek |; in 1974 | they | made up", "| she took him to Oslo |, where the king received | them |":
 * the two of the joined clause before, where nobody only tells of others in it.
 */
function twoInClauseBefore(discourse: Discourse, view: SentenceView, unit: number): readonly number[] {
  const end = clauseEndBefore(view, unit);
  if (end <= 0 || view.units.slice(0, end).some(({ lower }) => TELLING_VERBS.has(lower))) return [];
  const there = discourse.mentionedIn(view.index).filter((mentioned) => mentioned.unit < end);
  return distinct(there, (entity) => discourse.isPerson(entity));
}

/** Where the joined clause before a unit ends; -1 for none. */
const clauseEndBefore = ({ units }: SentenceView, unit: number): number =>
  units.findLastIndex(
    ({ text, lower }, at) =>
      at < unit && (text === ';' || (/^(?:and|but|where)$/.test(lower) && units[at - 1]?.text === ',')),
  );

/** "Bo Ek found | her |, and they talked": "they" are he and one of whom nothing is known. */
function hasStrangerBefore(discourse: Discourse, view: SentenceView, unit: number): boolean {
  const end = clauseEndBefore(view, unit);
  const from = view.units.findLastIndex(({ text }, at) => at < end - 1 && /^[,;:]$/.test(text));
  return view.units.some(
    ({ lower }, at) =>
      at > from &&
      at < end &&
      /^(?:her|him)$/.test(lower) &&
      (view.units[at + 1]?.text === ',' || view.tree.tags[at] === 'PRP') &&
      !discourse.mentionedIn(view.index).some((mentioned) => mentioned.unit === at),
  );
}

/** "| She and the bishop | walked in, where the general greeted them": several persons who are the subject before. */
function joinedBefore(discourse: Discourse, view: SentenceView, unit: number): readonly number[] {
  if (!view.units.some(({ lower }, at) => at < unit && /^(?:and|&)$/.test(lower))) return [];
  // Of whom the sentence does not speak it takes no tree.
  const mentioned = discourse.mentionedIn(view.index).map(({ entity }) => entity);
  const spokenOf = [...new Set([...view.entities, ...mentioned])];
  if (spokenOf.filter((entity) => entity !== null && discourse.isPerson(entity)).length < 2) return [];
  for (let verb = unit - 1; verb > 0; verb--) {
    if (!isFiniteVerb(view, verb)) continue;
    const subjects = subjectsOf(view, verb).flatMap((at) => discourse.referents(view, at));
    const persons = [...new Set(subjects)].filter((entity) => discourse.isPerson(entity));
    if (persons.length > 1) return persons;
  }
  return [];
}

/** "| His wife and her sister | came. They …": persons joined as a subject who are nobody known. */
const isJoinedStranger = (discourse: Discourse, view: SentenceView, at: number): boolean =>
  view.entities[at] === null &&
  canMeanPersons(view.units[at]?.lower ?? '') &&
  view.tree.tags[at] === 'NN' &&
  /^nsubj/.test(view.tree.labels[at] ?? '') &&
  childrenOf(view.tree, at, 'conj').length > 0 &&
  !discourse.mentionedIn(view.index).some((mentioned) => mentioned.unit === at);

/** Whether a plural noun before the unit, itself a subject, is what "they" means: "Officials said they …". */
function otherPeople(discourse: Discourse, view: SentenceView, unit: number): boolean {
  // Most sentences need no tree to say no.
  const isJoined = view.units.some(({ lower }, at) => at < unit && lower === 'and');
  if (
    !isJoined &&
    !view.units.some(
      ({ pos, lower }) => /^(?:NOUN|PROPN)$/.test(pos) && /(?:s|men|people|police)$/.test(lower),
    )
  )
    return false;
  if (isJoined && view.units.some((_, at) => at < unit && isJoinedStranger(discourse, view, at))) return true;
  return view.tree.tags.some(
    (tag, at) =>
      at < unit &&
      tag === 'NNS' &&
      /^nsubj/.test(view.tree.labels[at] ?? '') &&
      view.dates[at] === null &&
      countedAt(view, at) === null &&
      // "The ministers" are those spoken of.
      !(
        view.units[at - 1]?.lower === 'the' &&
        singularRole(view.units[at]?.lower ?? '') !== null &&
        discourse.mentionedIn(view.index).some((mentioned) => mentioned.unit === at)
      ) &&
      childrenOf(view.tree, at, 'nummod').length === 0,
  );
}
