import type { SentenceView } from '../clauses/sentence-view.ts';
import type { IsPerson } from './telling.ts';

/** How many sentences from the start the heading may stand. */
const AT_HEAD = 2;
/** Headings of what somebody says or writes in his own words. */
const WORDS =
  /^(?:address|commentary|essay|eulogy|keynote|lecture|message|op-?ed|remarks|speech|statement|testimony|toast)$/;
/** How many words may stand before that, "Opening remarks by", and between "by" and the name. */
const LONGEST_HEADING = 5;

/** "Remarks by Ambassador | Ana Lima | at …", "| Ana Lima's | remarks": at the head of a text, where it names one. */
export function ofRemarks(views: readonly SentenceView[], isPerson: IsPerson): number | null {
  for (const { units, entities } of views.slice(0, AT_HEAD)) {
    const words = units.slice(0, LONGEST_HEADING).findIndex(({ lower }) => WORDS.test(lower));
    if (words < 0) continue;
    const from = /^(?:by|from|of)$/.test(units[words + 1]?.lower ?? '') ? words + 2 : 0;
    const end = units.findIndex(
      ({ lower }, at) => at >= from && /^(?:[,:'(-]|'s|at|before|during|for|in|on|to|with)$/.test(lower),
    );
    const persons = entities.slice(from, end < 0 ? units.length : end).filter(isPerson);
    if (persons.length === 1 && (from > 0 || end < words)) return persons[0] ?? null;
  }
  return null;
}
