import { contrastBefore } from '../../clauses/contrasts.ts';
import type { SentenceView } from '../../clauses/sentence-view.ts';
import { sinceLast } from '../story/since-last.ts';
import type { Clause } from './clause.ts';

export const NEVER: ReadonlySet<string> = new Set("not n't never neither nor no without".split(' '));

/** How far before a verb the "nor" of its clause may stand: "Nor has either of them met her". */
const NOR_WITHIN = 8;

/** How far behind its verb the "until" of a clause may stand. */
const UNTIL_WITHIN = 7;

/** Whether the clause denies: by a word of its own, or one right before the verb that the tree hangs elsewhere. */
export function isDenied(view: SentenceView, { verb, words }: Clause): boolean {
  // "Did not meet until June": then they did; "had not spoken since 2010 until …": they had not.
  const behind = view.units.slice(verb + 1, verb + UNTIL_WITHIN).map(({ lower }) => lower);
  const until = behind.indexOf('until');
  if (until >= 0 && !behind.slice(0, until).includes('since')) return false;
  if (sinceLast(view, verb) !== null) return false;
  if (isNotOnly(view, verb) || isNotBefore(view, verb)) return false;
  if ([...words].some((word) => NEVER.has(word)) || isNeither(view, verb)) return true;
  const nor = view.units.findLastIndex(
    ({ lower }, i) => lower === 'nor' && i < verb && i >= verb - NOR_WITHIN,
  );
  // "| Nor did | he, as one paper claimed, ever meet her".
  if (/^(?:neither|never|nor)$/.test(view.units[0]?.lower ?? '') && /:AUX$/.test(view.tree.tags[1] ?? ''))
    return !view.units.slice(2, verb).some(({ lower }) => /^(?:and|but|that|who)$|^;$/.test(lower));
  // "Nor has": the auxiliary stands right behind.
  if (nor >= 0 && /:AUX$|^MD$|^VB/.test(view.tree.tags[behindInsertion(view, nor)] ?? '')) return true;
  // "It was Ana Lima and not Bo Ek | who | met her": what is ruled out is his name.
  const isOfName = view.units[verb - 1]?.lower === 'who' && contrastBefore(view, verb - 2) === verb - 3;
  return view.units
    .slice(isOfName ? verb - 2 : Math.max(0, verb - 3), verb)
    .some(
      ({ lower }, i, near) =>
        NEVER.has(lower) && lower !== 'no' && near.slice(i + 1).every((unit) => !/^[,;]$/.test(unit.text)),
    );
}

/** "Nor, | he said, | did": the unit behind what stands between commas. */
function behindInsertion({ units }: SentenceView, nor: number): number {
  if (units[nor + 1]?.text !== ',') return nor + 1;
  const close = units.findIndex(({ text }, unit) => unit > nor + 1 && text === ',');
  return close < 0 ? nor + 1 : close + 1;
}

/** "Did not only | meet | Bo Ek", "not only met him": then they did. */
const isNotOnly = (view: SentenceView, verb: number): boolean =>
  /\bn(?:o|')t (?:only|just|merely) (?:[a-z]+ )?$/.test(
    view.units
      .slice(Math.max(0, verb - 4), verb)
      .map(({ lower }) => `${lower} `)
      .join(''),
  );

/** "Left, but not before she had | talked | to him": then she did. */
const isNotBefore = (view: SentenceView, verb: number): boolean =>
  /\bnot (?:before|until|without) (?:[^ ]+ ){0,4}$/.test(
    view.units
      .slice(Math.max(0, verb - 6), verb)
      .map(({ lower }) => `${lower} `)
      .join(''),
  );

/** "Met | neither | Bo Ek nor Cleo Ruiz". */
const isNeither = (view: SentenceView, verb: number): boolean =>
  view.units.slice(verb + 1, verb + 3).some(({ lower }) => lower === 'neither');
