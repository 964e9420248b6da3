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

/** The UTF-16 offsets of their brackets and addresses, in order. */
export const links = (text: string): readonly number[] =>
  text.includes('](')
    ? [...text.matchAll(LINK)].flatMap(({ 0: whole, 1: address = '', index }) => {
        const behind = index + whole.length - address.length - 1;
        return [index, ...Array.from({ length: address.length + 1 }, (_, i) => behind + i)];
      })
    : [];
