import { Settings } from 'luxon';

/** With HOSTILE_LUXON set (`npm run zones`), every test runs under luxon settings that would spoil an answer which leaned on them. */
if (process.env['HOSTILE_LUXON'] !== undefined) {
  Settings.defaultZone = 'Pacific/Apia';
  Settings.defaultLocale = 'ar-EG';
  Settings.defaultNumberingSystem = 'arab';
  Settings.defaultOutputCalendar = 'islamic';
  Settings.defaultWeekSettings = { firstDay: 7, minimalDays: 1, weekend: [1, 2] };
  Settings.twoDigitCutoffYear = 0;
  Settings.throwOnInvalid = true;
  Settings.now = () => 0;
}
