import { z } from 'zod';
import type { Article } from './article.ts';
import { type ArticleSource, ArticleTooLargeError, BadArticleError } from './article-errors.ts';
import { idFromText } from './article-id.ts';
import { LARGEST_TEXT, LONGEST_FIELD } from './limits.ts';
import { DAY_FORM, dayOf, leadingDate } from './publication-day.ts';
import { unstorable } from './unstorable.ts';

const words = z
  .string({ error: ({ input }) => (input === undefined ? 'is missing' : 'must be a string') })
  .check((context) => {
    const message = unstorable(context.value);
    if (message !== null) context.issues.push({ code: 'custom', message, input: context.value });
  });

const short = words.max(LONGEST_FIELD, { error: `must have at most ${LONGEST_FIELD} characters` });

const absentWhenBlank = (value: string | null | undefined): string | null => (value?.trim() ? value : null);

/** What JSON Lines, front matter and the `ingest` mutation say of an article. Unknown keys are ignored. */
const articleFields = z.object(
  {
    id: z.preprocess(
      // As GraphQL's own ID does: exports of databases number their rows.
      (value) => (Number.isSafeInteger(value) ? String(value) : value),
      short
        .regex(/^\P{Cc}*$/u, { error: 'must not hold line breaks or other control characters' })
        .nullish()
        .transform(absentWhenBlank),
    ),
    url: short
      .nullish()
      .transform(absentWhenBlank)
      .refine((url) => url === null || isWebAddress(url), {
        error: 'must be an http:// or https:// address',
      }),
    title: short.nullish().transform(absentWhenBlank),
    publisher: short.nullish().transform(absentWhenBlank),
    publishedOn: z
      .string({ error: `must be a string: a day, ${DAY_FORM}` })
      .nullish()
      .transform(absentWhenBlank)
      .transform((written, context) => {
        const day = written === null ? null : dayOf(written);
        if (written !== null && day === null) context.addIssue(noSuchDay(written));
        return day;
      }),
    text: words.refine((text) => text.trim() !== '', { error: 'is empty: an article needs words' }),
  },
  { error: 'must be an object with the key text and, where known, id, url, title, publisher, publishedOn' },
);

/**
 * An article from the fields somebody gave.
 * @param fileId the id to use where the fields state neither id nor url; null: one made from the text
 * @throws BadArticleError naming each field that is wrong; ArticleTooLargeError
 */
export function toArticle(fields: unknown, fileId: string | null, source: ArticleSource): Article {
  const parsed = articleFields.safeParse(fields);
  if (!parsed.success) {
    const reasons = parsed.error.issues.map(
      ({ path, message }) => `${path.join('.') || 'the article'} ${message}`,
    );
    throw new BadArticleError(source, reasons.join('; '));
  }
  const { id, url, title, publisher, publishedOn, text } = parsed.data;
  if (Buffer.byteLength(text) > LARGEST_TEXT) {
    throw new ArticleTooLargeError(source, 'text has over 1 MiB of UTF-8: split it into several articles');
  }
  return {
    id: id ?? url ?? fileId ?? idFromText(text),
    text,
    title,
    publisher,
    publishedOn: publishedOn ?? leadingDay(text, source),
    url,
  };
}

/**
 * An article from one element of the `ingest` mutation's list.
 * @param where what to call it in messages, as `articles[2]`
 * @throws BadArticleError naming each field that is wrong; ArticleTooLargeError
 */
export function parseArticleInput(input: unknown, where = 'article'): Article {
  return toArticle(input, null, { path: where, line: null });
}

function leadingDay(text: string, source: ArticleSource): string | null {
  const leading = leadingDate(text);
  if (leading === null) return null;
  if (leading.day === null) {
    throw new BadArticleError(source, `the leading date ${noSuchDay(leading.written)}`);
  }
  if (text.slice(leading.end).trim() === '') {
    throw new BadArticleError(source, 'text is empty after its leading date: an article needs words');
  }
  return leading.day;
}

function noSuchDay(written: string): string {
  const shown = written.length > 40 ? `${written.slice(0, 40)}…` : written;
  return `${JSON.stringify(shown)} is no day of the calendar: write ${DAY_FORM}`;
}

function isWebAddress(url: string): boolean {
  return /^https?:\/\/\S+$/i.test(url) && URL.canParse(url);
}
