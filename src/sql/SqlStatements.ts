/** SQL that finds the deadlines of a table of tickets. */
export interface SqlStatements {
  /** Statements without their ends. Carried out in order, they make the tables, fill them, and make the view; so many rows an `INSERT` as is of use. */
  readonly statements: readonly string[];
  /** What stands between two statements in a file of them. */
  readonly separator: string;
  /** The query that the view is made of: what a model of dbt, or a view of your own, has. */
  readonly select: string;
}
