/** A file of incidents for the pictures, as a ticketing system might export them: made by a rule, the same every time. */
export function sampleIncidents(): string {
  const rows = Array.from({ length: 240 }, (_, place) => incident(place));
  return [
    'id,priority,reported_at,first_response_at,update_instants,resolved_at,customer',
    ...rows,
    'CTI-1999,2,2026-09-31T09:00+02:00,,,,Van Dam',
  ].join('\n');
}

const HOUR = 3_600_000;
const CUSTOMERS = ['Van Dam', 'De Linde', 'Noordzij'];

function incident(place: number): string {
  const rest = (place * 7919) % 97;
  const day = Date.UTC(2026, 5, 1 + Math.floor(place * 0.76), 7 + (rest % 9), (rest * 7) % 60);
  const priority = rest % 10 === 0 ? 1 : rest % 10 < 5 ? 2 : rest % 10 < 8 ? 3 : 4;
  const isLate = rest % 23 === 3;
  const responded = day + (isLate ? 75 * HOUR : (rest % 5) * HOUR * 0.4 + 0.2 * HOUR);
  const repaired = responded + (isLate || rest % 17 === 4 ? 150 * HOUR : (rest % 7) * HOUR + 0.5 * HOUR);
  const text = (ms: number) => new Date(Math.round(ms / 60_000) * 60_000).toISOString().slice(0, 16).concat('Z');
  return `CTI-${1000 + place},${priority},${text(day)},${text(responded)},${text(responded + (repaired - responded) / 2)},${text(repaired)},${CUSTOMERS[rest % 3]}`;
}
