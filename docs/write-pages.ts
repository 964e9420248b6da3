import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { withStages } from './reading-page.ts';

const PAGE = fileURLToPath(new URL('reading.md', import.meta.url));

await writeFile(PAGE, withStages(await readFile(PAGE, 'utf8')));
