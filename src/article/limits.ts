/** The largest text of one article, in bytes of UTF-8. */
export const LARGEST_TEXT = 1_048_576;

/** The largest front matter of a Markdown file, in bytes of UTF-8. */
export const LARGEST_FRONT_MATTER = 65_536;

/** The longest line of a JSON Lines file, in bytes: the largest text with every character escaped fits in. */
export const LONGEST_LINE = 8 * 1_048_576;

/**
 * The longest id, url, title or publisher, in UTF-16 code units. Neo4j indexes no key over 8,167 bytes, and a
 * code unit takes at most three bytes of UTF-8.
 */
export const LONGEST_FIELD = 2_000;
