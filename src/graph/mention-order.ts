import { z } from 'zod';
import { NO_DAY } from './document-order.ts';
import type { MentionRecord } from './records.ts';

/** What mentions are sorted by. */
export type MentionSortKey = readonly [publishedOn: string | null, document: string, start: number];
export const mentionSortKey: z.ZodType<MentionSortKey> = z.tuple([
  z.iso.date().nullable(),
  z.string(),
  z.int(),
]);

export function mentionKey({ document, start }: MentionRecord): MentionSortKey {
  return [document.publishedOn, document.id, start];
}

/** Newest document first, undated last, then by document, then in order of reading. */
export function compareMentions(a: MentionRecord, b: MentionRecord): number {
  return compareKeys(mentionKey(a), mentionKey(b)) || (a.entity.id < b.entity.id ? -1 : 1);
}

export function isAfter(mention: MentionRecord, key: MentionSortKey): boolean {
  return compareKeys(mentionKey(mention), key) > 0;
}

export function isBefore(mention: MentionRecord, key: MentionSortKey): boolean {
  return compareKeys(mentionKey(mention), key) < 0;
}

function compareKeys(a: MentionSortKey, b: MentionSortKey): number {
  const [dayA, dayB] = [a[0] ?? NO_DAY, b[0] ?? NO_DAY];
  if (dayA !== dayB) return dayA > dayB ? -1 : 1;
  if (a[1] !== b[1]) return a[1] < b[1] ? -1 : 1;
  return a[2] - b[2];
}
