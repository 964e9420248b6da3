/** Prints a table in Markdown, with an empty line behind it. */
export function printTable(head: readonly string[], rows: readonly (readonly string[])[]): void {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;
  process.stdout.write([head, head.map(() => '---'), ...rows].map(line).join(''));
  process.stdout.write('\n');
}
