/** A text with what is known about it, as it came in. Nothing here has been read yet. */
export interface Article {
  /** Unique in a graph: ingesting another text under the same id replaces the first. */
  readonly id: string;
  /** The whole text as given, less front matter and byte-order mark. All offsets count its UTF-16 code units. */
  readonly text: string;
  /** Metadata only: a title is shown and searched, never read for events. */
  readonly title: string | null;
  readonly publisher: string | null;
  /** `YYYY-MM-DD`; what relative dates ("on Thursday") lean on. */
  readonly publishedOn: string | null;
  readonly url: string | null;
}
