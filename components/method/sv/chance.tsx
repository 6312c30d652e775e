import { ProseTable } from '../prose-table'

export function Chance() {
  return (
    <>
      <p>
        Först sägs <b>vad som har hänt</b>: från vilket värde till vilket, hur mycket, åt vilket håll, och om det är det
        högsta eller lägsta på länge. Det är en iakttagelse och kräver inget test. Sedan sägs{' '}
        <b>hur långt det kan vara slump</b>, med ett av fem uttryck. Uttrycket gäller just den förändring som visas,
        från utgångsläget till nu.
      </p>
      <ProseTable
        caption="Fem uttryck för slumpen"
        heads={['Uttryck', 'När det används']}
        rows={[
          ['mycket sannolikt mer än slump', 'Ett test når gränsen 1 procent.'],
          ['sannolikt mer än slump', 'Ett test når gränsen 5 procent men inte 1 procent.'],
          ['kan bero på slumpen', 'Förändringen är prövad och når ingen av gränserna.'],
          [
            'räknat, inget urval',
            'Alla är räknade och inget test är möjligt. Förändringen är ett faktum. Om orsaken sägs inget.',
          ],
          [
            'går inte att avgöra',
            'Något saknas, och det står vad: bara ett värde, medelvärden som delar år, inga antal, en ändrad definition eller dolda värden.',
          ],
        ]}
      />
      <p>
        Att något är mer än slump betyder inte att det är stort eller viktigt. En liten förändring kan vara mycket
        sannolikt mer än slump, och en stor kan bero på slumpen. Är de tryckta värdena lika har inget hänt, och då sägs
        inget om slumpen.
      </p>
      <h3 id="underlag">Vad uttrycket bygger på</h3>
      <p>Det första i listan som går att använda gäller, för en indikator och en plats i taget:</p>
      <ol>
        <li>
          <b>En trend på minst åtta år</b> (<a href="#trend">Mann–Kendall</a>) som omfattar utgångsläget och går åt
          samma håll som förändringen. Når den ingen av gränserna prövas i stället två mätningar, om det går.
        </li>
        <li>
          <b>Två mätningar</b> med kända antal eller <a href="#intervall">intervall</a>, prövade vid 95 och 99 procent.
        </li>
        <li>
          <b>En trend på fem till sju år.</b> Den kan som mest ge <i>sannolikt mer än slump</i>.
        </li>
        <li>
          <b>En totalräkning där ett register anger minsta antalet personer.</b> Den prövas som två mätningar av så
          många, med en halv tryckt enhet till åt varje håll. Är antalet inte känt står det <i>räknat, inget urval</i>.
        </li>
      </ol>
      <h3 id="en-procent">Varför en gräns på 1 procent?</h3>
      <p>
        År liknar året före. Liknar de varandra inte alls har testet fel i knappt 5 procent av fallen där inget har
        hänt. Är sambandet mellan ett år och nästa 0,35 har samma test fel i ungefär 12 procent, och i våra data är
        sambandet ungefär 0,4. Därför kräver det starkaste uttrycket 1 procent och åtta år. Prövat på 20 000 påhittade
        serier utan förändring ger regeln som helhet det starkaste uttrycket i högst 3 procent av fallen och något av de
        två starkaste i högst 9 procent, även när åren liknar varandra så mycket.
      </p>
      <h3 id="totalrakning">Räknat, inget urval</h3>
      <p>
        När alla är räknade finns ingen osäkerhet från ett urval: andelen som röstade var den som var. Om samma sak hade
        hänt ett annat år kan två värden inte säga. Att en indikator är en totalräkning bestämmer den som ansvarar för
        den.
      </p>
    </>
  )
}
