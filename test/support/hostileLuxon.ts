import { Settings } from 'luxon';
import { spoil } from '../runtimes/spoiledLuxon.mjs';

/** With HOSTILE_LUXON set (`npm run zones`), every test runs under luxon settings that would spoil an answer which leaned on them. */
if (process.env['HOSTILE_LUXON'] !== undefined) spoil(Settings);
