import type { SentenceView } from '../clauses/sentence-view.ts';
import type { EntityDraft } from '../entities/entity-draft.ts';

/** What a sentence is in an interview that prints questions and answers. */
export type Turn = 'QUESTION' | 'ANSWER';

/** The longest question, in units, and how many it takes to make an interview of an article. */
const LONGEST_QUESTION = 60;
const FEWEST_QUESTIONS = 3;
const FIRST_PERSON = /^(?:i|me|my|we|our|us)$/;

/** How many paragraphs marked "Q:" make an interview. */
const FEWEST_MARKED = 2;

/**
 * The turn of each sentence of an article of questions and answers; all null in other articles. A question is a
 * paragraph that ends in a question mark and is followed by one that does not; what precedes the first is no turn.
 * Where paragraphs are marked "Q:" and "A:", those are the turns.
 */
export function turnsOf(views: readonly SentenceView[]): readonly (Turn | null)[] {
  const marked = markedTurns(views);
  return marked.filter((turn) => turn === 'QUESTION').length >= FEWEST_MARKED ? marked : unmarkedTurns(views);
}

const MARK: Readonly<Record<string, Turn>> = { Q: 'QUESTION', A: 'ANSWER' };

/** The turns of paragraphs that begin with "Q:" or "A:", null for others. */
function markedTurns(views: readonly SentenceView[]): readonly (Turn | null)[] {
  const turns = new Map<number, Turn>();
  for (const { sentence, units } of views) {
    const turn = /^[:.]$/.test(units[1]?.text ?? '') ? MARK[units[0]?.text ?? ''] : undefined;
    if (turn) turns.set(sentence.paragraph, turn);
  }
  return views.map(({ sentence }) => turns.get(sentence.paragraph) ?? null);
}

function unmarkedTurns(views: readonly SentenceView[]): readonly (Turn | null)[] {
  if (views.filter(isQuestion).length < FEWEST_QUESTIONS) return views.map(() => null);
  const lastOf = new Map<number, SentenceView>();
  const lengths = new Map<number, number>();
  for (const view of views) {
    const { paragraph } = view.sentence;
    lastOf.set(paragraph, view);
    lengths.set(paragraph, (lengths.get(paragraph) ?? 0) + view.units.length);
  }
  const asks = (paragraph: number): boolean => {
    const last = lastOf.get(paragraph);
    return last !== undefined && isQuestion(last) && (lengths.get(paragraph) ?? 0) <= LONGEST_QUESTION;
  };
  const paragraphs = [...lastOf.keys()].sort((a, b) => a - b);
  const pairs = paragraphs
    .map((question, i) => ({ question, answer: paragraphs[i + 1] ?? -1 }))
    .filter(({ question, answer }) => asks(question) && answer >= 0 && !asks(answer));
  const paired = pairs[0]?.question;
  if (paired === undefined || pairs.length < FEWEST_QUESTIONS) return views.map(() => null);
  const personal = new Set(
    views
      .filter(({ units }) => units.some(({ lower }) => FIRST_PERSON.test(lower)))
      .map(({ sentence }) => sentence.paragraph),
  );
  if (pairs.filter(({ answer }) => personal.has(answer)).length < FEWEST_QUESTIONS)
    return views.map(() => null);
  const asked = new Set(pairs.map(({ question }) => question));
  // An answer may end in a question too, "He said: is it cold there?": by turns, from the first that is sure.
  let at = paragraphs.indexOf(paired);
  while (asks(paragraphs[at - 1] ?? -1) && asks(paragraphs[at - 2] ?? -1)) {
    at -= 2;
    asked.add(paragraphs[at] ?? -1);
  }
  const first = paragraphs[at] ?? paired;
  return views.map(({ sentence }) =>
    sentence.paragraph < first ? null : asked.has(sentence.paragraph) ? 'QUESTION' : 'ANSWER',
  );
}

const isQuestion = ({ sentence }: SentenceView): boolean => sentence.tokens.at(-1)?.text === '?';

const TALKED = /^(?:is|spoke|spoken|talked|talking|speaking|was)$/;

/**
 * The person of a closing line, "| Ana Lima | was talking to Bo Ek.", whose answers the interview prints; null where
 * there is none.
 */
export function answererOf(views: readonly SentenceView[], drafts: readonly EntityDraft[]): number | null {
  for (const { entities, units } of views.slice(-CLOSING_WITHIN)) {
    const [person] = entities;
    const verb = /^(?:is|was)$/.test(units[1]?.lower ?? '') ? 2 : 1;
    const isClosing =
      TALKED.test(units[verb]?.lower ?? '') && /^(?:to|with)$/.test(units[verb + 1]?.lower ?? '');
    if (person != null && isClosing && entities[verb + 2] != null && drafts[person]?.type === 'PERSON')
      return person;
  }
  return null;
}

/** How many sentences from the end the closing line may stand. */
const CLOSING_WITHIN = 3;
