import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** A syntactic word of a treebank, with its span in `text`. Heads count words from 0; -1 is the root's. */
export interface Word {
  readonly form: string;
  readonly upos: string;
  readonly xpos: string;
  readonly head: number;
  readonly label: string;
  readonly start: number;
  readonly end: number;
}

export interface TreebankSentence {
  readonly document: string;
  /** The forms with the spaces between them. */
  readonly text: string;
  readonly words: readonly Word[];
}

/**
 * Reads CoNLL-U (https://universaldependencies.org/format.html). The words of a multiword token ("don't" =
 * "do" + "n't") share its surface: each has its own letters where these add up, else all have the whole.
 */
export function readTreebank(path: string): TreebankSentence[] {
  const sentences: TreebankSentence[] = [];
  let document = '';
  for (const block of gunzipSync(readFileSync(path)).toString('utf8').split(/\n\n+/)) {
    const lines = block.split('\n');
    document = lines.find((line) => line.startsWith('# newdoc id = '))?.slice(14) ?? document;
    const sentence = readSentence(
      lines.filter((line) => /^\d+(-\d+)?\t/.test(line)).map((line) => line.split('\t')),
    );
    if (sentence.words.length > 0) sentences.push({ document, ...sentence });
  }
  return sentences;
}

function readSentence(rows: readonly (readonly string[])[]): Omit<TreebankSentence, 'document'> {
  let text = '';
  let surface: { last: number; start: number; end: number; form: string; used: number } | null = null;
  const words: Word[] = [];
  for (const [id = '', form = '', , upos = '', xpos = '', , head = '', label = '', , misc = ''] of rows) {
    const space = misc.includes('SpaceAfter=No') ? '' : ' ';
    const range = /^(\d+)-(\d+)$/.exec(id);
    if (range) {
      surface = { last: Number(range[2]), start: text.length, end: text.length + form.length, form, used: 0 };
      text += form + space;
      continue;
    }
    let start = text.length;
    let end = start + form.length;
    if (surface) {
      const own =
        surface.form.slice(surface.used, surface.used + form.length).toLowerCase() === form.toLowerCase();
      start = own ? surface.start + surface.used : surface.start;
      end = own ? start + form.length : surface.end;
      surface.used += own ? form.length : 0;
      if (surface.last === Number(id)) surface = null;
    } else {
      text += form + space;
    }
    words.push({ form, upos, xpos, head: Number(head) - 1, label, start, end });
  }
  return { text: text.trimEnd(), words };
}
