import { describe, expect, it, onTestFinished } from 'vitest';
import { openStore } from '../../src/store/open-store.ts';
import { seedArticles } from '../graph/seed-articles.ts';
import { serve } from '../server/serve.ts';
import { type Ran, run, storeOf } from './run.ts';

const QUESTIONS = [
  ['met', 'Lê Hoài Trung'],
  ['met', 'Lê Hoài Trung', '--json'],
  ['met', 'Việt Nam', 'US', '--json'],
  ['met', 'President Biden', '--kind', 'call,agreement', '--until', '2023-12-31', '--json'],
  ['met', 'Lê Hoài Trung', '--first', '2'],
  ['met', 'Antony Blinkin'],
  ['documents'],
  ['documents', '--first', '3', '--json'],
  ['remove', 'nowhere.txt'],
  ['remove', '000.txt'],
  ['documents', '--json'],
] as const;

describe('a question sent through a server', () => {
  it('is answered just as the store itself answers it', async () => {
    const own = await storeOf(seedArticles());
    const store = await openStore({ folder: (await storeOf(seedArticles())).DATELINE_DATA });
    onTestFinished(() => store.close());
    const { url } = await serve(store);
    const outcome = ({ exitCode, stdout, stderr }: Ran) => ({
      exitCode,
      stdout,
      error: stderr.split(':')[0],
    });
    for (const question of QUESTIONS) {
      const direct = await run(question, own);
      expect(outcome(await run([...question, '--server', url]))).toEqual(outcome(direct));
    }
  });
});
