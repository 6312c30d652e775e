import { ProseTable } from '../prose-table'

export function Disclosure() {
  return (
    <>
      <p>
        Är en grupp liten kan ett värde avslöja något om en enskild människa. Därför döljs sådana värden som ”..”
        överallt: på sidan, i figuren, i tabellen och i filerna. Det som räknas fram ur ett dolt värde döljs också, som
        en skillnad mellan två grupper.
      </p>
      <ProseTable
        caption="När ett värde döljs"
        heads={['Regel', 'Vad som döljs']}
        rows={[
          ['För få personer', 'Värden som bygger på 1–4 personer, eller där bara 1–4 personer inte ingår.'],
          ['För liten grupp', 'Värden om en grupp med färre än 10 personer.'],
          [
            'Skydd för ett annat värde',
            'Ytterligare något värde i samma tabell, när ett dolt värde annars hade gått att sluta sig till.',
          ],
          [
            'Kan inte bedömas',
            'Värden när antalet personer inte är känt, eller när grupper eller områden överlappar på ett okänt sätt.',
          ],
          ['Sekretess hos källan', 'Det som källan själv har dolt.'],
        ]}
      />
      <p>
        Gränserna 5 och 10 kan sättas högre för en indikator. Skyddet tar hänsyn till det som redan är publicerat: ett
        värde som har visats visas även i fortsättningen, och nya tabeller döljer mer där det behövs. Varför ett visst
        värde är dolt sägs bara när det inte hjälper den som vill räkna sig fram till det. En summa av tolv månader
        visas bara när ingen av månaderna är dold: två summor i rad skiljer sig åt med två månader.
      </p>
      <p>
        Osäkerhetens gränser avrundas grövre för små grupper, eller utelämnas, för att de inte ska avslöja hur många
        gruppen är. Vilket värde som döljs som skydd bestäms av gruppernas storlek och inte av deras värden. Den som
        prövar alla tänkbara tabeller i vårt program kan ändå ibland komma närmare ett dolt antal när flera små antal
        står i samma tabell: i ett prov med 303 sådana antal blev två helt kända och 69 bara delvis skyddade.
      </p>
      <p>
        Värden som en nationell myndighet redan har publicerat, som Koladas och SCB:s, följer myndighetens egen regel.
        Det som myndigheten har dolt förblir dolt. Det kommunen eller vi räknar fram ur antal följer reglerna här.
        Andras publiceringar kan skyddet inte råda över. Grunderna beskrivs av Hundepool m.fl. (2012).
      </p>
    </>
  )
}
