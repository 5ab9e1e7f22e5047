// The least that a command can do with a file of lines: read, split, join and write them. Its arguments are the file and where to write.
import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';

const [from, to] = process.argv.slice(2);
const out = createWriteStream(to);
for await (const line of createInterface({ input: createReadStream(from), crlfDelay: Number.POSITIVE_INFINITY })) {
  if (!out.write(`${line.split(',').join(',')}\n`)) await once(out, 'drain');
}
out.end();
await once(out, 'finish');
