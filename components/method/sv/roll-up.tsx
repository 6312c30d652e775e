import type { Place } from '@/lib/municipality/paths'
import { paths } from '@/lib/municipality/paths'

export function RollUp({ place }: { place: Place }) {
  return (
    <>
      <p>
        Från indikator till mål, från mål till område och till helheten <b>räknas</b> svaren. Inga vikter, inget index
        och inget medelvärde av indikatorer. Ett sammanvägt tal hade dolt det som översikten finns för att visa. En
        indikator som hör till flera mål räknas en gång i varje, och en gång i helheten.
      </p>
      <p>
        Bland många prövningar ser några säkra ut av en slump. Med gränsen p {'<'} 0,05 väntas fem av hundra bli det
        fast inget har hänt. På <a href={paths.overview(place)}>översikten</a> står därför hur många som har kunnat
        prövas (nivå 1 och 2) och hur många av dem man väntar sig av slumpen. Är de säkra svaren inte klart fler än så
        ska de läsas med stor försiktighet.
      </p>
      <p>Indikatorer som bara beskriver stadsdelar ett enstaka år visas för sig. De ingår inte i räkningen.</p>
    </>
  )
}
