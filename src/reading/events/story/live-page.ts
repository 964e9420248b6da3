import type { SentenceView } from '../../clauses/sentence-view.ts';
import { wordsOf } from '../../clauses/words-of.ts';
import type { ReportDraft } from '../report-draft.ts';
import { AN_HOUR } from './hour-of-day.ts';

/** So many entries that begin with an hour make a live page. */
const FEWEST_ENTRIES = 3;
const HOUR = /^(?:[01]?\d|2[0-3])[:.h][0-5]\d(?:\s?[ap]\.?m\.?)?(?!\d)/;
/** Hours of the day and words of nearness: in a live page they are of its day. */
const OF_THE_DAY = new RegExp(
  `\\b${AN_HOUR}|\\b(?:just|minutes ago|an hour ago|moments ago|in the last (?:few )?minutes|right now|at the moment|being)\\b`,
);

/** Words of another time than the page's. */
const LEADS_AWAY =
  /\b(?:ago|already|before|earlier|ever|first|had|last|later|never|next|once|previously|recently|since|tomorrow|will|would)\b/;

/** Whether the article is a page of entries by the hour. */
export function isLivePage(views: readonly SentenceView[]): boolean {
  const seen = new Set<number>();
  for (const { sentence } of views) {
    if (!/^\d/.test(sentence.tokens[0]?.text ?? '')) continue;
    const words = sentence.tokens
      .slice(0, 4)
      .map(({ text, spaceBefore }) => (spaceBefore ? ` ${text}` : text))
      .join('')
      .trim();
    if (HOUR.test(words)) seen.add(sentence.paragraph);
  }
  return seen.size >= FEWEST_ENTRIES;
}

/** A report of a live page with the page's day, where its words give an hour or say "just" and no other day. */
export function onPagesDay(report: ReportDraft, view: SentenceView, publishedOn: string | null): ReportDraft {
  if (publishedOn === null || report.status !== 'OCCURRED' || report.when.text !== null) return report;
  const words = wordsOf(view);
  // "Ana Lima, who is not speaking | today |, ran into him": of the page's day itself.
  if (view.dates.some((date) => date !== null && (date.from !== publishedOn || date.to !== publishedOn)))
    return report;
  const match = OF_THE_DAY.exec(words);
  if (!match && LEADS_AWAY.test(words)) return report;
  return {
    ...report,
    when: {
      from: publishedOn,
      to: publishedOn,
      precision: 'DAY',
      basis: 'RELATIVE',
      text: match?.[0] ?? null,
      tellsOn: false,
    },
  };
}
