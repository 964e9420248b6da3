import type { SentenceView } from '../../clauses/sentence-view.ts';
import { wordsOf } from '../../clauses/words-of.ts';
import { childrenOf, NO_HEAD } from '../../syntax/tree.ts';
import type { Clause } from './clause.ts';

const SUPPOSING: ReadonlySet<string> = new Set('if unless whether whenever lest should'.split(' '));

/** More clauses above one than any sentence needs; a bound for odd trees. */
const HIGHEST_CLIMB = 8;

/** "If they meet", "asked whether they had met", "Did they meet?": nothing is claimed. */
export function isSupposed(view: SentenceView, { verb, lead, words }: Clause): boolean {
  if (view.sentence.tokens.at(-1)?.text === '?' && !view.quoted[verb] && !isBeforeColon(view, verb))
    return true;
  if ([...words].some((word) => SUPPOSING.has(word))) return true;
  // "| Not since | 1950 had she met him".
  if (view.units[0]?.lower === 'not' && view.units[1]?.lower === 'since') return true;
  if (isInverted(view, verb)) return true;
  let unit = lead;
  for (let steps = 0; steps < HIGHEST_CLIMB; steps++) {
    const label = view.tree.labels[unit];
    if (label === 'advcl' || label === 'ccomp' || steps === 0) {
      const markers = childrenOf(view.tree, unit, 'mark', 'advmod');
      // "Asked by Bo Ek | whether | she knew, Ana Lima said no": what begins behind the verb is not about it.
      if (markers.some((marker) => marker < verb && SUPPOSING.has(view.units[marker]?.lower ?? '')))
        return true;
    }
    const head = view.tree.heads[unit] ?? NO_HEAD;
    if (head === NO_HEAD) return false;
    unit = head;
  }
  return false;
}

/** "| Met | Bo Ek, who asked one thing: when?": what is asked stands behind the colon. */
const isBeforeColon = ({ units }: SentenceView, verb: number): boolean =>
  /^[A-Z]/.test(units[0]?.text ?? '') &&
  !/^(?:VERB|AUX)$/.test(units[0]?.pos ?? '') &&
  !/^(?:how|what|when|where|which|who|whom|whose|why)$/.test(units[0]?.lower ?? '') &&
  units.findIndex(({ text }) => text === ':') > verb;

/**
 * "| Had | Ana Lima met Bo Ek, …", "but | had | she met him": the auxiliary before its subject, at the head of the
 * clause.
 */
function isInverted(view: SentenceView, verb: number): boolean {
  const auxiliary = childrenOf(view.tree, verb, 'aux', 'cop').find((unit) =>
    /^(?:had|were)$/.test(view.units[unit]?.lower ?? ''),
  );
  const subject = childrenOf(view.tree, verb, 'nsubj', 'nsubj:pass')[0];
  if (auxiliary === undefined || subject === undefined || subject < auxiliary || subject > verb) return false;
  // "What might have happened | had | she met him".
  const isImagined = /\b(?:could|might|would) (?:not )?have\b/.test(
    wordsOf({ units: view.units.slice(0, auxiliary) }),
  );
  return auxiliary === 0 || isImagined || /^(?:and|but|[,;"])$/.test(view.units[auxiliary - 1]?.lower ?? '');
}
