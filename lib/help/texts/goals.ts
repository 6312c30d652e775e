export const goals = `
På [Målbild](../malbild) står målen i den målbild som gäller, och den nästa medan den förbereds.

![Utkastets mål, med knappar för att flytta](/hjalp/malbild.png)

## Rätta ett antaget mål

En antagen ordalydelse är låst. Är den fel återgiven rättar du den och skriver varför. Läsaren ser vad som stod förut.
**Annan formulering** är hur ett annat av kommunens dokument uttrycker målet. Den står under ordalydelsen och hör inte till det antagna.

Perspektiven och namnen på nämnder och bolag ändrar du under **Perspektiv, nämnder och bolag**, också när målbilden är antagen.

Ändras svenskan visas den på den engelska sidan också, tills någon har skrivit om engelskan eller kryssat för **Engelskan stämmer
som den är**.

## Indikatorer som berättar om målet

Varje mål har en lista med indikatorer. De som webbplatsen har föreslagit blir kommunens egna med **Gör till kommunens
val**. På den öppna sidan syns vilket.

## Nästa målbild

**Förbered nästa målbild** gör en kopia: nivåer, mål, strategier och kopplade indikatorer följer med, och varje mål minns
vad det kommer från. I utkastet lägger du till, ändrar, flyttar, slår ihop och delar mål. Du flyttar med knapparna, genom att
dra, eller med Alt och pilarna. Allt går att ångra under **Ändringar**.

## Från en fil

En hel målbild går att läsa in från ett kalkylblad eller en disposition i Markdown, och att ta ut igen. Du ser vad som
blir nytt och ändrat innan något läggs in.

## Visa utkastet för andra

Du kan göra en länk till utkastet och ta tillbaka den. Lämnas utkastet ut utanför kommunen kan det bli en allmän
handling.

## Anta

När målbilden är beslutad skriver strategen vem som beslutade och när, och väljer **Föreslå att den antas**. En
administratör, som är en annan person, väljer **Anta målbilden**. Då ser alla den, ordalydelserna låses, och den förra
målbilden går att läsa bland de tidigare.

## Vad som saknas

**Täckning** visar vilka mål som saknar indikatorer, värden, skillnader mellan sociala grupper, åtgärder, analys eller
ansvarig. [Styrinformation](../malbild/styrinformation) visar det nämnd för nämnd och går att skriva ut.
`

export const actions = `
På [Åtgärder](../atgarder) står vad som görs, av vem och hur det går. De syns på målens, områdenas och stadsdelarnas
öppna sidor.

## Lägg till och ändra

En strateg lägger till med **Lägg till en åtgärd**: vad, under vilken strategi eller vilket mål, vilken nämnd som ansvarar, och vilka
år. **Ansvarig person** får skriva hur det går, vilken roll hen än har. Personens namn syns inte på de öppna sidorna.

## Hur det går

Den ansvariga personen väljer läge och skriver vad som har hänt. Tänk på att texten är offentlig: skriv inget om enskilda
personer. Har ingen skrivit på ett halvår står det på den öppna sidan.

## Uppgifter

En uppgift har en dag då den ska vara klar. Den som ansvarar ser den under [Att göra](..), och får ett brev när dagen
närmar sig.
`

export const evidence = `
På [Underlag](../underlag) samlas det som inte är siffror: dialoger, vandringar, svar i ord och citat. Det visas på målets och
stadsdelens sida när någon annan har granskat det.

## Skriv så att ingen går att känna igen

Inga namn, adresser eller nummer. Är deltagarna färre än fem kan den som sade något kännas igen; då frågar
Målbild en gång till. Ett citat kräver att den som citeras har sagt ja till att orden publiceras.

## Kommunens egen slutsats

Vad kommunen själv har kommit fram till om skillnaderna är ett underlag av slaget **Kommunens egen slutsats**. Det står på
översikten bredvid det som siffrorna säger.

## Dra in

Ett underlag dras in genom ett förslag som någon annan godkänner. Publicerade rapporter ändras inte av det.
`
