/** A piece of a drawing, and how high it is. */
export interface Drawn {
  readonly svg: string;
  readonly height: number;
}
