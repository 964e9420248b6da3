import { createHash } from 'node:crypto';
import type { Article } from './article.ts';

/** SHA-256 of a string's UTF-8, 64 hexadecimal digits. */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/**
 * Tells a changed article from an unchanged one: SHA-256, 64 hexadecimal digits, over everything of the article
 * but its id, so that it is the content that is compared. Stored hashes rely on this form: a new field gets a
 * new name in front.
 */
export function contentHash(article: Omit<Article, 'id'>): string {
  const { text, title, publisher, publishedOn, url } = article;
  return sha256(JSON.stringify(['article/1', text, title, publisher, publishedOn, url]));
}
