// What tsc leaves behind and the built program reads: models, sample articles, the example question, the version.
import { cpSync } from 'node:fs';
import { extname } from 'node:path';

const COPIED = ['package.json', 'schema', 'seed', 'src'];

for (const path of COPIED) {
  cpSync(path, `dist/${path}`, { recursive: true, filter: (source) => extname(source) !== '.ts' });
}
