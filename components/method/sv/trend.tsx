import { Formula } from '../formula'
import { ProseTable } from '../prose-table'

export function Trend() {
  return (
    <>
      <p>
        För de flesta indikatorer finns många år. Då prövas om värdena går åt ett håll. För skillnader prövas det årliga
        avståndet mellan samma två grupper.
      </p>
      <Formula name="mannKendall" />
      <p>
        <i>S</i> räknar par av år: ett plus när det senare värdet är högre, ett minus när det är lägre, noll när de är
        lika. Sannolikheten <i>p</i> är andelen av alla tänkbara ordningar av samma värden som ger minst lika stort |
        <i>S</i>|. Den räknas exakt, lika värden inräknade (Mann 1945, Kendall 1975). Förändringen per år är medianen av
        alla parvisa lutningar (Theil 1950, Sen 1968):
      </p>
      <Formula name="theilSen" />
      <h3 id="fem-ar">Varför fem år, och varför åtta?</h3>
      <ProseTable
        caption="Det minsta p som går att nå när värdena stiger eller sjunker varje år"
        heads={['Antal år', 'Minsta p', 'Vad det räcker till']}
        rows={[
          ['4', '2 / 24 = 0,083', 'ingen trend prövas'],
          ['5', '2 / 120 = 0,017', 'sannolikt mer än slump, om inget år bryter mönstret'],
          ['6–7', '2 / 720 = 0,003', 'sannolikt mer än slump, även om något år bryter mönstret'],
          ['8 eller fler', '2 / 40 320', 'mycket sannolikt mer än slump'],
        ]}
      />
      <h3 id="fonster">Fönstret</h3>
      <p>
        Trenden gäller högst de senaste femton åren, räknat från det senaste värdet, eller tiden sedan ett{' '}
        <a href="#brott">brott</a>. Den börjar alltså ofta före utgångsläget. Därför har trenden en egen mening, med
        sina år, bredvid den som säger vad som har hänt sedan utgångsläget. Går de åt olika håll sägs båda.
      </p>
      <ul>
        <li>Värdena ska vara årliga: högst ett år av fyra får saknas.</li>
        <li>
          Av värden per månad eller kvartal, och av rullande tolv månader, prövas ett om året: det som slutar i samma
          månad som det senaste. Två summor i rad delar elva månader, och två månader i rad samma årstid. Förändring och
          skillnader bedöms på samma värden.
        </li>
        <li>
          Val och annat som mäts mer sällan, eller bara upprepas mellan mätningarna, är inte årligt och prövas inte.
        </li>
        <li>Flerårsmedelvärden som överlappar, som i folkhälsoenkäten, gallras bakifrån tills de inte delar år.</li>
      </ul>
      <h3 id="vant">Har vänt</h3>
      <p>
        Att något har vänt sägs när det finns minst fem värden fram till det högsta eller lägsta och minst fem därifrån,
        när båda sidorna är minst sannolikt mer än slump och när de går åt olika håll. I serier som aldrig vänder sägs
        det av misstag i högst 3 av 100 fall. Annars står båda iakttagelserna bredvid varandra.
      </p>
    </>
  )
}
