import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NameKind, NameRange } from '../../src/reading/syntax/unit.ts';
import type { AlignedSentence } from './hints.ts';
import { LISTS_FOLDER } from './verb-forms.ts';

/**
 * Names and dates in the sentences to learn from, as the reader once found them (mark-names.ts). They are kept, so
 * that new weights of names or new rules of dates do not change what is learned of syntax.
 *
 * A line `# document`, and a line for each of its sentences: `P0-2 D5-7`, the letter of a kind with the first token
 * and the one behind the last, or `-` where there is nothing.
 */
const FILE = join(LISTS_FOLDER, 'marked-names.txt');

const LETTERS: readonly (readonly [letter: string, kind: NameKind])[] = [
  ['P', 'PERSON'],
  ['O', 'ORGANIZATION'],
  ['L', 'PLACE'],
  ['D', 'DATE'],
];

/** The marks of each sentence of a document. */
export type MarkedNames = (document: readonly AlignedSentence[]) => NameRange[][];

/** @throws Error where a document is asked for that was not marked, or that has other sentences now */
export function readMarkedNames(): MarkedNames {
  const [, ...parts] = `\n${readFileSync(FILE, 'utf8').trimEnd()}`.split('\n# ');
  const marked = new Map(
    parts.map((part) => {
      const [name = '', ...lines] = part.split('\n');
      return [name, lines];
    }),
  );
  return (document) => {
    const name = document[0]?.document ?? '';
    const lines = marked.get(name) ?? [];
    if (lines.length !== document.length)
      throw new Error(
        `${FILE} has ${lines.length} of the ${document.length} sentences of ${name}: run mark-names.ts`,
      );
    return lines.map((line) => line.split(' ').flatMap(rangeOf));
  };
}

/** @throws Error for a kind that has no letter */
export function writeMarkedNames(
  documents: readonly (readonly AlignedSentence[])[],
  marks: MarkedNames,
): void {
  const parts = documents.map((document) => {
    const lines = marks(document).map((ranges) => ranges.map(markOf).join(' ') || '-');
    return [`# ${document[0]?.document ?? ''}`, ...lines].join('\n');
  });
  writeFileSync(FILE, `${parts.join('\n')}\n`);
}

function rangeOf(mark: string): NameRange[] {
  const [, letter, from, to] = mark.match(/^([A-Z])(\d+)-(\d+)$/) ?? [];
  const kind = LETTERS.find(([name]) => name === letter)?.[1];
  return kind ? [{ from: Number(from), to: Number(to), kind }] : [];
}

function markOf({ from, to, kind = 'NAME' }: NameRange): string {
  const letter = LETTERS.find(([, name]) => name === kind)?.[0];
  if (!letter) throw new Error(`A ${kind} has no letter`);
  return `${letter}${from}-${to}`;
}
