import type { Span } from '../reading.ts';
import type { FoldedText } from '../text/folded-text.ts';
import { type Paragraph, paragraphsOf } from '../text/paragraphs.ts';
import { isBoilerplate } from './boilerplate.ts';
import { datelineOf } from './dateline.ts';
import { signatureLength } from './signature.ts';

/** A place with the whole dateline that names it. */
export interface DatelinePlace extends Span {
  readonly dateline: Span;
}

/** What of the text is to be read. All offsets count folded code units. */
export interface Body {
  readonly paragraphs: readonly Paragraph[];
  /** Places that datelines name: mentions of places, and nothing more. */
  readonly datelinePlaces: readonly DatelinePlace[];
}

/** No furniture is longer, so that patterns look at short stretches only. */
const LONGEST_FURNITURE = 500;
const LONGEST_SIGNATURE = 80;
const LONGEST_DATELINE = 200;

/** The day that some collections put before a text; it is the article's date, and no words of the article. */
const LEADING_DAY = /^ date \d{4}-\d{2}-\d{2} /;

/** Parts the text from its furniture: leading day, repeated title, datelines, signatures, boilerplate. */
export function bodyOf(folded: FoldedText, title: string | null): Body {
  const { text } = folded;
  const skipped = LEADING_DAY.exec(text)?.[0].length ?? 0;
  const paragraphs: Paragraph[] = [];
  const datelinePlaces: DatelinePlace[] = [];
  const all = paragraphsOf(text)
    .map((p) => ({ start: Math.max(p.start, skipped), end: p.end }))
    .filter((p) => p.start < p.end);
  const titles = repeatedTitles(
    all.map((p) => text.slice(p.start, p.end)),
    title,
  );

  const hasSpeakers = isDialogue(all.map((p) => text.slice(p.start, p.start + LONGEST_DATELINE)));

  for (const { start, end } of all) {
    const words = text.slice(start, end);
    if (titles.has(words) || (words.length <= LONGEST_FURNITURE && isBoilerplate(words))) continue;
    const signature = signatureLength(words.slice(-LONGEST_SIGNATURE));
    if (signature === words.length) continue;
    const opening = words.slice(0, LONGEST_DATELINE);
    const dateline = hasSpeakers && labelOf(opening) !== '' ? null : datelineOf(opening);
    if (dateline)
      datelinePlaces.push(
        ...dateline.places.map((p) => ({
          start: start + p.start,
          end: start + p.end,
          dateline: { start, end: start + words.slice(0, dateline.length).trimEnd().length },
        })),
      );
    const from = start + (dateline?.length ?? 0);
    const to = end - signature;
    if (from < to) paragraphs.push({ start: from, end: to });
  }
  return { paragraphs, datelinePlaces };
}

/** How a speaker is called and no place. */
const TITLED =
  /^(?:(?:DEPUTY|PRIME|UNDER|VICE) )?(?:ADMIRAL|AMBASSADOR|CHAIRMAN|CHANCELLOR|COMMISSIONER|DR\.?|GENERAL|GEN\.|GOVERNOR|GOV\.|MINISTER|MRS?\.?|MS\.?|PREMIER|PRESIDENT|PROFESSOR|PROF\.|REP\.|SECRETARY|SEN\.|SENATOR|SPEAKER) /;

/** "HOST: You saw them?", twice or more, or "MS. LIMA: Yes.": what stands before colons names speakers, and no place. */
function isDialogue(openings: readonly string[]): boolean {
  const labels = openings.map(labelOf).filter((label) => label !== '');
  return new Set(labels).size < labels.length || labels.some((label) => TITLED.test(label));
}

const labelOf = (opening: string): string => /^[A-Z][A-Z'., ()-]{0,50}(?=:\s)/.exec(opening)?.[0] ?? '';

/** A heading that stands twice at the top, or once and again as the article's own title, says nothing new. */
function repeatedTitles(paragraphs: readonly string[], title: string | null): ReadonlySet<string> {
  const top = paragraphs.slice(0, 4).filter((words) => words.length <= 200 && !/[.]$/.test(words));
  return new Set(top.filter((words, i) => words === title || top.indexOf(words) !== i));
}
