export const people = `
På [Personer](../personer) bjuder en administratör in kollegor och ger dem roller.

## Bjud in

Skriv namn, e-postadress och roller. Finns en e-postserver skickas länken; annars visas den en gång, och du ger den till
personen själv. Den gäller i sju dagar.

## Glömt lösenord

Öppna personen och välj **Gör en länk**. Den gäller ett dygn och kan användas en gång.

## Tvåstegsinloggning

Under [Inställningar](../installningar) kan kommunen kräva tvåstegsinloggning av alla. Har någon tappat både appen och
reservkoderna tar du bort den på personens sida, sedan du har förvissat dig om att det är rätt person som ber.

## Någon slutar

**Ta bort från kommunen** tar bort rollerna genast. Välj vem som tar över det som är påbörjat. Namn och
adress går att radera; i historiken står då bara rollen och ett nummer.

## Vad som finns om en person

Var och en kan hämta allt som finns om sig själv på [Mitt konto](../konto). En administratör kan hämta det på
personens sida, när någon begär ett utdrag.
`

export const settings = `
På [Inställningar](../installningar) står kommunens namn och adresser, vad den jämförs med, fler källor och när
små tal döljs.

## När små tal döljs

Gränserna gäller indikatorer där kommunen själv publicerar uppgifter om få personer. En ändring måste en granskare
godkänna. Blir gränsen högre döljs fler värden genast; det som redan är spritt går inte att ta tillbaka.

## Jämförelser

Riket, länet och upp till nio kommuner. Deras värden hämtas tillsammans med kommunens egna. Den som väljs bort visas
inte längre.

## Fler källor

En statistikdatabas som svarar som PxWebApi 2 kan läggas till. Den går sedan att söka i och hämta från som SCB:s.

## Meddelanden

[Meddelanden](../meddelanden) visar de brev som har skickats, och de som inte kom fram.
`

export const log = `
[Loggen](../logg) visar varje ändring: vem, när, vad det var och vad det blev. Den går att söka i och hämta som CSV.
[Inloggningar](../logg/inloggningar) står för sig och sparas en begränsad tid. Loggen går inte att ändra.
`

export const account = `
På [Mitt konto](../konto) byter du lösenord, slår på tvåstegsinloggning, ser var du är inloggad och hämtar det som finns
om dig.

## Tvåstegsinloggning

Läs av rutan med en app för engångskoder och skriv koden. Spara reservkoderna där ingen annan kommer åt dem: var och en
gäller en gång när du inte har appen.

## Utloggad mitt i arbetet

Det du skrev i rutnätet finns kvar på din enhet. Logga in i en ny flik, så sparas det. När du själv loggar ut sparas det
sista först, och enheten töms.
`

export const areas = `
På [Områdenas gränser](../stadsdelar) läses stadsdelar och andra områden in: namn, koder och gränser. Värden för ett område hänger på dess
kod.

## Läs in från en fil

Välj en GeoPackage- eller GeoJSON-fil, i grader (WGS 84) eller meter (SWEREF 99 TM). SCB:s filer för hela landet går bra:
bara kommunens egna områden tas med. Du ser på en karta vad som blir nytt, får nya gränser eller tas bort, och rättar namn innan du
skickar. En granskare publicerar.

Får områden som redan finns andra gränser säger du från vilken dag de gäller och varifrån de kommer, eller att gränserna är
desamma och bara ritade på nytt. De tidigare gränserna finns kvar. En ändring som är kommande syns för allmänheten på sin dag, och
stadsdelens sida säger sedan att värden från tiden före gäller det tidigare området. Den senaste ändringen går att lägga tillbaka.

## Namn och prioritet

Vad områdena heter, vad invånarna kallar dem och vilka som följs särskilt ändrar en strateg på [Områdenas namn](../malbild/stadsdelar).
`

export const newMunicipality = `
En kommun läggs till av driftansvarig på [Installation](../installation): kommun, namn och den första administratören, som får
en länk. Allmänheten ser inget förrän kommunen själv har öppnat sina sidor.

## Kom igång

[Kom igång](../kom-igang) visar vad som behövs och vad som är kvar: uppgifter, personer, målbild, indikatorer, värden och stadsdelar.
Varje steg säger vem som kan göra det och leder dit. När målbilden är antagen leder **Se sidorna som de blir** till en
förhandsvisning av de öppna sidorna, som bara kommunens egna medarbetare ser.

Indikatorer går att välja ur källornas kataloger, eller ur en annan kommuns målbild med **Börja med samma indikatorer som en annan
kommun**: säg vilket av era mål varje indikator ska följa. Värdena hämtas sedan från källan.

## Öppna för allmänheten

En strateg eller administratör väljer **Föreslå att öppna**, och en administratör som är en annan person väljer **Öppna för
allmänheten**. Då syns kommunen i listan, hos sökmotorer och som öppna data.

## Ta bort en kommun

På Installation kan driftansvarig ta bort en kommun för gott. Hämta först säkerhetskopian som erbjuds där. De öppna adresserna
svarar sedan att sidorna är borttagna, och ingen senare start tar tillbaka dem.
`
