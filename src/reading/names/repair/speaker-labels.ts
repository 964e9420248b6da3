import { isInCapitals } from '../../text/capitals.ts';
import { bitOf } from '../categories.ts';
import type { SentenceContext } from '../context.ts';
import { inOrder, type NameSpan, resized } from '../name.ts';
import { listsOfWord, wordsOf } from './claims.ts';

/** How many words a label may have: "VICE PRESIDENT LIMA". */
const LONGEST = 6;
/** How many sentences with labels make a transcript. */
const FEWEST = 2;
const ADDITION = /^[,(]$/;
const TITLES = bitOf('honorifics') | bitOf('occupations') | bitOf('titles');

/**
 * "SECRETARY | LIMA |: Good morning.": what the turns of a transcript are headed by in capitals is somebody's name
 * behind a title, or where the article names a person so; other labels, "THE PRESIDENT:", "QUESTION:", name nobody.
 */
export function repairSpeakerLabels(
  names: readonly NameSpan[],
  contexts: readonly SentenceContext[],
): readonly NameSpan[] {
  const colons = contexts.map(colonOfLabel);
  if (colons.filter((colon) => colon > 0).length < FEWEST) return names;
  const isLabel = ({ sentence, first }: NameSpan): boolean => first < (colons[sentence] ?? 0);
  const others = names.filter((name) => !isLabel(name)).flatMap((name) => withoutMark(name, contexts));
  const surnames = new Set(
    others.flatMap((name) => (name.type === 'PERSON' ? wordsOf(name, contexts).slice(-1) : [])),
  );
  const labelled = contexts.flatMap((context, sentence): NameSpan[] => {
    const colon = colons[sentence] ?? 0;
    // "ANA LIMA, | HOST |:", "LIMA | (RECORDING) |:".
    const addition = context.tokens.findIndex(({ text }) => ADDITION.test(text));
    const last = addition > 0 && addition < colon ? addition : colon;
    const first = endOfTitle(context, last);
    const isNamed =
      first < last && (first > 0 || last < colon || surnames.has(context.words[last - 1]?.lower ?? 0));
    return isNamed ? [{ type: 'PERSON', sentence, first, last }] : [];
  });
  return [...others, ...labelled].sort(inOrder);
}

/** The colon of "MS. LIMA |:|" at the head of a sentence; 0 where there is none. */
function colonOfLabel({ tokens }: SentenceContext): number {
  let at = 0;
  while (at <= LONGEST && isOfLabel(tokens[at]?.text ?? '')) at++;
  return tokens[at]?.text === ':' ? at : 0;
}

/** "| Q Ana | , did you": the mark of a question is no part of a name. */
function withoutMark(name: NameSpan, contexts: readonly SentenceContext[]): readonly NameSpan[] {
  const isMarked = name.first === 0 && contexts[name.sentence]?.tokens[0]?.text === 'Q';
  if (!isMarked) return [name];
  return name.last > 1 ? [resized(name, 1, name.last)] : [];
}

const isOfLabel = (text: string): boolean => isInCapitals(text) || /^[,()]$/.test(text);

/** Behind the last word of a label that is a title. */
function endOfTitle(context: SentenceContext, colon: number): number {
  let end = colon;
  while (end > 0 && (listsOfWord(end - 1, context) & TITLES) === 0) end--;
  return end;
}
