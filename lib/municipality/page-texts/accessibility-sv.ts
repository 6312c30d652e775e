/**
 * The accessibility statement that a municipality starts from, in Markdown: what DOS-lagen (2018:1937) and Digg's
 * regulation ask for, and what is true of this program as it is delivered. `assessedOn` in words: "22 november 2026".
 */
export const accessibilitySv = (name: string, assessedOn: string): string => `
${name} står bakom webbplatsen Målbild. Alla ska kunna använda den, oavsett behov. Här står hur väl webbplatsen uppfyller lagen om tillgänglighet till digital offentlig service (2018:1937), vilka brister vi känner till och hur du talar om för oss vad som inte fungerar.

## Hur tillgänglig är webbplatsen?

Webbplatsen är **delvis förenlig** med lagen om tillgänglighet till digital offentlig service. Bristerna står under [Innehåll som inte är tillgängligt](#innehall-som-inte-ar-tillgangligt).

## Vad gör du om du inte kan använda någon del?

Kontakta kommunen om du behöver innehåll från Målbild i en annan form, till exempel uppläst, som punktskrift eller på papper. Kontaktuppgifterna finns på kommunens egen webbplats. Skriv eller berätta vilken sida det gäller.

## Rapportera brister

Hittar du något som inte fungerar, eller som inte står på den här sidan? Meddela kommunen, så att bristen kan rättas.

## Tillsyn

Myndigheten för digital förvaltning (Digg) har ansvar för tillsynen. Är du inte nöjd med hur kommunen hanterar dina synpunkter kan du anmäla det till Digg: <https://www.digg.se/tdosanmalan>

## Innehåll som inte är tillgängligt

Dessa brister är kända. Kraven finns i EN 301 549 version 3.2.1, som för webbsidor motsvarar WCAG 2.1 på nivåerna A och AA.

- **Meddelandefunktion saknas på webbplatsen.** Lagen kräver att den som upptäcker en brist kan meddela det här. Tills en sådan funktion finns får de lämnas till kommunen på annat sätt.
- **Filer att ladda ner är inte prövade med hjälpmedel.** Det gäller tabeller för kalkylprogram och diagram som bilder. Samma värden finns som tabell på webbsidan.
- **Text från källor kan vara svår att läsa.** Källornas titlar och beskrivningar kommer från Kolada, SCB och andra och innehåller ibland förkortningar som inte är utskrivna. Det strider inte mot lagens krav men är ett hinder för en del läsare.
- **På sidor på engelska står kommunens och källornas egna texter på svenska.** De är märkta så att en skärmläsare byter språk.

Webbplatsen är bara prövad av dem som har byggt den. Det kan därför finnas brister som inte är kända.

### Oskäligt betungande anpassning

Kommunen åberopar inte undantag för oskäligt betungande anpassning (12 §).

### Innehåll som inte omfattas av lagen

Inget innehåll på webbplatsen är undantaget enligt 9 §. Länkar leder till andras webbplatser, och för dem svarar den som äger dem.

## Så är webbplatsen prövad

Bedömningen är en självskattning som gjordes den ${assessedOn}. Webbplatsens sidor prövades automatiskt med verktyget axe, i ljust och mörkt läge, på telefon och dator, och för hand med enbart tangentbord, utan JavaScript, på 320 bildpunkters bredd och i utskrift. Ingen utomstående har granskat webbplatsen, och den är inte prövad tillsammans med användare av hjälpmedel.

Datum för senaste ändring av redogörelsen står sist på sidan.
`
