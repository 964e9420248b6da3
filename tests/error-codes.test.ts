import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { errorsPage } from '../docs/errors-page.ts';
import { API_CODES, COMMAND_CODES } from '../src/error-codes.ts';

const SOURCE = new URL('../src/', import.meta.url);

/** Every code that a class of errors in the source has. */
function declaredCodes(): ReadonlySet<string> {
  const codes = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => [...readFileSync(new URL(file, SOURCE), 'utf8').matchAll(/readonly code = '(\w+)'/g)])
    .map(([, code = '']) => code);
  return new Set(codes);
}

describe('the codes of errors', () => {
  const documented = new Set([...Object.keys(API_CODES), ...Object.keys(COMMAND_CODES)]);

  it.each([...declaredCodes()].sort())('have a meaning: %s', (code) => {
    expect(documented).toContain(code);
  });

  it('are those in docs/errors.md (npm run docs writes it)', () => {
    const page = readFileSync(new URL('../docs/errors.md', import.meta.url), 'utf8');
    expect(page).toBe(errorsPage());
  });
});
