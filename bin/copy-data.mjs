// What tsc leaves behind and the built program reads: models, sample articles, the example question, the version, and
// the versions of the folders whose sources tell them.
import { cpSync, writeFileSync } from 'node:fs';
import { extname } from 'node:path';

const COPIED = ['package.json', 'schema', 'seed', 'src'];

for (const path of COPIED) {
  cpSync(path, `dist/${path}`, { recursive: true, filter: (source) => extname(source) !== '.ts' });
}

const { sourceVersion, VERSION_FILE } = await import('../dist/src/source-version.js');
for (const path of ['src/identity/', 'src/reading/']) {
  writeFileSync(`dist/${path}${VERSION_FILE}`, `${sourceVersion(new URL(`../${path}`, import.meta.url))}\n`);
}
