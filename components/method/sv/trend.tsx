import { Formula } from '../formula'
import { ProseTable } from '../prose-table'

export function Trend() {
  return (
    <>
      <p>
        För de flesta indikatorer finns varken antal eller intervall, men många år. Då prövas om värdena går åt ett
        håll. För skillnader prövas det årliga avståndet mellan samma två grupper.
      </p>
      <Formula name="mannKendall" />
      <p>
        <i>S</i> räknar par av år: ett plus när det senare värdet är högre, ett minus när det är lägre, noll när de är
        lika. Sannolikheten <i>p</i> är andelen av alla tänkbara ordningar av samma värden som ger minst lika stort |
        <i>S</i>|. Den räknas exakt, lika värden inräknade (Mann 1945, Kendall 1975). Förändringen per år är medianen av
        alla parvisa lutningar (Theil 1950, Sen 1968):
      </p>
      <Formula name="theilSen" />
      <h3 id="fem-ar">Varför fem år?</h3>
      <ProseTable
        caption="Det minsta p som går att nå när värdena stiger eller sjunker varje år"
        heads={['Antal år', 'Minsta p', 'Kan bli säkert?']}
        rows={[
          ['4', '2 / 24 = 0,083', 'nej'],
          ['5', '2 / 120 = 0,017', 'ja, om inget år bryter mönstret'],
          ['6', '2 / 720 = 0,003', 'ja, även om något år bryter mönstret'],
        ]}
      />
      <h3 id="fonster">Fönstret</h3>
      <p>
        Trenden gäller de senaste tio åren, räknat från det senaste värdet, eller tiden sedan ett{' '}
        <a href="#brott">brott</a>. Tio år är längre än en målbild gäller, så trenden kan börja före utgångsläget.
        Därför står fönstret alltid vid omdömet, och förändringen sedan utgångsläget står bredvid.
      </p>
      <ul>
        <li>Ett värde som bara upprepas mellan två mätningar, som valdeltagande mellan valen, räknas en gång.</li>
        <li>
          Flerårsmedelvärden som överlappar, som i folkhälsoenkäten, gallras bakifrån tills de inte delar år. Blir de
          färre än fem används inte trenden.
        </li>
      </ul>
      <h3 id="vant">Har vänt</h3>
      <p>
        En säker trend kan ha vänt. Går de två senaste stegen emot trenden, eller förändringen sedan utgångsläget, står
        det ”har vänt” och inget säkert ord används om läget nu. En rörelse som är för liten för att synas med
        indikatorns decimaler räknas inte.
      </p>
    </>
  )
}
