/** "[Ana Lima](https://example.org/lima) said": Markdown's links; the words between the brackets are the text's. */
const LINK = /\[[^[\]\n]{1,300}\](\((?:https?:\/\/|mailto:|www\.|[/#])[^\s()]*(?:\([^\s()]*\)[^\s()]*)*\))/g;

/** The text with their addresses blotted out, letter by letter, so that nothing in them is taken for a mark. */
export const withoutAddresses = (text: string): string =>
  text.includes('](')
    ? text.replace(
        LINK,
        (whole, address: string) => whole.slice(0, -address.length) + 'x'.repeat(address.length),
      )
    : text;

/**
 * The UTF-16 offsets of their brackets and addresses, in order. Of links in a row the bracket that closes each but the
 * last is left, as nothing else parts their words.
 */
export const links = (text: string): readonly number[] =>
  text.includes('](')
    ? [...text.matchAll(LINK)].flatMap(({ 0: whole, 1: address = '', index }) => {
        const end = index + whole.length;
        const isInRow = NEXT_LINK.test(text.slice(end, end + NEXT_WITHIN));
        const closing = end - address.length - (isInRow ? 0 : 1);
        return [index, ...Array.from({ length: end - closing }, (_, i) => closing + i)];
      })
    : [];

const NEXT_LINK = /^\s*\[/;
/** White space that may part links of a row. */
const NEXT_WITHIN = 4;

/** The words without them; where a stretch begins or ends within a link, only one side is there: "Ana](…) Lima". */
export const withoutLinks = (words: string): string =>
  words.includes('[') || words.includes('](')
    ? words.replace(/\]\(\S*\)/g, '').replace(/\[(?![^\]]*\])/g, '')
    : words;
