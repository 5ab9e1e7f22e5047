/** What is the matter, told apart by `kind`: what SLA §3 asks to know before it gives a priority. */
export type SeverityFacts = Unavailability | ReducedPerformance | Question;

/** How many are affected: everybody at so many user locations, or so many users. */
export type Extent =
  | { readonly locations: number; readonly users?: null }
  /** Fewer than everybody at a location. */
  | { readonly users: number; readonly locations?: null };

/**
 * The service, or a part of it. Click2Dial and CRM Integration each count as an entire service, because the example of row 1 says "and/or"; a `feature`
 * is a smaller part.
 */
export type ServicePart = 'entire-service' | 'click2dial' | 'crm-integration' | 'feature';

/** It cannot be used at all. What comes and goes is reduced performance. */
export type Unavailability = Extent & {
  readonly kind: 'unavailable';
  /** What is down. */
  readonly what: ServicePart;
  /** Whether anybody is affected: somebody is. */
  readonly impact?: true | null;
};

/** It works, but not as well as it should: calls that are not recognised, for example. */
export type ReducedPerformance = ReducedExtent & {
  readonly kind: 'reduced-performance';
  /** What performs less. */
  readonly what?: ServicePart | null;
  /** How often it happens. It decides nothing: see {@link classifySeverity}. */
  readonly timesPerDay?: number | null;
  /** Whether anybody is affected: somebody is. */
  readonly impact?: true | null;
};

/** Whether it is structural decides where everybody at a location is affected, so it must be said there. */
type ReducedExtent =
  | { readonly locations: number; readonly structural: boolean; readonly users?: null }
  | { readonly users: number; readonly structural?: boolean | null; readonly locations?: null };

/** A question that is not related to an impact on the service. With an impact it is one of the other kinds. */
export interface Question {
  readonly kind: 'question';
  readonly impact: false;
}

/** The facts that are given: none is null. */
export type KnownSeverityFacts = Known<SeverityFacts>;

type Known<Facts> = Facts extends unknown ? { readonly [field in keyof Facts]: Exclude<Facts[field], null> } : never;
