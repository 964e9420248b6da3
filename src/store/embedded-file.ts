import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import grafeo from '@grafeo-db/js';
import { StoreCorrupt, StoreLocked, StoreUnavailable } from './errors.ts';

/** How much may be written (in bytes of log) until the engine folds its log into its file by itself. */
const LOG_BYTES_BEFORE_CHECKPOINT = 64 * 1024 * 1024;

/**
 * After how many commits the engine is asked to. Closing folds the log in, too, and is a tenth of a second quicker
 * where the engine was not asked; so short runs leave it to that.
 */
const COMMITS_BEFORE_CHECKPOINTS = 50;

/** An open database file and the note beside it that says which process has it. */
export interface EmbeddedFile {
  readonly database: grafeo.GrafeoDB;
  readonly folder: string;
  /** To be told of each commit, so that the log of a long run does not grow without end. */
  committed(): void;
  close(): void;
}

/**
 * Opens the database in a folder, or makes both.
 *
 * The engine locks its file, and the operating system lets go of that lock when the process ends in whatever way;
 * so the note with the process id is for people only and may be stale.
 *
 * @throws StoreLocked when the file is open already, here or in another process
 * @throws StoreCorrupt when it is no database or damaged
 * @throws StoreUnavailable when the folder cannot be made, read or written
 */
export function openEmbeddedFile(path: string): EmbeddedFile {
  const folder = resolve(path);
  makeFolder(folder);
  const holderNote = resolve(folder, 'holder.pid');
  const database = openDatabase(folder, holderNote);
  try {
    writeFileSync(holderNote, `${process.pid}\n`);
  } catch (cause) {
    database.close();
    throw notUsable(folder, cause);
  }
  let commits = 0;
  return {
    database,
    folder,
    committed() {
      commits += 1;
      if (commits === COMMITS_BEFORE_CHECKPOINTS) {
        database.setCheckpointTriggers({ walBytes: LOG_BYTES_BEFORE_CHECKPOINT });
      }
    },
    close() {
      // Before the lock is let go, or it might be the note of the next holder.
      rmSync(holderNote, { force: true });
      database.close();
    },
  };
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (cause) {
    if (systemCode(cause) === 'EEXIST')
      throw new StoreCorrupt(folder, 'it is a file, and a store is a folder', { cause });
    throw notUsable(folder, cause);
  }
}

function openDatabase(folder: string, holderNote: string): grafeo.GrafeoDB {
  try {
    return grafeo.GrafeoDB.create(resolve(folder, 'graph.grafeo'));
  } catch (cause) {
    // The engine gives these errors no code other than the one in its message.
    const said = cause instanceof Error ? cause.message : String(cause);
    if (said.includes('cannot be locked')) throw new StoreLocked(folder, holderFrom(holderNote), { cause });
    if (/GRAFEO-(S\d+|X002)\b/.test(said)) {
      throw new StoreCorrupt(folder, said.replace(/^.*GRAFEO-\w+: /, ''), { cause });
    }
    throw notUsable(folder, cause);
  }
}

function holderFrom(note: string): number | null {
  try {
    const pid = Number.parseInt(readFileSync(note, 'utf8'), 10);
    return Number.isNaN(pid) ? null : pid;
  } catch {
    return null;
  }
}

function systemCode(failure: unknown): unknown {
  return failure instanceof Error && 'code' in failure ? failure.code : undefined;
}

function notUsable(folder: string, cause: unknown): StoreUnavailable {
  const said = cause instanceof Error ? cause.message : String(cause);
  return new StoreUnavailable(
    `The store in ${folder} cannot be opened: ${said}. Check that the folder may be written and its disk has room, ` +
      'or name another with DATELINE_DATA.',
    { cause },
  );
}
