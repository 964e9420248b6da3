import { wordsOf } from '../../clauses/words-of.ts';
import type { EventContext } from '../extractor.ts';
import { NOUN_FRAMES } from '../frames/noun-frames.ts';
import { placeIn } from '../place-in.ts';
import type { ReportDraft } from '../report-draft.ts';
import { whenIn } from '../when-in.ts';
import { isOfKind } from './told-later.ts';

/** How many sentences behind what was planned or put off its taking place may be told. */
const WITHIN = 2;

const WAS_HELD =
  /^(?:it|they|(?:the|their|that|this) (?:[a-z]+ )?(?<noun>[a-z]+)) (?:eventually |finally )?(?:took place|went ahead|(?:was|were) (?:eventually |finally )?held)\b/;

/**
 * "The talks were put off on Monday. | They were held on Wednesday |": what had been planned or called off came to be.
 */
export function heldAfterAll(
  reports: readonly ReportDraft[],
  { view, discourse, original }: EventContext,
): ReportDraft | null {
  const said = WAS_HELD.exec(wordsOf({ units: view.units.slice(0, 8) }));
  if (!said) return null;
  const noun = said.groups?.noun;
  const kind = noun === undefined ? null : NOUN_FRAMES.get(noun);
  const report = reports.findLast(({ sides }) => sides.length > 1);
  const isNear = report !== undefined && (report.sentences.at(-1) ?? -1) >= view.index - WITHIN;
  if (kind === undefined || !isNear || !/^(?:CANCELLED|PLANNED)$/.test(report.status)) return null;
  if (!isOfKind(report.kind, kind)) return null;
  const verb = view.units.findIndex(({ lower }) => /^(?:took|went|held)$/.test(lower));
  const when = whenIn(view, verb, original);
  const place = placeIn(discourse, view, verb) ?? report.place;
  return { ...report, status: 'OCCURRED', when, place, sentences: [view.index, ...report.sentences] };
}
