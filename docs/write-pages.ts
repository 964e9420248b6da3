import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { errorsPage } from './errors-page.ts';
import { withStages } from './reading-page.ts';

const READING = fileURLToPath(new URL('reading.md', import.meta.url));
const ERRORS = fileURLToPath(new URL('errors.md', import.meta.url));

await writeFile(READING, withStages(await readFile(READING, 'utf8')));
await writeFile(ERRORS, errorsPage());
