import { isAsked, proposalOf, type Drift } from '@/lib/exchange/sources/drift'
import { driftWords } from '@/lib/exchange/sources/drift-words'
import { sourcesSv as t } from '@/lib/text/sources-sv'

/** What has become otherwise with the source since it was last taken, with a proposal for what it means. */
export function SourceDrift({ drift, unit }: { drift: readonly Drift[]; unit: string }) {
  if (drift.length === 0) return null
  return (
    <section className="part" aria-labelledby="forandrat">
      <h2 id="forandrat">{t.changed}</h2>
      <ul>
        {drift.map((one, i) => (
          <li key={i}>
            {driftWords(one, unit)} {isAsked(one) && t.proposals[proposalOf(one)]}
            {'was' in one && <Texts was={one.was} now={one.now} />}
            {'note' in one && <blockquote>{one.note}</blockquote>}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Texts({ was, now }: { was: string; now: string }) {
  return (
    <dl className="said-before">
      <dt>{t.was}</dt>
      <dd>{was}</dd>
      <dt>{t.now}</dt>
      <dd>{now}</dd>
    </dl>
  )
}
