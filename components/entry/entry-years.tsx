import { periodSv as t } from '@/lib/text/period-sv'

type Props = { years: readonly { year: number; many: number }[]; hrefOf: (year: number) => string }

/** The years that values can be entered for all at once. */
export function EntryYears({ years, hrefOf }: Props) {
  return (
    <section className="part" aria-labelledby="hela-aret">
      <h2 id="hela-aret">{t.byYear}</h2>
      <p>{t.byYearLead}</p>
      <ul>
        {years.map(({ year, many }) => (
          <li key={year}>
            <a href={hrefOf(year)}>{many > 0 ? t.yearWaits(year, many) : year}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}
