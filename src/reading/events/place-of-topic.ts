import type { SentenceView } from '../clauses/sentence-view.ts';
import { countryNamed } from '../gazetteer/countries.ts';
import { NOUN_FRAMES } from './frames/noun-frames.ts';

/** What goes on somewhere, and is talked of elsewhere. */
const GOING_ON =
  /^(?:aggression|attacks?|bloodshed|challenges|ceasefire|conditions|conflicts?|coup|crackdown|cris[ei]s|democracy|developments?|earthquakes?|economy|efforts|elections?|escalation|events|famine|fighting|floods|flooding|genocide|governance|hostilities|hurricane|instability|intervention|invasion|investments?|issues|massacres?|peace|politics|poverty|progress|projects?|protests?|reforms?|rights|role|security|situations?|stability|tensions?|terrorism|transition|turmoil|unrest|uprising|violence|vote|war|wildfires)$/;
/** "Met him | during | the war in Bosnia": there and then. */
const THERE_AND_THEN = /^(?:at|during|in)$/;
const TOPIC = /^(?:about|concerning|regarding|discuss(?:ed|es|ing)?|views)$/;
/** How many words of a topic may stand before its place: "about the escalation of the conflict in". */
const WITHIN = 9;

/**
 * Whether the place at `unit`, behind an "in" or "near", is that of what was talked of: "discussed the war in
 * | Ukraine |", "spoke about trade in | Kenya |". A town behind a thing that is nowhere is where they spoke: "spoke
 * about trade in Oslo".
 */
export function isPlaceOfTopic({ units, entities }: SentenceView, unit: number): boolean {
  const noun = units.findLastIndex(({ lower }, at) => at < unit && /^(?:in|near)$/.test(lower)) - 1;
  if (units[noun]?.pos !== 'NOUN' || entities[noun] !== null) return false;
  const isGoingOn = GOING_ON.test(units[noun]?.lower ?? '');
  if (!isGoingOn && countryNamed(units[unit]?.text ?? '') === null) return false;
  const before = units.slice(Math.max(0, noun - WITHIN), noun).map(({ lower }) => lower);
  const opening = before.findLastIndex((word, at) => opensTopic(before, at) || THERE_AND_THEN.test(word));
  return opening < 0 ? isGoingOn : opensTopic(before, opening);
}

/** "Spoke | about |", "talks | on |"; not "met | on | a visit". */
const opensTopic = (words: readonly string[], at: number): boolean =>
  TOPIC.test(words[at] ?? '') || (words[at] === 'on' && NOUN_FRAMES.has(words[at - 1] ?? ''));
