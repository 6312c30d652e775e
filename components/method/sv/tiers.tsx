import { ProseTable } from '../prose-table'

export function Tiers() {
  return (
    <>
      <p>
        En förändring utan känd osäkerhet är inget säkert svar. Källorna lämnar olika mycket, så fyra nivåer av säkerhet
        prövas i tur och ordning. Den första som går att använda gäller, och namnet på den står vid omdömet.
      </p>
      <ProseTable
        caption="Fyra nivåer av säkerhet"
        heads={['Nivå', 'När den gäller', 'Så avgörs det']}
        rows={[
          [
            '1. Intervall',
            'Antal eller intervall är kända både vid utgångsläget och nu, och perioderna överlappar inte varandra.',
            'Förändringens 95-procentsintervall. Ligger hela intervallet på ena sidan om noll är förändringen säker.',
          ],
          [
            '2. Trend',
            'Minst fem jämförbara årsvärden de senaste tio åren, eller sedan ett brott.',
            'Exakt Mann–Kendalls test, säker om p < 0,05. Storleken ges av Theil–Sens lutning.',
          ],
          [
            '3. Totalräkning',
            'Alla är räknade, indikatorn är märkt så, och det finns ett utgångsläge och ett senare värde.',
            'Förändringen sägs i siffror och märks ”visas utan osäkerhet”. Inget säkert ord används.',
          ],
          ['4. Kan inte avgöras', 'Inget av det andra.', 'Sidan säger vad som saknas.'],
        ]}
      />
      <p>
        ”Säker” är ett ord om slumpen, inte om betydelsen. En säker förändring kan vara liten, och en stor kan vara
        osäker.
      </p>
      <h3 id="totalrakning">Totalräkning: visas utan osäkerhet</h3>
      <p>
        När alla är räknade finns ingen osäkerhet från ett urval, men årets utfall hade ändå kunnat bli ett annat. Om
        det säger två värden inget. Därför visas siffrorna, utan omdöme, när det inte finns år nog för en trend. Att en
        indikator är en totalräkning bestämmer den som ansvarar för den.
      </p>
    </>
  )
}
