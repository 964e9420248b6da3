import { z } from 'zod';

/** What documents are sorted by: newest first, undated last, then id. */
export type DocumentSortKey = readonly [publishedOn: string | null, id: string];
export const documentSortKey: z.ZodType<DocumentSortKey> = z.tuple([z.iso.date().nullable(), z.string()]);

/** The day that undated documents are sorted under, before all others: lists are newest first. */
export const NO_DAY = '0001-01-01';
