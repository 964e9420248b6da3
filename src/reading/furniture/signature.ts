/** An agency's mark behind the last words: "… activities. — VNS", "(Reuters)", or a paragraph "VNA" by itself. */
const AT_END =
  /(?<=[.!?"')\]])\s*(?:[-–—]{1,2}\s*[A-Z][A-Za-z]*(?:[ /-][A-Z][A-Za-z]*){0,3}|\((?:[A-Z]{2,}|[A-Z][a-z]+)(?:[ /-][A-Z][A-Za-z]*){0,2}\)|[-–—]?\s*[A-Z]{2,5}(?:[/-][A-Z]{2,5})*)\s*\.?$/;
const ALONE = /^[-–—\s]*\(?[A-Z]{2,6}(?:[ /-][A-Z]{2,6})?\)?\.?$/;

/** Who took the picture: "(Photo: Ana Lima)". */
const CREDIT =
  /\s*\((?:file )?(?:photo|picture|image|video)s?(?: by| courtesy of)?\s*[:/ ]\s*[^()]{2,60}\)$/i;

/**
 * How many code units at the paragraph's end are an agency's signature; the paragraph's length where it is nothing
 * else.
 */
export function signatureLength(paragraph: string): number {
  if (ALONE.test(paragraph)) return paragraph.length;
  const match = CREDIT.exec(paragraph) ?? AT_END.exec(paragraph);
  return match ? match[0].length : 0;
}
