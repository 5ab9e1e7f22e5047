/** What `report --json` says, as far as figures of the page follow from it. */
export interface ReportJson {
  readonly atMs: number;
  readonly total: { readonly incidents: number };
  readonly groupings: readonly { readonly by: string; readonly groups: readonly GroupJson[] }[];
  readonly worst: readonly MissJson[];
  readonly refused: { readonly count: number; readonly reasons: readonly { readonly count: number; readonly lines: readonly number[] }[] };
  readonly reading?: { readonly ids?: number };
  readonly period: PeriodJson;
  readonly madeMs?: number;
  readonly leftOut: { readonly outsidePeriod: number; readonly reportedLater: number };
  readonly agreements: readonly { readonly rows: readonly RowOfAgreement[] }[];
  readonly rows: readonly RowJson[];
  readonly trend: {
    readonly by: 'month' | 'quarter';
    readonly steps: readonly { readonly key: string; readonly rows: readonly RowJson[] }[];
  };
  readonly before?: { readonly rows: readonly RowJson[]; readonly period: PeriodJson; readonly total: { readonly incidents: number } };
  readonly verdict: {
    readonly promises: readonly { readonly kpi: Kpi; readonly priority: number; readonly open: number }[];
    readonly unrepaired: number;
  };
  readonly waits: { readonly incidents: number; readonly supportMs: number };
  readonly misses: { readonly count: number; readonly listed: readonly ListedJson[] };
}

export interface PeriodJson {
  readonly from?: string;
  readonly to?: string;
}

export type Kpi = 'response' | 'update' | 'mttr';

export const KPIS: readonly Kpi[] = ['response', 'update', 'mttr'];

/** What is promised in a row of chapter 5. */
export interface RowOfAgreement {
  readonly priority: number;
  readonly targets: Readonly<Record<Kpi, { readonly kind: string; readonly value?: number }>>;
}

export interface RowJson {
  readonly priority: number;
  readonly kpis: Readonly<Record<Kpi, KpiJson>>;
  readonly updatesBy: { readonly update: KpiJson };
}

export interface GroupJson {
  readonly key: string;
  readonly incidents: number;
  readonly kpis: Readonly<Record<Kpi, KpiJson>>;
  readonly responseTime: TimesJson;
  readonly repairTime: TimesJson;
}

export interface CountsJson {
  readonly counts: Readonly<Record<string, number>>;
  readonly judged: number;
}

export interface KpiJson extends CountsJson {
  readonly byShare: readonly number[];
  readonly performanceTarget: { readonly kind: string };
}

interface TimesJson {
  readonly support: DistributionJson;
  readonly elapsed: DistributionJson;
}

interface DistributionJson {
  readonly count: number;
  readonly meanMs: number;
  readonly medianMs: number;
  readonly p90Ms: number;
}

interface MissOf {
  readonly id: string;
  readonly kpi: Kpi;
  readonly priority: number;
  readonly doneMs?: number;
  readonly lateSupportMs: number;
  readonly lateElapsedMs: number;
}

export interface MissJson extends MissOf {
  readonly deadline: { readonly epochMs: number };
}

export interface ListedJson extends MissOf {
  readonly deadlineMs: number;
  readonly cause?: string;
}
