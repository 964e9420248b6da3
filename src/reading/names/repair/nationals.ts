import type { SentenceContext } from '../context.ts';
import { type NameSpan, resized, retyped } from '../name.ts';
import { changed } from './each-name.ts';

/** Nouns for one person of a nation that are no adjectives, the last word of each. */
const NATIONALS =
  /^(?:Briton|Croat|Dane|Finn|Kurd|Pole|Scot|Serb|Slovene|Spaniard|Swede|Turk|(?:Dutch|English|French|Irish|Scots|Welsh)(?:wo)?man|(?:Green|Ice|Zea)lander)$/;
const BEFORE_NATIONALS = /^(?:an?|another|fellow|the|,)$/i;

/**
 * "the | Dane | Søren Bæk", "New Zealander | Tane Rangi": who belongs to a nation is somebody, and the nation no part
 * of the name.
 */
export function partNationals(names: readonly NameSpan[], contexts: readonly SentenceContext[]): NameSpan[] {
  return changed(names, contexts, withoutNational);
}

function withoutNational(name: NameSpan, context: SentenceContext): NameSpan {
  const first = context ? behindNational(name, context) : null;
  if (first === null) return name;
  return retyped(resized(name, first, Math.max(name.last, context.runs.to[first] ?? 0)), 'PERSON');
}

/** Where a name begins behind a national, who may be inside it or a word away; null where none stands there. */
function behindNational({ type, first, last }: NameSpan, { words }: SentenceContext): number | null {
  if (type === 'PLACE') return null;
  const isAway = NATIONALS.test(words[first - 2]?.text ?? '') && words[first - 1]?.capital === true;
  if (isAway && type === 'PERSON') return first - 1;
  const at = words[first]?.text === 'New' && words[first + 1]?.text === 'Zealander' ? first + 1 : first;
  if (last - at < (at > first ? 2 : 3) || !NATIONALS.test(words[at]?.text ?? '')) return null;
  return at > first || BEFORE_NATIONALS.test(words[first - 1]?.text ?? '') ? at + 1 : null;
}
