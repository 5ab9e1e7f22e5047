import { Settings } from 'luxon';
import { expect } from 'vitest';

/** With HOSTILE_LUXON set (`npm run zones`), every test runs under luxon settings that would spoil an answer which leaned on them. */
if (
  process.env['HOSTILE_LUXON'] !== undefined &&
  !process.argv.join(' ').includes('cli') &&
  !(expect.getState().testPath ?? '').includes('/test/cli/')
) {
  Settings.defaultZone = 'Pacific/Apia';
  Settings.defaultLocale = 'ar-EG';
  Settings.defaultNumberingSystem = 'arab';
  Settings.defaultOutputCalendar = 'islamic';
  Settings.defaultWeekSettings = { firstDay: 7, minimalDays: 1, weekend: [1, 2] };
  Settings.throwOnInvalid = true;
  Settings.now = () => 0;
}
