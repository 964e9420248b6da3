import type { SentenceView } from '../clauses/sentence-view.ts';
import { wordsOf } from '../clauses/words-of.ts';
import type { EventContext } from './extractor.ts';

/** How many units before and behind a verb tell what came of it. */
const BEFORE = 8;
const BEHIND = 30;

const NO_ANSWER =
  /\b(?:no (?:answer|reply)(?! to)|unanswered|voicemail|answering machine|(?:did n't|did not|never) (?:answer|answered|pick up|picked up|(?:take|took|return|returned) (?:his|her|their|the|it|any) ?(?:calls?)?)\b|line was (?:busy|dead|engaged)|engaged tone|rang out)\b/;

/** What befalls the one who calls: "got the machine", "left a message". */
const NOBODY_REACHED =
  /\b(?:got (?:(?:just|only) )?(?:an?|his|her|the|their) (?:answering|aide|assistant|butler|daughter|housekeeper|husband|machine|maid|mother|secretary|son|voicemail|wife)\b|left (?:him|her|them)? ?(?:a|two|three|several) messages?(?! for)|(?:was|were) told (?:[^ ,;]+ ){0,4}?that [^,;]{1,30}? (?:was|were|had) (?:abroad|asleep|at|away|busy|gone|ill|in (?:an?|the) (?:bath|meeting)|not in|out|unavailable|unwell))\b/;

/** What the next sentence begins with, where nobody was reached: "Neither of his calls was returned", "She did not pick up". */
const LEFT_UNANSWERED =
  /^(?:but )?(?:["“] ?it (?:just )?(?:goes|kept going|went) (?:straight )?to (?:an? |the |her |his )?(?:answering )?(?:machine|voice ?mail)\b|(?:neither|none) of (?:[^ ]+ ){1,3}?w(?:as|ere) (?:answered|picked up|returned|taken)|there was no (?:answer|reply)|(?:[^ ]+ ){1,3}?(?:went unanswered|(?:did not|did n't|never) (?:pick up\b|picked up\b|(?:answer|answered|return|returned|take|took)(?: (?:(?:any|either|her|his|it|of|the|their|them) ?)*(?:calls?|phone|telephone)?)? [.,;])))/;

/** "Rang him but got no answer", "rang him. Nobody picked up": no call came about. */
export function isUnanswered({ view, discourse }: EventContext, verb: number): boolean {
  // "She spoke with him by phone, | and that she tried | to reach another": of the next call.
  const [behind = ''] = wordsOf({ units: view.units.slice(verb, verb + BEHIND) }).split(/ ; | and that /);
  // "She telephoned him, to the dismay of Bo Ek, | who tried in turn and got the machine |": he is not the one who called.
  const [own = ''] = behind.split(/ , who (?!never|(?:did|had|was|would) n[o']t|was )/);
  if (NO_ANSWER.test(behind) || NOBODY_REACHED.test(own)) return true;
  const next = discourse.viewAt(view.index + 1);
  return next != null && LEFT_UNANSWERED.test(wordsOf(next));
}

const SENT_AWAY =
  /\bturned (?:[^ ]+ ){1,3}?(?:away|back)\b|\b(?:(?:was|were|been|being) (?:sent away|(?:denied|refused) (?:access|admission|an audience|entry)|turned (?:away|back)|not (?:admitted|let in|received))|(?:denied|refused) (?:access|admission|an audience|entry)\b)/;
const WHEN_SENT_AWAY = new RegExp(`(?:${SENT_AWAY.source}).* when `);
const NOT_THERE = new RegExp(
  [
    String.raw`(?:\b(?:but|as|because|only to (?:be told|discover|find|hear|learn) that|where)|;) (?:[^ ]+ ){1,3}?(?:was|were|had) (?:abroad|asleep|away|gone|left|not (?:at home|in|there)|nowhere to be seen|out)(?: (?:[.,;]|and|but)|$)`,
    String.raw`\b(?:nobody|no one|no - one|no-one|noone) (?:answered|came to the door|opened|was (?:at home|in|there))\b`,
    String.raw`\bfound (?:nobody|no one|no-one|(?:him|her|them) (?:out|gone|away|not at home))\b`,
    String.raw`\bbut (?:[^ ]+ ){1,3}?(?:did not|did n't|never|failed to) (?:appeared?|came|come|show up|showed up|turn up|turned up)\b`,
    String.raw`\b(?:he|she|they) (?:declined|refused|would not|would n't) (?:to )?(?:admit|meet|receive|see) (?:her|him|them)\b`,
    String.raw`\b(?:door|gates?) (?:remained|stayed) (?:closed|locked|shut)\b`,
  ].join('|'),
);

/** "Went to his office but was turned away", "called at her house but she was out": nobody was met. */
export const isInVain = ({ units }: SentenceView, verb: number): boolean => {
  const [behind = ''] = wordsOf({ units: units.slice(verb, verb + BEHIND) }).split(/ and (?:later|then) /);
  return (
    SENT_AWAY.test(behind) ||
    NOT_THERE.test(behind) ||
    // "Was turned away when she | went | to his office".
    WHEN_SENT_AWAY.test(wordsOf({ units: units.slice(Math.max(0, verb - BEFORE), verb) }))
  );
};
