import type { TreebankSentence, Word } from './conllu.ts';

/** A word with what depends on it, in the order of the text. */
export interface Phrase {
  readonly form: string;
  /** Universal and Penn tag: "NOUN/NN". */
  readonly tag: string;
  readonly before: readonly Dependent[];
  readonly after: readonly Dependent[];
}

export type Dependent = readonly [label: string, phrase: Phrase];

export function phrase(
  form: string,
  tag: string,
  before: readonly Dependent[] = [],
  after: readonly Dependent[] = [],
): Phrase {
  return { form, tag, before, after };
}

/** The same phrase with more behind it. */
export function extended(head: Phrase, ...after: readonly Dependent[]): Phrase {
  return { ...head, after: [...head.after, ...after] };
}

/** The same phrase with more before it, nearest to it last. */
export function preceded(head: Phrase, ...before: readonly Dependent[]): Phrase {
  return { ...head, before: [...before, ...head.before] };
}

interface Placed {
  readonly form: string;
  readonly tag: string;
  readonly label: string;
  readonly head: { index: number } | null;
  readonly self: { index: number };
}

/** The phrase as a sentence of a treebank. */
export function compose(document: string, root: Phrase): TreebankSentence {
  const open: Placed[] = [];
  const visit = (node: Phrase, label: string, head: { index: number } | null): void => {
    const self = { index: -1 };
    for (const [name, child] of node.before) visit(child, name, self);
    open.push({ form: node.form, tag: node.tag, label, head, self });
    for (const [name, child] of node.after) visit(child, name, self);
  };
  visit(root, 'root', null);
  // A comma that closes a phrase is not written where another mark follows.
  const written = open.filter(({ form }, i) => form !== ',' || !/^[,.]$/.test(open[i + 1]?.form ?? ''));
  for (const [i, { self }] of written.entries()) self.index = i;
  let text = '';
  const words = written.map(({ form, tag, label, head }, i): Word => {
    if (i > 0 && !/^(?:[,.”]|'s)$/.test(form) && written[i - 1]?.form !== '“') text += ' ';
    const start = text.length;
    const isFirst = i === 0 || (i === 1 && written[0]?.form === '“');
    text += isFirst ? form.charAt(0).toUpperCase() + form.slice(1) : form;
    const [upos = 'X', xpos = 'X'] = tag.split('/');
    return { form, upos, xpos, head: head?.index ?? -1, label, start, end: text.length };
  });
  return { document, text, words };
}
