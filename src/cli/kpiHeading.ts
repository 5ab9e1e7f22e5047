import { KPI_HEADINGS, KPI_NAMES, type Kpi, type Language } from '../vocabulary/index.js';

/** What a table calls a KPI: in English as the agreement's own table heads it. */
export function kpiHeading(kpi: Kpi, language: Language): string {
  return language === 'en' ? KPI_HEADINGS[kpi] : KPI_NAMES[kpi][language];
}
