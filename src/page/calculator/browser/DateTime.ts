import { formatIso, offsetAt } from '../../../time/index.js';

/**
 * What the page needs of luxon's `DateTime`: an instant, written in a zone. The build puts it in that class's place: the whole of luxon is a third of
 * what the page may weigh, and all else that is asked of it here is a zone's offset, for which luxon's own `IANAZone` stands in the page.
 */
export class DateTime {
  private constructor(
    private readonly epochMs: number,
    private readonly zone: string,
  ) {}

  static fromMillis(epochMs: number, { zone }: { readonly zone: { readonly name: string } }): DateTime {
    return new DateTime(epochMs, zone.name);
  }

  /** ISO 8601 with offset, and with seconds only where there are some. */
  toISO(): string {
    return formatIso(this.epochMs, offsetAt(this.zone, this.epochMs));
  }
}
