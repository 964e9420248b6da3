import type { SentenceView } from '../clauses/sentence-view.ts';
import { FIRMS, INSTITUTIONS, MEDIA, TRADES } from '../kinds-of-bodies.ts';
import type { Discourse } from './discourse.ts';

/** Nouns for any firm. */
const ANY_FIRM = 'business company firm group'.split(' ');
const NOUNS: ReadonlySet<string> = new Set([...ANY_FIRM, ...FIRMS, ...TRADES, ...MEDIA, ...INSTITUTIONS]);
/** What a name has in it that is none of a firm's. */
const NO_FIRM =
  /\b(?:academy|agency|army|assembly|association|board|church|club|college|commission|committee|congress|council|court|department|federation|foundation|front|government|hospital|institute|league|ministry|movement|museum|navy|office|parliament|party|police|school|senate|society|tribunal|union|united|university)\b/i;

/** How many sentences back the name may stand. */
const REACH = 4;
/** How far behind a name, or before it, what it is called may stand: ", a | Kenyan bank". */
const CALLED_WITHIN = 6;

/** Whether a unit is "the company", "the Kenyan bank" by its words. */
export function isTheBody({ units }: SentenceView, unit: number): boolean {
  if (!NOUNS.has(units[unit]?.lower ?? '')) return false;
  const isLed =
    units[unit - 1]?.lower === 'the' ||
    (units[unit - 2]?.lower === 'the' && isAdjective(units[unit - 1]?.pos));
  const next = units[unit + 1];
  // "The company | chairman |", "the bank | of | Lund", "the firm, | Nordkall |,".
  const isOther =
    /^(?:NOUN|PROPN)$/.test(next?.pos ?? '') || /^(?:of|that|which|whose)$/.test(next?.lower ?? '');
  return isLed && !isOther && !(next?.text === ',' && units[unit + 2]?.isName === true);
}

const isAdjective = (pos: string | undefined): boolean => /^(?:ADJ|PROPN)$/.test(pos ?? '');

/**
 * "Hanmaek Bank is shut. | The bank | …", "Nordkall, a brewer, …. | The company | …": the body that a definite noun
 * means, by the words of this sentence and the few before; null for other units, and where two fit alike.
 */
export function theBody(discourse: Discourse, view: SentenceView, unit: number): number | null {
  if (!isTheBody(view, unit)) return null;
  const noun = view.units[unit]?.lower ?? '';
  for (let sentence = view.index; sentence >= Math.max(0, view.index - REACH); sentence--) {
    const before = discourse.viewAt(sentence);
    if (!before) continue;
    const end = sentence === view.index ? unit : before.units.length;
    const fits = new Map<number, number>();
    for (let at = 0; at < end; at++) {
      const entity = bodyAt(discourse, before, at);
      if (entity === null) continue;
      fits.set(entity, Math.max(fits.get(entity) ?? 0, fitOf(discourse, before, at, entity, noun)));
    }
    const best = Math.max(0, ...fits.values());
    if (best === 0) continue;
    const [one = null, other] = [...fits].flatMap(([entity, own]) => (own === best ? [entity] : []));
    return other === undefined ? one : null;
  }
  return null;
}

/** "Nordkall has a new owner. | It | signed a deal …": the body that the sentence before begins with. */
export function itBegun(discourse: Discourse, view: SentenceView, unit: number): number | null {
  const [next, behind] = [view.units[unit + 1], view.units[unit + 2]];
  // What is, seems or is done may be anything: "it was signed".
  const isDoing =
    (next?.pos === 'VERB' && !/^(?:appears|emerged|follows|seems|turned)$/.test(next.lower)) ||
    (/^(?:ha[ds]|will)$/.test(next?.lower ?? '') && behind?.pos === 'VERB');
  const before = unit === 0 && isDoing ? discourse.viewAt(view.index - 1) : null;
  return before && before.sentence.paragraph === view.sentence.paragraph
    ? subjectOf(discourse, before)
    : null;
}

/** The body that a sentence begins with, before any verb and behind no preposition. */
function subjectOf(discourse: Discourse, view: SentenceView): number | null {
  for (let at = 0; at < view.units.length; at++) {
    const entity = view.entities[at] ?? null;
    if (entity !== null) return bodyAt(discourse, view, at);
    if (/^(?:ADP|AUX|SCONJ|VERB)$/.test(view.units[at]?.pos ?? '')) return null;
  }
  return null;
}

function bodyAt({ drafts }: Discourse, view: SentenceView, at: number): number | null {
  const entity = view.entities[at] ?? null;
  // "| Nordkall's | chairman".
  const isOwner = view.units[at + 1]?.text === "'s";
  return entity !== null && !isOwner && drafts[entity]?.type === 'ORGANIZATION' ? entity : null;
}

/** How well a body fits a noun: 2 where it is called so, 1 where any firm may be, 0 where not at all. */
function fitOf({ drafts }: Discourse, view: SentenceView, at: number, entity: number, noun: string): number {
  const name = drafts[entity]?.main.folded ?? '';
  if (
    name
      .toLowerCase()
      .split(/[\s-]+/)
      .includes(noun) ||
    isCalled(view, at, noun)
  )
    return 2;
  return ANY_FIRM.includes(noun) && !NO_FIRM.test(name) ? 1 : 0;
}

/** "Nordkall, a Danish | brewer |", "the Danish | brewer | Nordkall", "Nordkall is a | brewer |". */
function isCalled({ units }: SentenceView, at: number, noun: string): boolean {
  if (units[at - 1]?.lower === noun) return true;
  if (!/^(?:,|is)$/.test(units[at + 1]?.lower ?? '')) return false;
  if (!/^(?:an?|the)$/.test(units[at + 2]?.lower ?? '')) return false;
  for (let word = at + 3; word < at + 3 + CALLED_WITHIN; word++) {
    if (units[word]?.lower === noun) return true;
    if (!/^(?:ADJ|NOUN|PROPN|PUNCT|PART|NUM|ADV)$/.test(units[word]?.pos ?? '')) return false;
  }
  return false;
}
