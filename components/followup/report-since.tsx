import type { Report } from '@/lib/followup/report'
import { sinceTables } from '@/lib/followup/since-tables'
import type { Locale } from '@/lib/text/numbers'
import { FoldedPart } from './folded-part'
import { ReportTable } from './report-table'

/** Every level and gap against the former round: what is a real change, and what is not. */
export function ReportSince({ report, locale }: { report: Report; locale: Locale }) {
  return sinceTables(report, locale).map(table => (
    <FoldedPart key={table.caption} summary={table.caption}>
      <ReportTable {...table} />
    </FoldedPart>
  ))
}
