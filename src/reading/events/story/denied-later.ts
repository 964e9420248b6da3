import { wordsOf } from '../../clauses/words-of.ts';
import type { EventContext } from '../extractor.ts';
import { NOUN_FRAMES } from '../frames/noun-frames.ts';
import type { ReportDraft } from '../report-draft.ts';

/** How many sentences behind what was reported its denial may stand. */
const WITHIN = 2;

const NO_SUCH = /\b(?:no|any) such (?<noun>[a-z]+)\b/;

/**
 * "It was reported that Ana Lima saw Bo Ek over dinner. | Her office said that no such dinner had taken place |": the
 * report as one that was denied, and its index; null for other sentences.
 */
export function deniedLater(
  reports: readonly ReportDraft[],
  { view, discourse }: EventContext,
): { readonly index: number; readonly report: ReportDraft } | null {
  const noun = NO_SUCH.exec(wordsOf(view))?.groups?.noun ?? '';
  if (!NOUN_FRAMES.has(noun)) return null;
  const index = reports.findLastIndex(
    ({ sides, sentences: [first = 0] }) =>
      sides.length > 1 &&
      first >= view.index - WITHIN &&
      discourse.viewAt(first)?.units.some(({ lower }) => lower === noun) === true,
  );
  const report = reports[index];
  if (report?.status !== 'OCCURRED') return null;
  return {
    index,
    report: { ...report, status: 'DENIED', sentences: [...new Set([...report.sentences, view.index])] },
  };
}
