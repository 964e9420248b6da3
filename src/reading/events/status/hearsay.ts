import type { SentenceView } from '../../clauses/sentence-view.ts';
import { isVerb } from '../../clauses/verbs.ts';
import { wordsOf } from '../../clauses/words-of.ts';
import { TELLING_VERBS } from '../../speakers/said-verbs.ts';
import { NO_HEAD } from '../../syntax/tree.ts';
import type { Claim } from './claim.ts';
import type { Clause } from './clause.ts';
import { HEARSAY, takes } from './stances.ts';

/** How far before a verb the "reports that" of its clause may stand. */
const WITHIN = 12;

/**
 * "Denied reports that she had met him" denies it; by themselves "rumours that …", and what somebody alleges, are
 * nobody's claim. Null where there is no hearsay.
 */
export function claimOfHearsay(view: SentenceView, { verb, governor, words }: Clause): Claim | null {
  // "Accused | her | of having met him".
  const above = view.entities[governor] != null || /^(?:NN|PRP)/.test(view.tree.tags[governor] ?? '');
  const alleging = above && words.has('of') ? (view.tree.heads[governor] ?? NO_HEAD) : governor;
  if (alleging !== NO_HEAD && takes(view, alleging, 'ALLEGES')) return 'NONE';
  if (isTownTalk(view, verb) || isContested(view, verb, governor)) return 'NONE';
  const before = wordsOf({ units: view.units.slice(0, verb) });
  const isPutThere = view.units[verb]?.lower.endsWith('ing') === true && PUT_THERE.test(before);
  if (isPutThere || NOBODYS_CLAIM.test(before) || TOWN_TALK_ON.test(before)) return 'NONE';
  if (DENIED_STORY.test(before) || DENIED_OF_DAY.test(before)) return 'DENIED';
  for (let at = verb - 1; at >= Math.max(1, verb - WITHIN); at--) {
    const told = view.units[at]?.lower === 'that' ? hearsayBefore(view, at) : null;
    if (told === null) continue;
    for (let denying = Math.max(0, told - 4); denying < told; denying++)
      if (takes(view, denying, 'REFUSES')) return 'DENIED';
    return 'NONE';
  }
  return null;
}

const ANYBODY = /^(?:gossips?|many|others|people|rumou?r|some|those|tongues)$/;
const SAYING = /^(?:believe|claim|ha[sv]e?|say|says|swear|think|whisper)$/;
/** How long the "in the town" between "people" and their verb may be. */
const LONGEST_PLACE = 4;

/**
 * "| Some say | that they met", "there are | those who say |", "| people in the town believe |", "| rumour has it |".
 */
function isTownTalk({ units, quoted }: SentenceView, verb: number): boolean {
  for (let said = verb - 1; said >= Math.max(1, verb - WITHIN); said--) {
    const word = units[said]?.lower ?? '';
    if (word === ';') return false;
    if (!SAYING.test(word) || quoted[said] || (word.startsWith('ha') && units[said + 1]?.lower !== 'it'))
      continue;
    const who = units[said - 1]?.lower === 'who' ? said - 2 : said - 1;
    if (ANYBODY.test(units[who]?.lower ?? '')) return true;
    const people = units.slice(Math.max(0, said - 1 - LONGEST_PLACE), said).map(({ lower }) => lower);
    return /\bpeople (?:around|at|close by|here|in) (?:[^ ,]+ ){0,2}[^ ,]+$/.test(people.join(' '));
  }
  return false;
}

/**
 * "A post on the page | had | Bo Ek dining with Ana Lima", "one story has them meeting in Oslo", "a film | shows | Bo Ek
 * embracing her".
 */
const PUT_THERE =
  /\b(?:biopic|cartoon|comedy|drama|film|movie|musical|mural|novel|opera|painting|play|series|thriller)s?\b[^,;]{0,60} (?:depicts?|has|have|imagines?|portrays?|shows?) (?:[^ ,;]+ ?){1,8}$|\b(?:account|article|blog|book|cartoon|column|e-?mail|leaflet|letter|myth|page|poem|post|report|rumou?r|story|tale|thread|tweet|version)s?\b[^,;]{0,60} (?:had|has|have|puts?) (?:[^ ,;]+ ?){1,4}$/;

