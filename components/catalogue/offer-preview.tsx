import { OfferDistricts } from './offer-districts'
import { ReadingFigure } from '@/components/review/reading-figure'
import type { Preview } from '@/lib/exchange/catalogue/preview/work-queries'
import { catalogueWorkSv } from '@/lib/text/catalogue-work-sv'

const t = catalogueWorkSv.offer

type Props = { preview: Preview; ownCode: string; validFrom: number }

/** An offer as an indicator would be read: its finding in words, the gap, the figure. */
export function OfferPreview({ preview, ...setting }: Props) {
  if (!preview.ok) return <p className="fault">{t.faults[preview.fault]}</p>
  const { reading } = preview
  return (
    <section className="part" aria-labelledby="sa-skulle-det-se-ut">
      <h2 id="sa-skulle-det-se-ut">{t.shown}</h2>
      <p>{t.notKept}</p>
      {reading.indicator.direction === 'neither' && <p>{t.noDirection}</p>}
      <ReadingFigure {...setting} reading={reading} id="katalog" headingLevel={3} />
      {reading.areas.length > 0 && <OfferDistricts reading={reading} />}
    </section>
  )
}
