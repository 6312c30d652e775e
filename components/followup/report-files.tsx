import { REPORT_FILE, REPORT_FILES, type MadeFile, type ReportFile } from '@/lib/followup/report-file'
import { paths, type Site } from '@/lib/municipality/paths'
import type { Dictionary } from '@/lib/text/sv'

type Props = {
  year: number
  version: number
  /** Those that are made: a minute after a report was published, all are. */
  files: readonly MadeFile[]
  only?: readonly ReportFile[]
  t: Dictionary
  site: Site
}

/** Links to what a report is there as, items of a list. */
export function ReportFiles({ year, version, files, only = REPORT_FILES, t, site }: Props) {
  return only.map(kind => {
    const { name, ending, in: languages } = REPORT_FILE[kind]
    const locale = languages.includes(site.locale) ? site.locale : 'sv'
    if (!files.some(file => file.kind === kind && file.locale === locale)) return null
    return (
      <li key={kind}>
        <a href={paths.followUpFile({ ...site, locale }, year, version, `${name}.${ending}`)} download>
          {t.reports.files[kind]}
        </a>
      </li>
    )
  })
}
