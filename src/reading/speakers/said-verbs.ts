/** Verbs that give a quotation to their subject. Lower case, every form. */
export const SAID_VERBS: ReadonlySet<string> = new Set(
  'acknowledged acknowledges add added adds admits admitted affirmed alleged announced answered argued argues asked asks asserted boasted claimed claims commented complained conceded confessed confided confirmed continued cried declared emphasised emphasized explained explains insisted insists joked jokes joking laments lamented laughed maintained mused noted notes observed protested quipped recalled recalls recounted recounts reflected remarked remembered remembers repeated replied replies responded said say says shouted sighed smiled stated stressed suggested swore tell tells testified told urged vowed warned warns whispered wondered write writes wrote'.split(
    ' ',
  ),
);
