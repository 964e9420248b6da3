import { createReader } from '../src/reading/reader.ts';
import { setEngine } from '../src/reading/threads/engine.ts';
import { corpusOf } from './corpus.ts';
import { cpuSeconds } from './cpu-seconds.ts';
import { ODD_INPUTS } from './odd-inputs.ts';

/**
 * A process of its own: reads texts of growing length, put together from the articles at the paths given, and the odd
 * inputs. What is told is the seconds of processor time that each took; the reader is warm.
 */

const KIBIBYTES = [1, 4, 16, 64, 256, 1024];

setEngine();
const reader = createReader();
let corpus = '';
for await (const { text } of corpusOf(process.argv.slice(2), Number.POSITIVE_INFINITY)) {
  corpus += `${text}\n\n`;
  if (Buffer.byteLength(corpus) > 1024 * 1024) break;
}
const bytes = Buffer.from(corpus);

function secondsFor(text: string): number {
  const start = cpuSeconds();
  reader.read({ id: 'text', title: null, publisher: null, publishedOn: '2024-05-15', url: null, text });
  return cpuSeconds() - start;
}

secondsFor(bytes.toString('utf8', 0, 300_000));
const lengths = KIBIBYTES.map((size) => {
  const text = bytes.toString('utf8', 0, Math.min(size * 1024, bytes.length));
  return { name: `${size.toLocaleString('en-US')} KiB`, seconds: secondsFor(text) };
});
const odd = ODD_INPUTS.map(([name, text]) => ({ name, seconds: secondsFor(text) }));
process.stdout.write(JSON.stringify({ lengths, odd }));
