import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { withStages } from '../../docs/reading-page.ts';

const PAGE = new URL('../../docs/reading.md', import.meta.url);
const page = await readFile(PAGE, 'utf8');

test('the page on reading shows what the stages make of its article (if not: npm run docs)', () => {
  expect(withStages(page)).toBe(page);
});

test('every link of it leads somewhere', () => {
  const targets = [...page.matchAll(/\]\(([^)]+)\)/g)].map(([, target = '']) => target);
  expect(targets.filter((target) => !existsSync(fileURLToPath(new URL(target, PAGE))))).toEqual([]);
});
