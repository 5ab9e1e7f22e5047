/** Settings of luxon that would spoil an answer which leaned on them. */
export function spoil(settings) {
  settings.defaultZone = 'Pacific/Apia';
  settings.defaultLocale = 'ar-EG';
  settings.defaultNumberingSystem = 'arab';
  settings.defaultOutputCalendar = 'islamic';
  settings.defaultWeekSettings = { firstDay: 7, minimalDays: 1, weekend: [1, 2] };
  settings.twoDigitCutoffYear = 0;
  settings.throwOnInvalid = true;
  settings.now = () => 0;
}
