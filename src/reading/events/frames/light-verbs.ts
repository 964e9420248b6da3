import { formsOf } from './inflection.ts';

const GET = 'get gets got gotten getting';
const TAKE = 'take takes took taken taking';
const GIVE = 'give gives gave given giving';
const HAVE = 'have has had having';

/** Verbs that make a meeting of the noun they govern: "held talks with", "had lunch with". */
export const LIGHT_VERBS: ReadonlySet<string> = new Set(
  [
    'attend',
    'begin begins began begun beginning',
    'co-chair co-chairs co-chaired co-chairing',
    'chair',
    'complete',
    'conclude',
    'conduct',
    'continue',
    'convene',
    'do does did done doing',
    'end',
    'enjoy',
    'enter',
    'exchange',
    'swap swaps swapped swapping',
    'trade',
    GET,
    GIVE,
    'grant',
    HAVE,
    'hold holds held holding',
    'host',
    'initiate',
    'join',
    'kick',
    'launch',
    'lead leads led leading',
    'make makes made making',
    'open',
    'organise',
    'organize',
    'participate',
    'pay pays paid paying',
    'place',
    'pursue',
    'receive',
    'renew',
    'reopen',
    'restart',
    'resume',
    'serve',
    'share',
    'start',
    TAKE,
    'wrap wraps wrapped wrapping',
  ].flatMap(formsOf),
);
