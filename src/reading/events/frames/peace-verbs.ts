import { MAKE } from './irregular-verbs.ts';
import { frames, type VerbFrame } from './verb-frame.ts';

/**
 * Nothing that the verb has for an object: "reconciled | with Bo Ek |", "made up | on Monday |", not "made up | a story
 * |".
 */
const ENDED =
  '(?:(?:after|at|before|in|last|on|over|when|with|yesterday)\\b|(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b|[,.;]|$)';

/** What ends a dispute between two. */
const TERMS = '(?:accord|agreement|compact|compromise|deal|memorandum|pact|settlement|treaty|truce)';

/** Verbs of making peace with somebody. Without a day they tell how two stand, not that they met. */
export const PEACE_VERBS: readonly VerbFrame[] = [
  ...frames('MEETING', ['reconcile'], 'with EACH_OTHER', {
    only: 'DATED',
    followedBy: new RegExp(`^${ENDED}`),
    unless: /^(?:(?:her|him|it|them)sel(?:f|ves) )?(?:to|with (?:[^ ]+ ){0,4}?(?:being|having|losing))\b/,
  }),
  ...frames('MEETING', [MAKE], 'with EACH_OTHER', {
    only: 'DATED',
    followedBy: /^(?:(?:her|his|their) )?peace\b/,
    unless:
      /^(?:(?:her|his|their) )?peace (?:between|easier|for|in|more|offers?|overtures?|possible|talks)\b/,
  }),
  ...frames('MEETING', [MAKE], 'with EACH_OTHER', {
    only: 'DATED',
    followedBy: new RegExp(`^up ?${ENDED}`),
    unless: /^up (?:in (?:the )?(?:chair|costume|mirror)|on (?:the )?(?:ground|time)|with (?:an?|the) )/,
  }),
  ...frames('MEETING', ['bury buries buried burying', 'settle'], 'with EACH_OTHER', {
    only: 'DATED',
    followedBy: /^(?:her|his|the|their) (?:[a-z-]+ )?(?:differences|feud|hatchet|hatchets|quarrel|row)\b/,
  }),
  // "Ended their dispute on Friday | with a deal |".
  ...frames('AGREEMENT', ['end', 'resolve', 'settle'], 'with EACH_OTHER', {
    only: 'JOINED',
    followedBy: new RegExp(
      `^(?:(?:an?|her|his|its|the|their) )?(?:[^ ,;]+ ){0,4}?(?:argument|dispute|feud|fight|lawsuit|litigation|quarrel|row|standoff|strike|war)\\b[^;:]* (?:by|in|with) an? (?:[a-z-]+ ){0,3}?${TERMS}\\b`,
    ),
  }),
  // "Settled | their dispute |", out of court or in it.
  ...frames('AGREEMENT', ['settle'], 'with EACH_OTHER', {
    only: 'JOINED',
    followedBy: /^(?:their|the) (?:[a-z-]+ ){0,2}(?:case|claims?|dispute|lawsuits?|litigation)\b/,
    // The negotiations are told of by themselves.
    unless: /\b(?:after|during|following|in) [^,;]*(?:negotiations|talks)\b/,
  }),
  ...frames('MEETING', ['patch', 'mend'], 'with EACH_OTHER', {
    only: 'DATED',
    followedBy:
      /^(?:it|matters|things) up\b|^(?:up )?(?:their|the|his|her) (?:differences|feud|fences|friendship|quarrel|row)\b|^(?:up )?fences\b/,
  }),
  ...frames('MEETING', ['clear'], 'with EACH_OTHER', { only: 'DATED', followedBy: /^the air\b/ }),
];
