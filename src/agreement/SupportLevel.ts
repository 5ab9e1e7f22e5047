import type { Clause, Stated } from './clause.js';

/** A level of support of SLA §1, told apart by `level`. Only the third is CloudCTI's; R13: the first and second have no deadline of CloudCTI's. */
export type SupportLevel = FirstLine | SecondLine | ThirdLine;

/** SLA §1.1. */
export interface FirstLine {
  readonly level: 1;
  /** What the level is called. */
  readonly name: string;
  /** Who carries it out. */
  readonly carriedBy: "the Customer's reseller";
  /** What it is about. */
  readonly covers: string;
  /** How far the reseller answers and resolves reports itself. */
  readonly asFarAs: Stated<string>;
  /** Where it takes place. */
  readonly place: Stated<'on site or remotely'>;
  /** Whose knowledge is to be how good. */
  readonly knowledge: Knowledge<"the Customer's reseller">;
  /** What CloudCTI does for this level, apart from any deadline. */
  readonly cloudctiOwes: TrainingOffer;
  /** R13. CloudCTI owes none. */
  readonly response: NoResponse;
  readonly clause: '§1.1';
}

/** SLA §1.2. */
export interface SecondLine {
  readonly level: 2;
  /** What the level is called. */
  readonly name: string;
  readonly carriedBy: 'the Customer';
  /** What it is about. */
  readonly covers: string;
  /** Who may call it in. */
  readonly calledInBy: Stated<"the Customer's reseller">;
  /** Where it takes place. */
  readonly place: Stated<"at the Customer's site">;
  /** Whose knowledge is to be how good. */
  readonly knowledge: Knowledge<'the Customer'>;
  /** What CloudCTI does for this level, apart from any deadline. */
  readonly cloudctiOwes: KnowledgeEffort;
  /** R13. CloudCTI owes none. */
  readonly response: NoResponse;
  readonly clause: '§1.2';
}

/** SLA §1.3. */
export interface ThirdLine {
  readonly level: 3;
  /** What the level is called. */
  readonly name: string;
  readonly carriedBy: 'CloudCTI';
  /** What it is about. */
  readonly covers: string;
  /** Who may request it. */
  readonly calledInBy: Stated<'the Customer'>;
  /** What is established before. */
  readonly condition: Stated<string>;
  /** The report that is processed. */
  readonly report: RequiredReport;
  /** What it covers besides shortcomings in the software. */
  readonly alsoCovers: Stated<string>;
  /** Where it takes place. */
  readonly place: Stated<'always remotely'>;
  /** What CloudCTI does for this level. */
  readonly cloudctiOwes: ThirdLineSupport;
  /** R13. Within what time a complete report is answered. */
  readonly response: {
    /** How many, in `unit`. */
    readonly value: number;
    readonly unit: 'hours on working days';
    /** Where the agreement says so. */
    readonly clause: Clause;
  };
  readonly clause: '§1.3';
}

/** R13. There is no deadline of CloudCTI's. */
export interface NoResponse {
  readonly kind: 'none';
}

/** What somebody is to know, and for what. */
export interface Knowledge<Owner> {
  /** Whose knowledge it is. */
  readonly owedBy: Owner;
  /** How good it is to be. */
  readonly level: string;
  /** Where the agreement says so. */
  readonly clause: Clause;
}

/** SLA §1.1. CloudCTI offers training courses; the reseller pays for those that it follows. */
export interface TrainingOffer {
  readonly kind: 'training-courses';
  readonly offered: 'regularly';
  readonly against: 'payment';
  readonly clause: '§1.1';
}

/** SLA §1.2. CloudCTI does all that it can, and so does the Customer. */
export interface KnowledgeEffort {
  readonly kind: 'every-effort';
  /** Who makes the effort. */
  readonly by: readonly ['CloudCTI', 'the Customer'];
  readonly toGuarantee: "the Customer's knowledge level";
  readonly clause: '§1.2';
}

/** SLA §1.3. CloudCTI processes complete reports, and responds within the time of `response`. */
export interface ThirdLineSupport {
  readonly kind: 'third-line-support';
  readonly clause: '§1.3';
}

/** SLA §1.3. A report that is in another form, or lacks something, is not processed: no clock runs (R13). */
export interface RequiredReport {
  readonly form: 'in writing, by e-mail';
  readonly complete: true;
  /** Some of what it provides; the agreement's list is open. */
  readonly provides: readonly string[];
  readonly clause: '§1.3';
}
