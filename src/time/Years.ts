/** The years that a calendar knows, both included. */
export interface Years {
  readonly from: number;
  readonly to: number;
}
