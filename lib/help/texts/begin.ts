/** What the whole rests on. */
export const begin = `
Målbild har två sidor. De **öppna** sidorna läser alla, utan att logga in. Arbetsytan är för dem som har en roll i
kommunen. Här förs värden in, mål ändras och uppföljningen skrivs.

## Två personer bakom varje siffra

Den som skickar ett värde kan inte själv godkänna det. En controller för in, en granskare som är en annan person
publicerar. Det gäller också det som läses från en fil, hämtas från en källa, ändras hos en indikator eller dras in.
Ett automatiskt jobb räknas som den ena personen, aldrig som båda.

## Roller

- **läsare** ser utkast men ändrar inget.
- **controller** för in och skickar värden, och föreslår indikatorer.
- **granskare** läser det andra har skickat och publicerar eller lämnar tillbaka.
- **strateg** sköter mål, strategier, åtgärder, texter och uppföljning.
- **administratör** sköter personer och inställningar, antar målbilder och publicerar uppföljningar.

En person kan ha flera roller. Dina står längst ner på [Att göra](..).

## Att göra

Första sidan visar vad som väntar på dig: det som är tillbakalämnat, det du ska granska, utkast som inte är skickade,
perioder som väntar på värden, uppgifter i åtgärder och uppföljningar att skriva eller publicera. När den är tom är du klar.

## Inget försvinner

Det du skriver i ett rutnät sparas medan du skriver, på servern och på din enhet när nätet är borta. Inget publicerat
skrivs över: varje värde har en historik som alla kan läsa. Det som är gjort i ett utkast går att ångra.

## Borta en tid

På [Att göra](..) kan du säga att du är borta och välja en ersättare, som måste ha samma roll. Kollegorna ser det, och
ersättaren får dina uppgifter. Rutan heter **Borta en tid**.
`
