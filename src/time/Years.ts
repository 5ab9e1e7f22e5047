/** The years that a calendar knows, both included. */
export interface Years {
  /** The first year. */
  readonly from: number;
  /** The last one, included. */
  readonly to: number;
}
