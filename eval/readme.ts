import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const README = fileURLToPath(new URL('../README.md', import.meta.url));
const BEGIN = '<!-- figures: written by npm run eval -- --write -->';
const END = '<!-- end of figures -->';

/**
 * Puts the table between its two marks in README.md.
 *
 * @throws Error where README.md has lost them
 */
export async function showInReadme(table: string): Promise<void> {
  await writeFile(README, withTable(await readFile(README, 'utf8'), table));
}

/** @throws Error where the page lacks the marks */
export function withTable(page: string, table: string): string {
  const begin = page.indexOf(BEGIN);
  const end = page.indexOf(END);
  if (begin < 0 || end < begin) throw new Error(`README.md must hold ${BEGIN} and, behind it, ${END}.`);
  return `${page.slice(0, begin)}${BEGIN}\n\n${table}\n\n${page.slice(end)}`;
}
