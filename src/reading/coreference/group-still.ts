import { caseOf } from '../clauses/cases.ts';
import { wordsOf } from '../clauses/words-of.ts';
import type { Group } from './company.ts';
import type { Discourse } from './discourse.ts';
import { isSubject } from './mentioned.ts';

/** For how many sentences a group is "the two" and "they"; for how many more if nobody else is spoken of. */
const REACH = 2;
const FARTHEST = 5;

/** Those spoken of together last, as long as they would be meant at a sentence; null for none. */
export function groupStill(discourse: Discourse, here: number): Group | null {
  const { group } = discourse;
  if (!group || here - group.sentence > FARTHEST) return null;
  const isNear = here - group.sentence <= REACH || areAlone(discourse, here, group);
  return isNear && !isFollowedByPair(discourse, here - 1, group) ? group : null;
}

/** "Carl Aas also attended the talks", "was also present": of those who only were there too. */
const BEING_THERE =
  /\b(?:also (?:attended|joined|sat in|took part)|(?:also|both) present|(?:was|were) (?:also )?(?:at|in) (?:attendance|the (?:meeting|table|talks))|(?:was|were) present|joined them|looked on|sat in on|accompanied (?:him|her|them))\b/;

const isOfBystanders = (discourse: Discourse, sentence: number): boolean => {
  const view = discourse.viewAt(sentence);
  return view !== null && BEING_THERE.test(wordsOf(view));
};

/** Whether nobody but the group has been spoken of since, except as one who was there too. */
function areAlone(discourse: Discourse, here: number, { members, sentence }: Group): boolean {
  for (let between = sentence + 1; between < here; between++) {
    if (isOfBystanders(discourse, between)) continue;
    for (const { entity } of discourse.mentionedIn(between))
      if (discourse.isPerson(entity) && !members.includes(entity)) return false;
  }
  return true;
}

/**
 * "He met Ana Lima. He learned more from | Bo Ek |. The two …": whether the sentence before tells of one of the group
 * and somebody else, who did not only come along and of whom not only something is spoken of: "she praised | Bo Ek's |
 * plan".
 */
function isFollowedByPair(discourse: Discourse, last: number, { members, sentence }: Group): boolean {
  const view = last > sentence ? discourse.viewAt(last) : null;
  if (!view) return false;
  const there = discourse.mentionedIn(last).filter(({ entity }) => discourse.isPerson(entity));
  const outsiders = there.filter(({ entity }) => !members.includes(entity));
  const [outsider] = outsiders;
  if (
    outsider === undefined ||
    new Set(there.map(({ entity }) => entity)).size !== 2 ||
    new Set(outsiders.map(({ entity }) => entity)).size !== 1
  )
    return false;
  // A new paragraph, and "| Bo Ek's | predecessor, | Ana Lima |, is not a fan".
  const isElsewhere = view.sentence.paragraph !== discourse.viewAt(sentence)?.sentence.paragraph;
  const isOfMember = there.some(
    ({ entity, unit }) => members.includes(entity) && view.tree.labels[unit] === 'nmod:poss',
  );
  if (isElsewhere && isOfMember && isSubject(view, outsider.unit)) return true;
  return (
    there.some(({ entity, unit }) => members.includes(entity) && isSubject(view, unit)) &&
    view.tree.labels[outsider.unit] !== 'nmod:poss' &&
    /^(?:from|of|to)?$/.test(caseOf(view, outsider.unit))
  );
}
