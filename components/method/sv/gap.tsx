import { Formula } from '../formula'
import { ProseTable } from '../prose-table'

export function Gap() {
  return (
    <>
      <p>
        Varje uppdelning (kön, ålder, utbildning, områdestyp …) har en fokusgrupp och en jämförelsegrupp, som väljs vid
        utgångsläget och sedan ligger fast. Fokusgruppen är den som hade det sämre då. Att jämföra den högsta och den
        lägsta av många grupper görs inte: det avståndet växer med antalet grupper och med slumpen i de små.
      </p>
      <p>
        <b>Absolut skillnad</b> (<i>D</i>) är den ena gruppens värde minus den andras, i indikatorns enhet. För andelar
        är det procentenheter. Större än noll betyder att fokusgruppen har det sämre.
      </p>
      <p>
        <b>Relativ skillnad</b> (<i>R</i>) är den ena gruppens värde delat med den andras. En kvot beror på hur
        indikatorn är formulerad, och det gör inte <i>D</i>. Därför tas kvoten alltid av den andel som är{' '}
        <i>ogynnsam</i>. Är högre bättre, med fokusgruppens värde <i>y</i>
        <sub>f</sub> och jämförelsegruppens <i>y</i>
        <sub>r</sub> i procent:
      </p>
      <Formula name="ratio" />
      <ProseTable
        caption="Samma grupper, två sätt att formulera: kvoten ändras, skillnaden inte"
        heads={['Formulering', 'Fokus', 'Jämförelse', 'D', 'Kvot']}
        rows={[
          ['Andel behöriga', '70 %', '90 %', '20 procentenheter', '90 / 70 = 1,29'],
          ['Andel inte behöriga (den som används)', '30 %', '10 %', '20 procentenheter', '30 / 10 = 3,0'],
        ]}
      />
      <p>
        Absolut och relativ skillnad kan gå åt olika håll. Går 40 och 20 procent till 24 och 10 procent har skillnaden
        minskat från 20 till 14 procentenheter, medan kvoten har ökat från 2,0 till 2,4. Båda är sanna. Båda visas, och
        sidan säger till när de går isär mer än avrundningen kan göra. Det som räknas i översikten är det absoluta.
        Kvoten prövas på sin logaritm, med samma regler, och har en egen mening med sitt eget uttryck för slumpen. Är
        ett värde noll finns ingen kvot.
      </p>
      <p>
        Att grupperna har <b>bytt plats</b> sägs bara när båda ändarna utesluter noll på var sin sida vid 95 procent,
        eller när en trend i skillnaden korsar noll vid gränsen 1 procent. Annars sägs vad som syns: vem som hade det
        sämre då, och vem nu.
      </p>
    </>
  )
}