/** "Those in both towns who say that he stole, | and that | they met". */
const TOWN_TALK_ON =
  /\b(?:many|others|some|those)(?: (?:around|at|here|in|of) (?:[^ ,]+ ){0,3}[^ ,]+)?(?: who)? (?:believe|claim|say|swear|think|whisper) that [^;]*? and that [^;]*$/;

const DENYING =
  /\bwhich (?:[^ ,;]+ ){0,4}?(?:denie[sd]|deny|disputed?s?)\b|\b(?:account|allegation|assertion|charge|claim)s? (?:[^ ,;]+ ){0,4}?(?:denie[sd]|deny|disputed?s?)\b|(?<!\bto )\b(?:denie[sd]|deny|disputed?s?) (?:(?:it|that|this)(?= [.,;]|$)|the (?:account|charge|claim|report|story))\b/;

/** "Two clerks said that they met, | which both deny |": one's word against another's. */
function isContested({ units }: SentenceView, verb: number, governor: number): boolean {
  return (
    TELLING_VERBS.has(units[governor]?.lower ?? '') &&
    units.slice(verb).some(({ lower }) => /^(?:den(?:y|ie[sd])|disput(?:es?|ed))$/.test(lower)) &&
    DENYING.test(wordsOf({ units: units.slice(verb) }))
  );
}

/**
 * "An earlier version of this article said that they met": what is taken back, or was told amiss. "Put it to her that
 * they met": what is asked.
 */
const NOBODYS_CLAIM =
  /\bputs? it to (?:[^ ]+ ){1,9}?that\b|\brumou?r ha[ds] it\b[^;]{0,50} that\b|\bit (?:is|was|has been|had been) (?:[a-z]+ )?(?:alleged|claimed|rumou?red|supposed|whispered|written) that\b|\bit (?:is|was|has been|had been) (?:bruited|noised|put) a(?:bout|broad) (?:[^ ,;]+ ){0,4}?that\b|\b(?:will|would) be (?:her|his|the|their) (?:first|second|third|last|next) (?:[a-z]+ )?(?:occasion|time) (?:that )?(?:they|the two)\b|\b(?:earlier|original|previous) (?:article|edition|report|story|version)\b.{0,60}? (?:gave|misstated|reported|said|stated|wrote)\b/;

/** "Report that", "stories in the town that". */
const STORY =
  '(?:[a-z-]+ )?(?:account|claims?|reports?|rumou?rs?|stor(?:y|ies)|suggestions?|tales?)\\b[^,;:]{0,50} that\\b';
/** "Denied that | on 3 May, | she had met him": where the tree begins anew behind the day. */
const DENIED_OF_DAY =
  /\bden(?:ied|ies|y|ying) that (?:at|during|earlier|in|last|on|yesterday)\b[^;:]{0,30}? , (?:(?!\b(?:and|but|which|who)\b)[^,;:])*$/;

const DENIED_STORY = new RegExp(
  `\\bno truth\\b.{0,60}? in (?:an?|any|the|those|these) ${STORY}|\\b(?:debunked|denie[sd]|deny|denying|disproved|exploded|scotched) (?:an?|any|earlier|the|those|these) ${STORY}`,
);

/** How long the "in the daily El Norte" between "a report" and its "that" may be. */
const LONGEST_SOURCE = 6;

/** The noun that "that" hangs on: right before it, or parted from it by where or by whom it was told. */
function hearsayBefore(view: SentenceView, that: number): number | null {
  for (let at = that - 1; at >= Math.max(0, that - 1 - LONGEST_SOURCE); at--) {
    const isTold = at === that - 1 || /^(?:by|from|in|on)$/.test(view.units[at + 1]?.lower ?? '');
    if (HEARSAY.has(view.units[at]?.lower ?? '')) return isTold ? at : null;
    if (isVerb(view, at) || /^[,;:]$/.test(view.units[at]?.text ?? '')) return null;
  }
  return null;
}
