/** A name as people of both languages know it. */
export interface BilingualName {
  readonly nl: string;
  readonly en: string;
}
/** A language in which a trail can be told. */
export type Language = 'en' | 'nl';
