import { cp, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { sourceVersion, VERSION_FILE } from '../src/source-version.ts';
import { folderOf } from './article/folder-of.ts';

const FILES = { 'rules.ts': 'export const most = 3;\n', 'words/names.txt': 'ann\nbob\n' };

const versionOf = (folder: string): string => sourceVersion(pathToFileURL(`${folder}/`));

async function copyOf(folder: string): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'dateline-version-'));
  onTestFinished(() => rm(copy, { recursive: true, force: true }));
  await cp(folder, copy, { recursive: true });
  return copy;
}

describe('the version of a folder', () => {
  it('is that of its copy, wherever it lies', async () => {
    const folder = await folderOf(FILES);
    expect(versionOf(folder)).toMatch(/^[0-9a-f]{12}$/);
    expect(versionOf(await copyOf(folder))).toBe(versionOf(folder));
  });

  it.each<[string, (folder: string) => Promise<void>]>([
    ['a source', (folder) => writeFile(join(folder, 'rules.ts'), 'export const most = 4;\n')],
    ['data below it', (folder) => writeFile(join(folder, 'words/names.txt'), 'ann\n')],
    ['a name', (folder) => rename(join(folder, 'rules.ts'), join(folder, 'rule.ts'))],
    ['one file more', (folder) => writeFile(join(folder, 'empty.ts'), '')],
  ])('is another after a change of %s', async (_, change) => {
    const folder = await folderOf(FILES);
    const before = versionOf(folder);
    await change(folder);
    expect(versionOf(folder)).not.toBe(before);
  });

  it('is the one that the build left, where sources are gone', async () => {
    const folder = await folderOf({
      'rules.js': 'export const most = 3;\n',
      [VERSION_FILE]: '0123456789ab\n',
    });
    expect(versionOf(folder)).toBe('0123456789ab');
  });
});
