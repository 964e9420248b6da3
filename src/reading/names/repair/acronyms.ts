import type { EntityType } from '../../reading.ts';
import type { SentenceContext } from '../context.ts';
import { type NameSpan, retyped } from '../name.ts';
import type { Word } from '../words.ts';
import { claimsOf } from './claims.ts';

/**
 * "Ministry of Public Security (MPS)", 'Skandia Freight ASA ("Skandia")': the short form is what the long one is, here
 * and everywhere in the article.
 */
export function repairAcronyms(
  names: readonly NameSpan[],
  contexts: readonly SentenceContext[],
): readonly NameSpan[] {
  const types = new Map<number, EntityType>();
  const defined = new Map<number, EntityType>();
  for (const name of names) {
    const context = contexts[name.sentence];
    const term = context && definedBehind(name, context);
    if (term) defined.set(term.lower, name.type);
    const short = context?.words[name.last + 1];
    if (!context || !short?.upper || !/^[([]$/.test(context.words[name.last]?.text ?? '')) continue;
    if (!/^[)\],;]$/.test(context.words[name.last + 2]?.text ?? '')) continue;
    if (abbreviates(short.text, name, context) && name.type !== 'PERSON') types.set(short.lower, name.type);
  }
  if (types.size === 0 && defined.size === 0) return names;
  const typed = names.map((name) => {
    const type = name.last - name.first === 1 ? typeAt(name.sentence, name.first) : undefined;
    return type ? retyped(name, type) : name;
  });
  const claims = claimsOf(names, contexts);
  const found: NameSpan[] = [];
  for (const [sentence, { words }] of contexts.entries()) {
    for (let first = 0; first < words.length; first++) {
      const word = words[first];
      if (!word?.capital && !word?.upper) continue;
      const type = typeAt(sentence, first);
      if (type && claims[sentence]?.[first] === 0) found.push({ type, sentence, first, last: first + 1 });
    }
  }
  return [...typed, ...found];

  function typeAt(sentence: number, token: number): EntityType | undefined {
    const word = contexts[sentence]?.words[token];
    const type = word?.upper ? types.get(word.lower) : undefined;
    return type ?? (word?.capital ? defined.get(word.lower) : undefined);
  }
}

/**
 * The word in quotation marks and brackets by which the article will call a body: 'Skandia Freight ASA ("| Skandia
 * |")'.
 */
function definedBehind({ type, last }: NameSpan, { words }: SentenceContext): Word | null {
  const textAt = (at: number): string => words[at]?.text ?? '';
  const term = words[last + 2];
  const isDefined =
    type === 'ORGANIZATION' &&
    textAt(last) === '(' &&
    textAt(last + 1) === '"' &&
    textAt(last + 3) === '"' &&
    textAt(last + 4) === ')';
  return isDefined && term?.capital && term.letters ? term : null;
}

/** Whether the letters begin the name's words, in order; small words may be passed over. */
function abbreviates(short: string, { first, last }: NameSpan, { words }: SentenceContext): boolean {
  let rest = short.replaceAll('.', '').toUpperCase();
  if (rest.length < 2 || last - first < 2) return false;
  for (const word of words.slice(first, last)) {
    if (rest.startsWith(word.text.charAt(0).toUpperCase())) rest = rest.slice(1);
  }
  return rest.length <= 1;
}
