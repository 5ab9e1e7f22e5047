import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';

const root = new URL('../../', import.meta.url).pathname;
const read = (file: string) => readFileSync(join(root, file), 'utf8');

/** Rooms whose libraries are bundled into the command. */
const BUNDLED_ROOMS = ['cli', 'csv', 'days', 'page', 'tickets'];
/** What npm installs beside the package. */
const INSTALLED = Object.keys((JSON.parse(read('package.json')) as { readonly dependencies: object }).dependencies);

/** What is wrong with what was packed: sources that maps name and that are not there, packages without their notice, places of this machine. */
export function packedMistakes(paths: readonly string[]): string[] {
  return [...sourcesMissing(paths), ...noticesMissing(), ...placesNamed(paths)];
}

function sourcesMissing(paths: readonly string[]): string[] {
  const maps = paths.filter((path) => path.endsWith('.map'));
  const sources = new Set(maps.flatMap((map) => (JSON.parse(read(map)) as { readonly sources: readonly string[] }).sources));
  const files = [...sources].map((source) => join('dist', source));
  return files.filter((file) => !existsSync(join(root, file))).map((file) => `a source map names ${file}, which is no source of ours`);
}

/** The packages that our sources import have to be in the notices: by another road than the bundler's own record. */
function noticesMissing(): string[] {
  const notices = read('dist/THIRD-PARTY.md');
  const sources = BUNDLED_ROOMS.flatMap((room) =>
    readdirSync(join(root, 'src', room), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => read(join('src', room, file))),
  );
  const imported = sources.flatMap((text) =>
    [...text.matchAll(/^(?:import|export) (?!type )[^;]*? from '([^.'][^']*)'/gm)].map(([, name = '']) => name),
  );
  const names = new Set(imported.map((name) => name.split('/', name.startsWith('@') ? 2 : 1).join('/')));
  return [...names]
    .filter((name) => !name.startsWith('node:') && !builtinModules.includes(name) && !INSTALLED.includes(name))
    .filter((name) => !notices.includes(`\n## ${name} `))
    .map((name) => `${name} is bundled, and dist/THIRD-PARTY.md does not name it`);
}

function placesNamed(paths: readonly string[]): string[] {
  const texts = paths.filter((path) => /\.(?:c?js|c?ts|gs|json|map|md)$/.test(path));
  return texts.filter((path) => read(path).includes(root)).map((path) => `${path} names the folder that it was built in`);
}
