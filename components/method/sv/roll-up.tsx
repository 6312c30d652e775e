import type { Site } from '@/lib/municipality/paths'
import { paths } from '@/lib/municipality/paths'

export function RollUp({ site }: { site: Site }) {
  return (
    <>
      <p>
        Från indikator till mål, från mål till område och till helheten <b>räknas</b> svaren. Inga vikter, inget index
        och inget medelvärde av indikatorer. Ett sammanvägt tal hade dolt det som översikten finns för att visa. En
        indikator som hör till flera mål räknas en gång i varje, och en gång i helheten.
      </p>
      <p>
        Det som räknas är vad som syns: hur många skillnader som har ökat, minskat, är oförändrade eller bara har mätts
        en gång. Skillnader mellan sociala grupper (födelseland, utbildning, inkomst, ålder, område) räknas före och för
        sig, skillnader mellan kvinnor och män för sig. Sedan står hur många av dem som har kunnat prövas, och vilket
        uttryck de har fått.
      </p>
      <p>
        Bland många prövningar ser några ut som mer än slump fast inget har hänt. På{' '}
        <a href={paths.overview(site)}>översikten</a> står därför hur många man väntar sig, dels om åren är oberoende av
        varandra, dels om varje år liknar det förra. Är de funna inte klart fler än så ska de läsas med stor
        försiktighet.
      </p>
      <h3 id="sammantaget">Minskar skillnaderna sammantaget?</h3>
      <p>
        Ett test prövar alla årliga skillnader på en gång, det regionala Kendall-testet (Dietz och Killeen 1981): summan
        av deras <i>S</i>, jämförd med 100 000 gemensamma omkastningar av åren. Mått på samma sak för flera åldrar är en
        familj och räknas en gång. Ett svar ges bara när p {'<'} 0,01, och när det håller vilken familj man än tar bort.
        Annars kan det sammantaget bero på slumpen.
      </p>
      <p>Indikatorer som bara beskriver stadsdelar ett enstaka år visas för sig. De ingår inte i räkningen.</p>
    </>
  )
}
