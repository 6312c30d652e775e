import { paths, type Site } from '@/lib/municipality/paths'
import type { PublicationDay } from '@/lib/observations/publication-days'
import { formatDate } from '@/lib/text/numbers'
import type { Dictionary } from '@/lib/text/sv'
import { CorrectionLine } from './correction-line'

type Props = { days: readonly PublicationDay[]; code: string; t: Dictionary; site: Site }

/** The latest day on which published values became others, with a way to how it stood before; nothing where none did. */
export function LatestCorrection({ days, code, t, site }: Props) {
  const latest = days.findLastIndex(({ corrections }) => corrections.length > 0)
  const [found, before] = [days[latest], days[latest - 1]]
  if (!found) return null
  return (
    <p className="small correction">
      <strong>{t.history.correctedOn(formatDate(site.locale, found.day))}</strong>{' '}
      {found.corrections.map((correction, i) => (
        <CorrectionLine key={i} {...{ correction, t, locale: site.locale }} />
      ))}{' '}
      {before && (
        <a href={paths.indicatorThen(site, code, before.day)} rel="nofollow">
          {t.history.before}
        </a>
      )}
    </p>
  )
}
