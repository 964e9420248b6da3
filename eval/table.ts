import type { Measured } from './evaluate.ts';
import type { Figures, Row } from './evaluation-set.ts';

const HEAD = ['set', 'texts', 'measured', 'reached', 'aim', 'CoreNLP'] as const;

/** All figures as one Markdown table, its columns padded so that it is read as easily in a terminal. */
export function tableOf(measured: readonly Measured[]): string {
  const lines = measured.flatMap(({ name, texts, rows, figures }) =>
    rows.map((row, index) => [
      index === 0 ? name : '',
      index === 0 ? String(texts) : '',
      row.what,
      reached(row, figures),
      row.aim ?? '',
      row.peer ?? '',
    ]),
  );
  const widths = HEAD.map((head, column) =>
    Math.max(head.length, ...lines.map((cells) => cells[column]?.length ?? 0)),
  );
  const lineOf = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [lineOf(HEAD), lineOf(widths.map((width) => '-'.repeat(width))), ...lines.map(lineOf)].join('\n');
}

function reached({ figures: names }: Row, figures: Figures): string {
  return names.map((name) => figures[name] ?? '–').join(' / ');
}
