/** A paragraph's beginning with the mark of a question or an answer: "Q. And then?", "A. I rang him." */
const MARK = /(?<![^\n])[^\S\n]*[QA]\.(?= )/g;
/** So many paragraphs of each make an interview; a single "A. Lima" is somebody's initial. */
const FEWEST = 2;

/** The text with colons for the stops of "Q." and "A." where these mark turns, so that no initial is seen in them. */
export function withTurnMarks(text: string): string {
  if (!text.includes('Q. ')) return text;
  const marks = text.match(MARK) ?? [];
  const isInterview = ['Q.', 'A.'].every(
    (mark) => marks.filter((one) => one.endsWith(mark)).length >= FEWEST,
  );
  return isInterview ? text.replace(MARK, (mark) => mark.replace('.', ':')) : text;
}
