import { ColumnHeads } from '@/components/ui/column-heads'
import type { ReadOffer } from '@/lib/exchange/catalogue/work-queries'
import { breakdownOf } from '@/lib/exchange/catalogue/offers'
import { catalogueWorkSv } from '@/lib/text/catalogue-work-sv'
import { groupWords } from '@/lib/text/series-words'

const t = catalogueWorkSv.offer

/** What the source says of an offer, and which of its ids is of which group. */
export function OfferAbout({ read: { offer, about, social, dimensions } }: { read: ReadOffer }) {
  return (
    <>
      {social && <p className="notice">{t.why(social.why)}</p>}
      {offer.had.length > 0 && <p className="notice">{catalogueWorkSv.had(offer.had.map(({ name }) => name))}.</p>}
      <section className="part" aria-labelledby="om-mattet">
        <h2 id="om-mattet">{t.about}</h2>
        <p className="prewrapped">{about.description.replaceAll('\\n', '\n')}</p>
        <p>
          {about.area && t.area(about.area)} {about.publishesOn && t.next(about.publishesOn)}
        </p>
        <h3>{t.members}</h3>
        <table className="listing">
          <ColumnHeads heads={t.heads} />
          <tbody>
            {offer.members.map(({ code, title, categories }) => (
              <tr key={code}>
                <th scope="row">{code}</th>
                <td data-head={t.heads[1]}>{title}</td>
                <td data-head={t.heads[2]}>{groupWords(breakdownOf(categories), dimensions)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  )
}
