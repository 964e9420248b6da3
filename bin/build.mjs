// `node bin/build.mjs [FILE.ts…]`: builds the program into dist, with the files named as further ways in.
//
// Each way in becomes one file, beside files of what they share: the program has hundreds of modules, and Node would
// take a quarter of a second to find and read them one by one.
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, extname, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

const WAYS_IN = [
  'src/cli/main.ts',
  'src/reading/threads/reading-thread.ts',
  'src/source-version.ts',
  ...process.argv.slice(2),
];
/** Holds what the built program reads as well: models, sample articles, the example question, the version. */
const COPIED = ['package.json', 'schema', 'seed', 'src'];
/** Folders whose sources tell their version; the build keeps no sources, but their versions. */
const VERSIONED = ['src/identity/', 'src/reading/'];
/** They stay where they are installed. */
const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
const PACKAGES = Object.keys({ ...dependencies, ...devDependencies });

rmSync('dist', { recursive: true, force: true });
const bundle = await rolldown({
  input: Object.fromEntries(WAYS_IN.map((path) => [path.replace(/\.ts$/, ''), path])),
  platform: 'node',
  external: PACKAGES.map((name) => new RegExp(`^${name}(?:/|$)`)),
  plugins: [placesOfSources()],
});
await bundle.write({
  dir: 'dist',
  entryFileNames: '[name].js',
  chunkFileNames: 'shared/[name]-[hash].js',
});
await bundle.close();

for (const path of COPIED)
  cpSync(path, `dist/${path}`, { recursive: true, filter: (source) => extname(source) !== '.ts' });

const { sourceVersion, VERSION_FILE } = await import('../dist/src/source-version.js');
for (const path of VERSIONED)
  writeFileSync(`dist/${path}${VERSION_FILE}`, `${sourceVersion(pathToFileURL(path))}\n`);

/** Lets each source find the files beside it: `import.meta.url` says where it would stand in dist by itself. */
function placesOfSources() {
  return {
    name: 'places-of-sources',
    transform(code, id) {
      if (!code.includes('import.meta.url')) return null;
      const place = relative('.', id).replace(/\.ts$/, '.js');
      return code.replaceAll('import.meta.url', `placeOfSource('${place}')`);
    },
    renderChunk(code, { fileName }) {
      const root = relative(dirname(fileName), '.');
      return code.replace(
        /placeOfSource\(['"]([^'"]+)['"]\)/g,
        (_, place) => `new URL('${root}/${place}', import.meta.url).href`,
      );
    },
  };
}
