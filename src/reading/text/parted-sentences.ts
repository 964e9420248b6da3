import { isMonthName } from '../dates/words.ts';
import { WORDS_BEFORE_STOP } from './abbreviations.ts';
import { type PartOfSpeech, respelled, type Sentence, type Token } from './token.ts';

/**
 * "She came in. | Bo Ek rose", "he said no. | Bo Ek left": a word that looks like an abbreviation ends its sentence
 * where the next begins with a capital. Apart from the sentence reader, which the models have learned their texts by.
 */
export function partSentences(sentences: readonly Sentence[]): Sentence[] {
  const parted: Sentence[] = [];
  for (const sentence of sentences)
    if (mayBeParted(sentence)) parted.push(...partsOf(sentence));
    else parted.push(sentence);
  return parted;
}

const mayBeParted = ({ tokens }: Sentence): boolean =>
  tokens.some(endsInStop) && (tokens.some(isBeforeStop) || tokens.some(endsWithDay) || tokens.some(isBullet));

function partsOf(sentence: Sentence): readonly Sentence[] {
  const { tokens } = sentence;
  const parts: Token[][] = [[]];
  tokens.forEach((token, at) => {
    if (isBullet(token, at, tokens)) parts.push([]);
    const pos = isBeforeStop(token, at, tokens) ? posBeforeStop(token, tokens[at - 1]) : undefined;
    if (endsWithDay(token, at, tokens)) {
      parts.at(-1)?.push(...(token.text === '.' ? [token] : withStopApart(token, 'PROPN')));
      parts.push([]);
    } else if (pos === undefined) parts.at(-1)?.push(token);
    else {
      parts.at(-1)?.push(...withStopApart(token, pos));
      parts.push([]);
    }
  });
  return parts.flatMap((part) => {
    const [first, last] = [part[0], part.at(-1)];
    return first && last
      ? [{ start: first.start, end: last.end, tokens: part, paragraph: sentence.paragraph }]
      : [];
  });
}

/** Before the last, behind which nothing is to part. */
const endsInStop = ({ text }: Token, at: number, tokens: readonly Token[]): boolean =>
  at < tokens.length - 1 && text.endsWith('.');

const isBeforeStop = (token: Token, at: number, tokens: readonly Token[]): boolean => {
  if (!token.text.endsWith('.') || posBeforeStop(token, tokens[at - 1]) === undefined) return false;
  const next = tokens[at + 1];
  return next?.spaceBefore === true && /^["\p{Lu}]/u.test(next.text);
};

/** "The plan will help. | - **Oslo**: …": an entry of a list that goes on in one line. */
const isBullet = ({ spaceBefore, text }: Token, at: number, tokens: readonly Token[]): boolean =>
  text === '-' &&
  spaceBefore &&
  /[.!?*]$/.test(tokens[at - 1]?.text ?? '') &&
  tokens[at + 1]?.spaceBefore === true &&
  /^[*[\p{Lu}]/u.test(tokens[at + 1]?.text ?? '');

const SHORT_DAY = /^(?:Mon|Tues?|Weds?|Thu(?:rs?)?|Fri|Sat|Sun)\.?$/;

/** "Ana Lima met Bo Ek on Tues. | Cleo Ruiz was ill": behind a verb; not "on Tues. Ana Lima", "Tues. May 14". */
function endsWithDay({ text }: Token, at: number, tokens: readonly Token[]): boolean {
  if (!text.endsWith('.')) return false;
  const day = text === '.' ? (tokens[at - 1]?.text ?? '') : text;
  const next = tokens[at + 1];
  if (!SHORT_DAY.test(day) || next?.spaceBefore !== true || !/^["\p{Lu}]/u.test(next.text)) return false;
  return !isMonthName(next.text) && tokens.slice(0, at - 1).some(({ pos }) => pos === 'VERB');
}

function posBeforeStop({ text }: Token, before: Token | undefined): PartOfSpeech | undefined {
  // "Sold for €6 | m. | She left".
  if (text === 'm.') return /\d$/.test(before?.text ?? '') ? 'NOUN' : undefined;
  return text === 'no.' ? 'INTJ' : WORDS_BEFORE_STOP.get(text);
}

/** A word and its stop, which were read as one. */
export function withStopApart(token: Token, pos: PartOfSpeech): readonly [Token, Token] {
  const end = token.end - 1;
  return [
    respelled(token, end, token.text.slice(0, -1), pos),
    { start: end, end: token.end, text: '.', lower: '.', pos: 'PUNCT', spaceBefore: false },
  ];
}
