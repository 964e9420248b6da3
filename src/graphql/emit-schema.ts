import { readFile, writeFile } from 'node:fs/promises';
import { datelineSchema, schemaText } from './schema.ts';

/**
 * Writes schema/schema.graphql; with --check, compares instead and ends with code 1 where it is out of date.
 * `tsx src/graphql/emit-schema.ts [--check]`
 */
const file = new URL('../../schema/schema.graphql', import.meta.url);
const text = schemaText(datelineSchema());

if (process.argv.includes('--check')) {
  const committed = await readFile(file, 'utf8').catch(() => '');
  if (committed !== text) {
    console.error('schema/schema.graphql is out of date: run tsx src/graphql/emit-schema.ts and commit it.');
    process.exitCode = 1;
  }
} else {
  await writeFile(file, text);
}
