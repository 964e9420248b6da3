/**
 * Paragraphs that belong to the page and not to the article. Folded text; each pattern stands for a whole
 * paragraph, so that a sentence which merely begins alike ("Share prices fell …") stays text.
 */
const WHOLE_PARAGRAPH: readonly RegExp[] = [
  /^(?:sign|log) (?:in|up|out)$/i,
  /^(?:register|reset password|forgot(?:ten)? (?:your )?password\??|create (?:an )?account|my account)$/i,
  /^please enter your (?:username|e-?mail|password)\b.*$/i,
  /^you will receive (?:a link|an e-?mail)\b.*$/i,
  /^(?:share|tweet|e-?mail|print|copy link|save(?: for later)?|comments?|republish|buy prints|facebook|twitter|whatsapp|linkedin|telegram)(?:(?: this(?: article| story| page)?)?[\s|•·,/]+(?:share|tweet|e-?mail|print|copy link|save(?: for later)?|comments?|republish|buy prints|facebook|twitter|whatsapp|linkedin|telegram))*$/i,
  /^(?:read more|see also|also read|related(?: articles?| stories| topics)?|more from|more on|more interviews|also in this section|most read|recommended|next week|next gallery|in other news|don't miss|you may also like)\b[^.]*$/i,
  /^(?:read more|see also|also read|related|recommended)\s*:.*$/i,
  /^(?:subscribe|newsletter|follow us|sign up|join us|support us|donate)\b.{0,120}$/i,
  /^(?:advertisement|sponsored(?: content)?|promoted|continue reading|skip to (?:main )?content|back to top|load more|terms of (?:use|service)|privacy policy|cookie policy|contact us|about us)$/i,
  /^(?:©|\(c\)|copyright\b).*$/i,
  /^.{0,60}\ball rights reserved\b.{0,80}$/i,
  /^(?:comments on this article are|comments are) closed\.?$/i,
  /^was this (?:story|article|page) useful\?.*$/i,
  /^(?:this|the) (?:interview|article|transcript|story) (?:has been|was) (?:edited|condensed|translated)\b.{0,80}$/i,
  /^a version of this (?:article|story) appears? in print\b.*$/i,
  /^when reprinting\b.*$/i,
  /^\(?(?:newsroom|reporting by|additional reporting by|writing by|editing by|edited by|compiled by|with files from)\b.*$/i,
  /^\((?:by|text by|words by) [^()]{3,80}\)$/i,
  /^(?:photos?|photograph|image|picture|pictures|illustration|graphic|video|credit)(?: (?:by|courtesy(?: of)?|credit))?\s*[:/].{0,120}$/i,
  /^(?:photo|photograph|image|picture|illustration)s? (?:by|courtesy of) .{0,160}$/i,
];

/** Marks that part the entries of a bar of links. */
const BAR = /\s[|•·]\s/;

/** True where the paragraph is page furniture: sign-in forms, share bars, links to other pieces, credits, notices. */
export function isBoilerplate(paragraph: string): boolean {
  if (WHOLE_PARAGRAPH.some((pattern) => pattern.test(paragraph))) return true;
  return (
    BAR.test(paragraph) &&
    paragraph.split(BAR).some((entry) => WHOLE_PARAGRAPH.some((pattern) => pattern.test(entry.trim())))
  );
}
