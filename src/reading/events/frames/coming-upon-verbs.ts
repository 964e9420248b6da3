import { BRING, COME, FIND, HAVE } from './irregular-verbs.ts';
import { frames, type VerbFrame } from './verb-frame.ts';

/** Where one is found by somebody who comes. */
const THERE =
  '(?:alone|asleep|at (?:an?|her|his|the)|at (?:home|work)|in (?:her|his|the) (?:[a-z-]+ )?(?:barn|bed|cell|chapel|clinic|garden|kitchen|office|orchard|shed|stables|store|studio|study|workshop|yard)|on (?:her|his|the) (?:[a-z-]+ )?(?:balcony|beach|bench|deck|dock|jetty|pier|platform|porch|quay|terrace|veranda|verandah))';

/** What somebody is doing when another comes upon him; none of the words by which one judges a person or a case. */
const DOING =
  '(?!(?:acting|being|breaching|driving|having|lacking|lying|missing|owing|using|violating|wanting)\\b)[a-z]+ing';

/** Verbs of coming upon somebody, of seeking him out, and of having him brought. */
export const COMING_UPON_VERBS: readonly VerbFrame[] = [
  ...frames('MEETING', [COME], 'upon', { followedBy: /^upon\b/ }),
  // "Found Bo Ek | scaling fish on the pier |", but "found him wanting".
  ...frames('MEETING', [FIND], 'OBJECT', {
    only: 'DATED',
    followedBy: new RegExp(`^(?:[^ ,;.]+ ){1,3}?(?:${THERE}|${DOING})\\b`),
    unless:
      /^(?:[^ ,;.]+ ){1,3}?(?:dead|drowned|guilty|hanged|hanging|in (?:breach|contempt|default)|liable|murdered|shot|stabbed|unconscious)\b/,
  }),
  ...frames('MEETING', ['seek seeks sought seeking'], 'OBJECT', {
    only: 'DATED',
    followedBy: /^(?:[^ ,;]+ ){0,4}?out\b(?! (?:for|of)\b)/,
  }),
  // "Had Bo Ek | brought in |".
  ...frames('MEETING', [HAVE], 'OBJECT', {
    followedBy:
      /^(?:(?:her|him|them)|(?:[^ ,;]+ ){0,5}?[^ ,;]+) (?:brought|called|fetched|sent|shown|ushered) (?:in(?: [.,;]|$| (?:and|for|on)\b)|(?:in)?to (?:her|his|the) (?:[a-z-]+ )?(?:cell|chambers|desk|office|palace|residence|room|study)\b)/,
  }),
  // "Brought the papers | to Bo Ek's flat |".
  ...frames('VISIT', [BRING], 'HOST', {
    followedBy:
      /^(?:an?|her|his|its|some|the|their|two|three) (?:[a-z-]+ ){0,3}?(?:contract|documents?|draft|file|letter|manuscript|message|news|offer|papers|petition|plans|proposal|report) (?:round |up )?to\b/,
  }),
];
