import { searchable } from '../store/searchable.ts';

/** The words of a title as it is searched by: folded, each with a space before and behind it. */
export function titleWords(title: string): readonly string[] {
  return searchable(title)
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => ` ${word} `);
}

/** A title as it is kept to be searched: a text that holds each of its `titleWords`. */
export function wordedTitle(title: string | null): string | null {
  return title === null ? null : ` ${searchable(title)} `;
}
