const words = (list: string): readonly string[] => list.split(' ');

/**
 * Verbs of telling: what is told has its own time, which is not that of the telling. Those of remembering are none:
 * their date is that of what is remembered. Lower case, finite forms.
 */
export const TELLING_VERBS: ReadonlySet<string> = new Set(
  words(
    'acknowledged acknowledges add added adds admits admitted affirmed alleged alleges announced announces asserted asserts boasted claimed claims commented complained conceded concedes confessed confided confirmed confirms declared declares disclosed emphasised emphasized explained explains heard insisted insists maintained maintains noted notes posted related remarked reported reports revealed reveals said say says stated states stressed stresses swore tell tells testified testifies told tweeted warned warns write writes wrote',
  ),
);

/** Verbs that give a quotation to their subject. Lower case, every form. */
export const SAID_VERBS: ReadonlySet<string> = new Set(
  words(
    'acknowledged acknowledges add added adds admits admitted affirmed alleged announced answered argued argues asked asks asserted boasted claimed claims commented complained conceded confessed confided confirmed continued cried declared emphasised emphasized explained explains insisted insists joked jokes joking laments lamented laughed maintained mused noted notes observed protested quipped recalled recalls recounted recounts reflected remarked remembered remembers repeated replied replies responded said say says shouted sighed smiled stated stressed suggested swore tell tells testified told urged vowed warned warns whispered wondered write writes wrote',
  ),
);
