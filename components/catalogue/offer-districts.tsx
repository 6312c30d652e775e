import { valueText } from '@/components/charts/figure-table'
import { figurePoints } from '@/components/indicators/figure-points'
import { ColumnHeads } from '@/components/ui/column-heads'
import type { Reading } from '@/lib/observations/reading'
import { catalogueWorkSv } from '@/lib/text/catalogue-work-sv'
import { inSwedishOrder } from '@/lib/text/swedish-order'

const t = catalogueWorkSv.offer

/** The latest value of each district that an offer has values of. */
export function OfferDistricts({ reading }: { reading: Reading }) {
  const { decimals } = reading.indicator
  const areas = reading.areas.toSorted((a, b) => inSwedishOrder(a.place.name, b.place.name))
  return (
    <>
      <h3>{t.districts}</h3>
      <table className="listing">
        <ColumnHeads heads={t.districtHeads} />
        <tbody>
          {areas.map(area => {
            const latest = figurePoints(reading, area, 0).findLast(({ value, mark }) => value !== null || mark)
            return (
              <tr key={area.place.code}>
                <th scope="row">{area.place.name}</th>
                <td data-head={t.districtHeads[1]}>{latest?.label}</td>
                <td data-head={t.districtHeads[2]}>{valueText({ locale: 'sv', decimals }, latest)}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </>
  )
}
