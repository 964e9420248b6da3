import type { EventContext } from '../extractor.ts';
import { NOUN_FRAMES } from '../frames/noun-frames.ts';
import type { ReportDraft } from '../report-draft.ts';
import { reportOf } from '../report-of.ts';
import { kindByWords } from '../sides.ts';
import { claimOfNoun } from '../status/claim-of-noun.ts';
import { isOfKind } from './told-later.ts';

/** How many sentences behind an encounter another of the same parties may be told without naming them. */
const WITHIN = 3;
const LOOKED_AT = 8;
const HEAD = 6;
/** "A second meeting", "another call", "a further round of talks". */
const ANEW = /^(?:second|third|fourth|fifth|sixth|another|further|follow-up|subsequent)$/;

/**
 * "A second meeting, on 2 June, …": another encounter of the parties of the one told before, on a day of its own.
 * `reports` are those of the sentences before; a sentence that names other parties is none such.
 */
export function toldAnew(reports: readonly ReportDraft[], context: EventContext): ReportDraft[] {
  const { view } = context;
  const noun = view.units.findIndex(
    ({ lower }, unit) =>
      unit < HEAD && (NOUN_FRAMES.has(lower) || isAlone(context, unit)) && isAnew(context, unit),
  );
  if (noun < 0) return [];
  const named = NOUN_FRAMES.get(view.units[noun]?.lower ?? '');
  const before = reports
    .slice(-LOOKED_AT)
    .findLast(
      (report) =>
        report.sides.length > 1 &&
        report.status === 'OCCURRED' &&
        report.when.from !== null &&
        (report.sentences[0] ?? 0) >= view.index - WITHIN,
    );
  if (!before) return [];
  const kind = named ? kindByWords(view, noun, named) : before.kind;
  if (!isOfKind(before.kind, kind)) return [];
  const told = { kind, claim: claimOfNoun(view, noun), sides: before.sides, toldBy: noun };
  return reportOf(context, told)
    .filter(({ when }) => when.from !== null && when.from !== before.when.from)
    .map((report) => ({ ...report, sentences: [...report.sentences, ...before.sentences] }));
}

/** "Their | second |, in May, lasted an hour", "a | third | followed": an ordinal that stands for the noun. */
const isAlone = ({ view }: EventContext, at: number): boolean =>
  /^(?:fifth|fourth|second|sixth|third)$/.test(view.units[at]?.lower ?? '') &&
  /^(?:,|came|followed|happened|lasted|took|was)$/.test(view.units[at + 1]?.lower ?? '');

function isAnew({ view }: EventContext, noun: number): boolean {
  // "A second meeting of lawmakers": of others.
  if (/^(?:of|with|between|among|by)$/.test(view.units[noun + 1]?.lower ?? '')) return false;
  const words = view.units.slice(0, noun + 1).map(({ lower }) => lower);
  const isHead = /^(?:an?|another|the|their|there)$/.test(words[0] ?? '');
  return isHead && words.some((word) => ANEW.test(word));
}
