import { expect, test } from 'vitest';
import { forbiddenWays } from '../support/forbiddenWays.js';

test.each(['src/spreadsheet/script/scriptFunctions.ts', 'src/spreadsheet/script/office/officeScript.ts'])(
  'nothing that %s embeds loads luxon or mentions Intl',
  async (entry) => expect(await forbiddenWays(entry)).toEqual([]),
);

// Controls: what the test above asks for finds what it is to find, and names the way.
test('luxon is found by the way through the file that uses it, past the indexes of rooms', async () => {
  const ways = await forbiddenWays(
    'control.ts',
    "import { toSerial } from './src/spreadsheet/toSerial.js';\nexport const serial = toSerial;\n",
  );
  expect(ways).toEqual([
    expect.stringMatching(/^control\.ts > src\/spreadsheet\/toSerial\.ts > src\/time\/zone\.ts > node_modules\/luxon\//),
    'control.ts > src/spreadsheet/toSerial.ts > src/time/zoneName.ts',
  ]);
});

test('Intl is found in code and in its disguises, and not in comments', async () => {
  expect(await forbiddenWays('control.ts', 'export const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;\n')).toEqual([
    'control.ts',
  ]);
  expect(await forbiddenWays('control.ts', 'export const text = new Date(0).toLocaleString();\n')).toEqual(['control.ts']);
  expect(await forbiddenWays('control.ts', '/** Without Intl. */\nexport const zone = 0;\n')).toEqual([]);
});

test('a name that a room offers and nobody uses embeds nothing', async () => {
  expect(await forbiddenWays('control.ts', "import { readIso } from './src/time/index.js';\nexport const read = readIso;\n")).toEqual([]);
});
