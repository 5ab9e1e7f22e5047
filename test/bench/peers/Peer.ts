/** Another library, set up for Amsterdam and the Dutch holidays as its documentation and its users would. */
export interface Peer {
  readonly name: string;
  /** The instant at which a length of support time is used up. */
  add(epochMs: number, supportMs: number): number;
}

/** Makes a peer that is closed on these dates (`YYYY-MM-DD`); it may keep them in global state, so that the last one made counts. */
export type PeerFactory = (holidays: readonly string[]) => Peer;

export const ZONE = 'Europe/Amsterdam';
export const OPENS = '08:30';
export const CLOSES = '17:00';
export const MS_PER_MINUTE = 60_000;
