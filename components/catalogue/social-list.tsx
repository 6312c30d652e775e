import { ColumnHeads } from '@/components/ui/column-heads'
import type { FoundOffer, ShownSocial } from '@/lib/exchange/catalogue/work-queries'
import { catalogueWorkSv } from '@/lib/text/catalogue-work-sv'

const t = catalogueWorkSv.social

type Props = { social: readonly ShownSocial[]; hrefOf: (offer: FoundOffer) => string }

/** Measures of gaps between social groups that were found right for the målbild, and which the program can fetch. */
export function SocialList({ social, hrefOf }: Props) {
  const can = social.filter(({ state }) => state === 'fetchable' || state === 'had').length
  return (
    <section className="part" aria-labelledby="sociala-grupper">
      <h2 id="sociala-grupper">{t.title}</h2>
      <p>{t.lead}</p>
      <p>{t.count(can, social.length)}</p>
      <table className="listing social">
        <ColumnHeads heads={t.heads} />
        <tbody>
          {social.map(({ code, ground, goal, why, offer, state }) => (
            <tr key={code}>
              <th scope="row">
                {offer ? <a href={hrefOf(offer)}>{offer.title}</a> : t.unknown(code)}
                <span className="soft small"> {`${code}, ${t.grounds[ground]}`}</span>
              </th>
              <td data-head={t.heads[1]}>{why}</td>
              <td data-head={t.heads[2]}>{t.goal(goal)}</td>
              <td data-head={t.heads[3]}>{t.states[state]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
