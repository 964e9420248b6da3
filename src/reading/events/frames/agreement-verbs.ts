import { COME, PUT } from './irregular-verbs.ts';
import { frames, ON_TERMS, type VerbFrame } from './verb-frame.ts';

/** Verbs of making terms. */
export const AGREEMENT_VERBS: readonly VerbFrame[] = [
  ...frames('AGREEMENT', ['shake shakes shook shaking shaken'], 'with EACH_OTHER', {
    followedBy: ON_TERMS,
  }),
  ...frames('AGREEMENT', [COME], 'with EACH_OTHER', {
    followedBy: /^to (?:terms|an (?:accommodation|agreement|arrangement|understanding))\b/,
  }),
  ...frames(
    'AGREEMENT',
    ['sign', 'ink', 'initial initials initialled initialed initialling initialing'],
    'with EACH_OTHER',
    { anybody: true },
  ),
  ...frames('AGREEMENT', [PUT], 'with EACH_OTHER', {
    anybody: true,
    followedBy:
      /^(?:their (?:names|signatures?) to|pen to paper|(?:her|his) (?:name|signature|thumb) to (?:(?:an?|the) )?(?:[a-z-]+ ){0,3}?(?:accord|agreement|compact|contract|deal|declaration|document|memorandum|pact|paper|settlement|treaty|truce))\b/,
  }),
  ...frames(
    'AGREEMENT',
    [
      'reach',
      'strike strikes struck striking',
      'clinch',
      'conclude',
      'seal',
      'finalise',
      'finalize',
      'announce',
      'unveil',
    ],
    'with EACH_OTHER',
    { anybody: true },
  ),
  // "Nordkall merged | with Moldline |", not "merged its two mills"; what is to merge is told by takeovers.ts.
  ...frames('AGREEMENT', ['merged merges merging'], 'with EACH_OTHER', {
    anybody: true,
    followedBy:
      /^(?:with\b|(?:in|last|on|this|yesterday)\b|(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|[.,;]|$)/,
  }),
  ...frames('AGREEMENT', ['enter'], 'with EACH_OTHER', {
    anybody: true,
    followedBy:
      /^into (?:an? )?(?:[a-z-]+ ){0,3}(?:agreements?|alliance|contracts?|joint venture|pact|partnership|treaty)\b/,
  }),
  ...frames('AGREEMENT', ['agree agrees agreed agreeing'], 'with EACH_OTHER', { anybody: true }),
];
