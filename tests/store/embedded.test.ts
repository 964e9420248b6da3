import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { StoreCorrupt, StoreLocked, StoreUnavailable } from '../../src/store/errors.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { openStore } from '../../src/store/open-store.ts';
import { change, SCHEMA, WORDS } from './contract/fresh-store.ts';

const HOLDER = fileURLToPath(new URL('hold-store.ts', import.meta.url));

describe('the embedded store', () => {
  let folder: string;
  const open: GraphStore[] = [];
  const openFolder = async () => {
    const store = await openStore({ folder });
    open.push(store);
    return store;
  };
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'dateline-embedded-'));
  });
  afterEach(async () => {
    for (const store of open.splice(0)) await store.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** A process that has the folder open and has committed one node. */
  const startHolder = async () => {
    const holder = spawn(process.execPath, ['--import', 'tsx', HOLDER, folder], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(createInterface(holder.stdout), 'line');
    return holder;
  };
  const killedHolder = async () => {
    const holder = await startHolder();
    holder.kill('SIGKILL');
    await once(holder, 'exit');
    const logs = join(folder, 'graph.grafeo.wal');
    const [last = ''] = readdirSync(logs).sort().reverse();
    return { log: join(logs, last) };
  };

  it('keeps nodes, dates, constraints and text indexes from one opening to the next', async () => {
    const first = await openFolder();
    await first.setUp(SCHEMA);
    await change(first, 'CREATE (:Note {id: $id, words: $words, on: date($on)})', {
      id: 'n',
      words: 'da nang',
      on: '2023-09-10',
    });
    await first.close();

    const second = await openFolder();
    expect(await second.searchText(WORDS, 'Đà Nẵng', 5)).toMatchObject([{ id: 'n' }]);
    await second.setUp(SCHEMA);
    expect(await second.read('MATCH (n:Note) RETURN n.id AS id, n.on AS on')).toEqual([
      { id: 'n', on: '2023-09-10' },
    ]);
    expect(await second.searchText(WORDS, 'Đà Nẵng', 5)).toMatchObject([{ id: 'n' }]);
    await expect(change(second, 'CREATE (:Note {id: $id})', { id: 'n' })).rejects.toThrow(/already exists/);
  });

  it('makes the folder and those above it', async () => {
    const deep = join(folder, 'not', 'yet');
    open.push(await openStore({ folder: deep }));
    expect(readdirSync(deep)).toContain('graph.grafeo');
  });

  it('finishes the writes it was asked for before it closes', async () => {
    const first = await openFolder();
    const writes = ['a', 'b', 'c'].map((id) => change(first, 'CREATE (:Note {id: $id})', { id }));
    await first.close();
    await Promise.all(writes);
    const second = await openFolder();
    expect(await second.read('MATCH (n:Note) RETURN count(n) AS count')).toEqual([{ count: 3 }]);
  });

  it('looks ids up by an index in batches, whatever their label', async () => {
    const store = await openFolder();
    await store.setUp(SCHEMA);
    const rows = await store.read('EXPLAIN UNWIND $rows AS row MERGE (t:Talk {id: row.id})', { rows: [] });
    expect(JSON.stringify(rows)).toContain('[index: id]');
  });

  it('says that this process has the folder open already', async () => {
    await openFolder();
    const again = openFolder();
    await expect(again).rejects.toBeInstanceOf(StoreLocked);
    await expect(again).rejects.toMatchObject({ code: 'STORE_LOCKED', holder: process.pid });
  });

  it('says which other process has the folder open, and opens it once that is killed, with what it committed', async () => {
    const holder = await startHolder();
    const refused = openFolder();
    await expect(refused).rejects.toMatchObject({ code: 'STORE_LOCKED', holder: holder.pid });
    await expect(refused).rejects.toThrow(`process ${holder.pid}`);
    await expect(refused).rejects.toThrow('--server');

    holder.kill('SIGKILL');
    await once(holder, 'exit');
    expect(readFileSync(join(folder, 'holder.pid'), 'utf8').trim()).toBe(String(holder.pid));
    const store = await openFolder();
    expect(await store.read('MATCH (n:Note) RETURN n.id AS id')).toEqual([{ id: 'held' }]);
    await store.close();
    expect(existsSync(join(folder, 'holder.pid'))).toBe(false);
  });

  it('opens with the commits that are whole when the log of one that was killed ends within the last', async () => {
    const { log } = await killedHolder();
    truncateSync(log, statSync(log).size - 1);
    const store = await openFolder();
    expect(await store.read('MATCH (n:Note) RETURN count(n) AS count')).toEqual([{ count: 0 }]);
    await change(store, 'CREATE (:Note {id: $id})', { id: 'again' });
    await store.close();
    const again = await openFolder();
    expect(await again.read('MATCH (n:Note) RETURN n.id AS id')).toEqual([{ id: 'again' }]);
  });

  it('says that the log of one that was killed is damaged at its start', async () => {
    const { log } = await killedHolder();
    const bytes = readFileSync(log);
    writeFileSync(log, bytes.fill(7, 8, 16));
    await expect(openFolder()).rejects.toMatchObject({ code: 'STORE_CORRUPT' });
  });

  it('says that a file is no folder', async () => {
    const file = join(folder, 'file');
    writeFileSync(file, 'text');
    await expect(openStore({ folder: file })).rejects.toBeInstanceOf(StoreCorrupt);
  });

  it('says that a file of another kind is no database, and leaves it as it is', async () => {
    const text = 'Not a database. '.repeat(1000);
    writeFileSync(join(folder, 'graph.grafeo'), text);
    await expect(openFolder()).rejects.toMatchObject({ code: 'STORE_CORRUPT' });
    expect(readFileSync(join(folder, 'graph.grafeo'), 'utf8')).toBe(text);
  });

  it('says that a database is damaged', async () => {
    const store = await openFolder();
    await change(store, 'UNWIND range(1, 2000) AS i CREATE (:Note {id: toString(i)})');
    await store.close();
    const bytes = readFileSync(join(folder, 'graph.grafeo'));
    writeFileSync(join(folder, 'graph.grafeo'), bytes.fill(7, 4096));
    await expect(openFolder()).rejects.toThrow(/damaged/);
    await expect(openFolder()).rejects.toBeInstanceOf(StoreCorrupt);
  });

  it('says that a folder cannot be made', async () => {
    writeFileSync(join(folder, 'file'), 'text');
    await expect(openStore({ folder: join(folder, 'file', 'below') })).rejects.toBeInstanceOf(
      StoreUnavailable,
    );
  });
});
