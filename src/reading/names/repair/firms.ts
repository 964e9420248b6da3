import { bitOf } from '../categories.ts';
import type { SentenceContext } from '../context.ts';
import { type NameSpan, resized, retyped } from '../name.ts';
import { listsOf } from './claims.ts';
import { changed } from './each-name.ts';
import { type Introduced, introducedPersons } from './introduced.ts';

/** What firms of many countries end in. */
export const LEGAL_FORMS =
  /^(?:A\.?S\.?A?|AB|AG|BV|Co|Corp|GmbH|Inc|KK|L\.?L\.?C|LLP|Ltd|Ltda|NV|Oy[jJ]?|PLC|plc|Pty|S\.?A|SARL|SE|S\.?p\.?A|SpA|Sdn|Bhd|SRL|Srl)\.?$/;
/** Those of them that partners form: "Skandia and Nordbank Ltd" are two firms. */
const PARTNERSHIP = /^LLP$/;
const COUNTRIES = bitOf('countries');
const KNOWN = COUNTRIES | bitOf('cities-large') | bitOf('companies') | bitOf('organizations');

/**
 * "Lindqvist & Okoro", "Mineradora Vale do Ribeira SA": two words joined by "&" and what ends in a legal form are a
 * firm, unless the article introduces the two.
 */
export function joinFirms(names: readonly NameSpan[], contexts: readonly SentenceContext[]): NameSpan[] {
  const persons = introducedPersons(names, contexts);
  const joined: NameSpan[] = [];
  for (const name of names) {
    const context = contexts[name.sentence];
    const before = joined.at(-1);
    const isFollowing = before?.sentence === name.sentence;
    const firm = context && before && isFollowing ? firmOf(before, name, context, persons) : null;
    if (firm) joined[joined.length - 1] = firm;
    else joined.push(name);
  }
  return changed(joined, contexts, asFirm);
}

function asFirm(name: NameSpan, context: SentenceContext): NameSpan {
  const isFirm = hasLegalForm(name, context) || isPair(name, context);
  const isFormBehind = isForm(name.last, context);
  return isFirm && (name.type !== 'ORGANIZATION' || isFormBehind)
    ? retyped(resized(name, name.first, name.last + (isFormBehind ? 1 : 0)), 'ORGANIZATION')
    : name;
}

const isForm = (at: number, { words }: SentenceContext): boolean => LEGAL_FORMS.test(words[at]?.text ?? '');

/** More than one word that nobody is called by, and a legal form as the last or right behind. */
function hasLegalForm({ first, last }: NameSpan, context: SentenceContext): boolean {
  const isNation = ((context.lists.begins[first] ?? 0) & COUNTRIES) !== 0;
  return !isNation && (isForm(last, context) || (last - first > 1 && isForm(last - 1, context)));
}

/** "Halcyon & Rooke". */
const isPair = ({ first, last }: NameSpan, { words }: SentenceContext): boolean =>
  last - first === 3 && words[first + 1]?.text === '&' && !/^M(?:r|rs|s)\.?$/.test(words[first]?.text ?? '');

/** "| Halloran | and Pike LLP": one word that is nobody of the article, no firm and no place by itself. */
const isPartner = (name: NameSpan, context: SentenceContext, persons: Introduced): boolean =>
  name.last - name.first === 1 &&
  !persons.has(context.words[name.first]?.lower ?? 0) &&
  (listsOf(name, context) & KNOWN) === 0;

function firmOf(a: NameSpan, b: NameSpan, context: SentenceContext, persons: Introduced): NameSpan | null {
  const { words } = context;
  if (b.first - a.last !== 1) return null;
  const isBare = ({ type, first, last }: NameSpan): boolean =>
    type === 'PERSON' && last - first === 1 && !persons.has(words[first]?.lower ?? 0);
  const link = words[a.last]?.text ?? '';
  const isFirm =
    link === '&'
      ? isBare(a) && isBare(b)
      : link === 'and'
        ? isPartner(a, context, persons) &&
          b.last - b.first === 2 &&
          PARTNERSHIP.test(words[b.last - 1]?.text ?? '')
        : /^(?:da|de|del|della|di|do|dos|du)$/.test(link) && isForm(b.last - 1, context);
  return isFirm ? retyped(resized(a, a.first, b.last), 'ORGANIZATION') : null;
}
