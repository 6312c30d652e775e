import { paths, type Site } from '@/lib/municipality/paths'

export function Sources({ site }: { site: Site }) {
  return (
    <>
      <p>
        Värdena kommer från Kolada (RKA), SCB, Valmyndigheten, Brottsförebyggande rådet, Skolinspektionen, Polisen och
        Boverket, och från kommunens egna kartläggningar. Vilken källa som gäller, när den hämtades och vad som är bra
        att veta står vid <a href={paths.indicators(site)}>varje indikator</a>. Inget värde är uppskattat eller ifyllt
        av oss: saknas ett värde hos källan saknas det här.
      </p>
      <p>
        Varje värde bär sitt ursprung: <i>publicerat</i> av källan, <i>beräknat</i> av oss ur källans värden, eller{' '}
        <i>härlett</i>.
      </p>
      <h3 id="harledda">Härledda antal</h3>
      <p>
        Kolada anger varken antal eller intervall. För en del andelar av kvinnor och män framgår det ändå av källans
        oavrundade värden vilket bråk som ligger bakom. Det godtas bara när kvinnor och män tillsammans blir alla. Kan
        bråket förkortas är de sanna antalen större, och intervallet snarare för brett än för smalt. Antalen används för
        att räkna intervall. De visas inte.
      </p>
      <p>
        Vilka indikatorer som hör till vilket mål är vårt förslag, om inget annat står. Kommunen har inte beslutat om
        dem.
      </p>
    </>
  )
}
