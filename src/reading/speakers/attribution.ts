import type { SentenceView } from '../clauses/sentence-view.ts';
import { subjectsOf } from '../clauses/subjects.ts';
import type { Quotation } from './quotations.ts';
import { SAID_VERBS } from './said-verbs.ts';

/** Where the text says whose words they are. */
export interface SpeakerUnit {
  readonly sentence: number;
  readonly unit: number;
}

/** How far behind "said" its subject may begin: "said | the retired judge". */
const INVERTED_WITHIN = 6;
/** How soon the sentence behind a quotation must tell who spoke: ""Why?" he asked." */
const SOON = 4;

/** The unit that names who speaks a quotation: in its own sentences, or at the head of the one behind. */
export function speakerUnitOf(
  views: readonly SentenceView[],
  quotations: readonly (readonly (Quotation | null)[])[],
  quotation: Quotation,
): SpeakerUnit | null {
  for (let sentence = quotation.first; sentence <= quotation.last + 1; sentence++) {
    const view = views[sentence];
    if (!view || view.sentence.paragraph !== quotation.paragraph) break;
    const outside = (unit: number): boolean => (quotations[sentence]?.[unit] ?? null) === null;
    const until = sentence > quotation.last ? SOON : view.units.length;
    for (let verb = 0; verb < until; verb++) {
      if (!outside(verb) || !SAID_VERBS.has(view.units[verb]?.lower ?? '')) continue;
      const unit = sayerOf(view, verb, outside);
      if (unit !== null) return { sentence, unit };
    }
  }
  return null;
}

/** "Ana said", "said Ana", "he told the jury": the subject of a verb of saying. */
export function sayerOf(view: SentenceView, verb: number, outside: (unit: number) => boolean): number | null {
  const before = verb - 1;
  if (isNominal(view, before) && outside(before)) return before;
  const afterMark = /^(?:,|"|\?|!)$/.test(view.units[before]?.text ?? '"');
  if (afterMark)
    for (let unit = verb + 1; unit <= verb + INVERTED_WITHIN; unit++) {
      if (!outside(unit) || /^[,.;:]$/.test(view.units[unit]?.text ?? '.')) break;
      if (isNominal(view, unit)) return unit;
    }
  return subjectsOf(view, verb).find((unit) => outside(unit) && unit !== verb) ?? null;
}

const isNominal = (view: SentenceView, unit: number): boolean =>
  unit >= 0 &&
  ((view.entities[unit] ?? null) !== null ||
    /^(?:he|she|they|i)$/.test(view.units[unit]?.lower ?? '') ||
    (/^NN$/.test(view.tree.tags[unit] ?? '') &&
      view.tree.labels[unit] !== 'compound' &&
      view.dates[unit] === null));
