import type { SentenceView } from '../../clauses/sentence-view.ts';
import { wordsOf } from '../../clauses/words-of.ts';
import type { EventKind } from '../../reading.ts';
import type { EventContext } from '../extractor.ts';
import { NOUN_FRAMES } from '../frames/noun-frames.ts';
import type { ReportDraft } from '../report-draft.ts';

/** How many sentences behind what was reported its denial may stand. */
const WITHIN = 2;

const NO_SUCH = /\b(?:no|any) such (?<noun>[a-z]+)\b/;

const TALE = '(?:account|allegations?|claims?|reports?|rumou?rs?|story|stories|suggestions?|tale)';
const UNTRUE =
  '(?:an? )?(?:[a-z]+ )?(?:baseless|fabricated|fabrication|fairy tale|fake|false|fantasy|fiction|hoax|incorrect|invented|invention|lies?|made up|mistaken|nonsense|rubbish|unfounded|untrue|wrong)';

/** "Called the report an invention", "the story was false", "denied the report". */
const DISPROVED = new RegExp(
  `^verdict ?: ?${UNTRUE}\\b|` +
    `\\b(?:branded|called|declared|described|dismissed|rejected) (?:it|that|the|this|those)(?: [a-z]+)? ?(?:${TALE} )?(?:as )?${UNTRUE}\\b|` +
    `\\b(?:that|the|this|those) (?:[a-z]+ )?${TALE} (?:are|is|was|were) (?:[a-z]+ )?${UNTRUE}\\b|` +
    `\\b(?:denied|denies|dismissed|rejected) (?:that|the|this|those) (?:[a-z]+ )?${TALE} ?[.,;]`,
);

/** What others are said to have said: "state television reported that", "a post claimed". */
const HEARSAY = /\b(?:alleged|claim(?:ed|s)?|report(?:ed|s)?|rumou?red|rumou?rs|said to have|story)\b/;

/**
 * "It was reported that Ana Lima saw Bo Ek over dinner. | Her office said that no such dinner had taken place |", "called
 * the report an invention": the report as one that was denied, and its index; null for other sentences.
 */
export function deniedLater(
  reports: readonly ReportDraft[],
  { view, discourse }: EventContext,
): { readonly index: number; readonly report: ReportDraft } | null {
  const words = `${wordsOf(view)} `;
  const noun = NO_SUCH.exec(words)?.groups?.noun ?? '';
  const kind = NOUN_FRAMES.get(noun) ?? null;
  if (kind === null && !DISPROVED.test(words)) return null;
  const index = reports.findLastIndex(({ kind: told, sides, sentences: [first = 0] }) => {
    const source = discourse.viewAt(first);
    if (sides.length < 2 || source === null || first < view.index - WITHIN) return false;
    return kind === null
      ? HEARSAY.test(wordsOf(source))
      : isNamed(source, noun) || isOfKind(source, told, kind);
  });
  const report = reports[index];
  if (report?.status !== 'OCCURRED') return null;
  return {
    index,
    report: { ...report, status: 'DENIED', sentences: [...new Set([...report.sentences, view.index])] },
  };
}

const isNamed = ({ units }: SentenceView, noun: string): boolean => units.some(({ lower }) => lower === noun);

/** "We reported that she had met him. No such | meeting | was held". */
const isOfKind = (source: SentenceView, told: EventKind, kind: EventKind): boolean =>
  told === kind && HEARSAY.test(wordsOf(source));
