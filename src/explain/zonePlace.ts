/** The place that a zone is named after: `Buenos Aires`. UTC and its like have none. */
export function zonePlace(zone: string): string | undefined {
  return /^Etc\/|^[^/]+$/.test(zone) ? undefined : zone.replace(/.*\//, '').replace(/_/g, ' ');
}
