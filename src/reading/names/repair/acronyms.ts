import type { EntityType } from '../../reading.ts';
import type { SentenceContext } from '../context.ts';
import type { NameSpan } from '../name.ts';
import { claimsOf } from './claims.ts';

/** "Ministry of Public Security (MPS)": the short form is what the long one is, here and everywhere in the article. */
export function repairAcronyms(names: readonly NameSpan[], contexts: readonly SentenceContext[]): NameSpan[] {
  const types = new Map<number, EntityType>();
  for (const name of names) {
    const context = contexts[name.sentence];
    const short = context?.words[name.last + 1];
    if (!context || !short?.upper || !/^[([]$/.test(context.words[name.last]?.text ?? '')) continue;
    if (!/^[)\],;]$/.test(context.words[name.last + 2]?.text ?? '')) continue;
    if (abbreviates(short.text, name, context) && name.type !== 'PERSON') types.set(short.lower, name.type);
  }
  if (types.size === 0) return [...names];
  const retyped = names.map((name) => {
    const type = name.last - name.first === 1 ? typeAt(name.sentence, name.first) : undefined;
    return type ? { ...name, type } : name;
  });
  const claims = claimsOf(names, contexts);
  const found: NameSpan[] = [];
  for (const [sentence, { words }] of contexts.entries()) {
    for (const first of words.keys()) {
      const type = typeAt(sentence, first);
      if (type && claims[sentence]?.[first] === 0) found.push({ type, sentence, first, last: first + 1 });
    }
  }
  return [...retyped, ...found];

  function typeAt(sentence: number, token: number): EntityType | undefined {
    const word = contexts[sentence]?.words[token];
    return word?.upper ? types.get(word.lower) : undefined;
  }
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
