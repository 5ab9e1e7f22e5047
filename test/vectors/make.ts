/**
 * Writes the vectors' files: `npm run vectors`. Their answers come from the slow models, never from the library. With `--check` it writes nothing, and fails
 * where a file is not what it would write.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { vectorSchema } from './schema.js';
import { TOPICS } from './topics.js';
import { fileText } from './vectorOf.js';

const folder = new URL('../../src/testing/vectors/', import.meta.url);
const isCheck = process.argv.includes('--check');

function write(name: string, text: string): void {
  const file = new URL(name, folder);
  const isSame = existsSync(file) && readFileSync(file, 'utf8') === text;
  if (!isSame && isCheck) {
    process.exitCode = 1;
    process.stderr.write(`src/testing/vectors/${name} is not what npm run vectors writes\n`);
  } else if (!isSame) writeFileSync(file, text);
  process.stdout.write(`${name} ${(text.length / 1000).toFixed(0)} kB${isSame ? '' : isCheck ? '' : ', written'}\n`);
}

write('schema.json', `${JSON.stringify(vectorSchema(), undefined, 2)}\n`);
for (const [topic, make] of Object.entries(TOPICS)) write(`${topic}.json`, fileText(make()));
