/** Values, by hand, from files and from sources. */
export const entry = `
På [Inmatning](../inmatning) väljer du en indikator. De som kommunen själv räknar fram står först. Ska du föra in ett
år för många indikatorer på en gång väljer du året i stället.

![Rutnätet för en indikator, med värden, tidigare värde och ändring på varje rad](/hjalp/inmatning.png)

## Skriv eller klistra in

Skriv i rutorna, eller kopiera ett område i Excel och klistra in det med Ctrl+V. Decimalkomma, procenttecken, minustecken
och tusental med mellanrum läses rätt. Står det rubriker i området du klistrar in hamnar kolumnerna där de hör hemma. Pilar,
Enter och Tabb flyttar, Ctrl+D fyller nedåt, Ctrl+Z ångrar.

Har raderna namn hamnar de efter namnet, i vilken ordning de än står. Summor, rubriker och namn som inte finns i rutnätet
hamnar ingenstans, och under rutnätet står vilka de är, och på vilken sida de finns om de finns på en annan.

## Täljare och nämnare

Gäller värdet människor behövs ofta **Täljare** och **Nämnare**. Då räknas värdet ut, och röjandeskyddet ser om gruppen
är så liten att värdet måste döljas. Ett sådant värde utan antal går inte att skicka.

## Läge i stället för värde

Finns det inget värde väljer du ett **Läge**: **Saknas**, **Ej aktuellt** eller **Sekretess**. Ett värde som kan komma
att ändras märker du **Preliminärt**, ett som är uppskattat **Skattat**. Mäts det på ett nytt sätt från och med den
perioden märker du raden **Brott i serien**. Står det ”..”, ”–” eller ”uppgift saknas” där du hämtar värdet kan du skriva
eller klistra in det som det är: under raden står vilket läge du kan välja.

## När raden får en fråga

En rad som ser ovanlig ut får en fråga: stort hopp, utanför det möjliga, noll där det brukar finnas värden. Rätta, eller
förklara i radens **Anteckning**. Granskaren läser förklaringen. En rad som inte kan stämma stoppar tills den är rättad.

## Skicka

Under rutnätet ser du hur det blir för läsarna. Skriv källan och tryck på knappen under **Skicka för granskning**. Det
du har skickat kan du ta tillbaka tills någon har avgjort det: **Ta tillbaka**.

## Om någon annan skriver i samma ruta

Då ser ni båda vad den andra har skrivit. Den som skickar sist får se båda värdena och väljer: **Behåll mitt** eller
**Ta det som gäller**.

## Blankett till en skola eller enhet

På årets sida finns samma rader som en Excel-fil att fylla i. Skicka den till den som inte har konto, och klistra in
eller läs in den när den kommer tillbaka.
`

export const files = `
På [Läs in en fil](../inmatning/fil) släpper du en fil med en eller flera indikatorer. Är filen om en enda indikator går
du till den under [Inmatning](../inmatning) och väljer **Läs in en fil** där. Excel (.xlsx), CSV, px och JSON-stat 2 går att läsa.
Filen sparas inte.

![Plan för en fil: nya, ändrade och oförändrade värden](/hjalp/fil.png)

## Så har filen lästs

Överst står vad som kändes igen: teckenkodning, skiljetecken, rubriker, perioder, platser och grupper. Kontrollera att
å, ä och ö stämmer. Är en kolumn fel ändrar du vad den **Används som**. Ditt val blir ihågkommet till nästa fil av
samma slag.

## Frågorna

Kan ett tal eller ett tecken betyda två saker gissar Målbild inte, utan frågar: Vad betyder ”..”? Är 1.234 ett tusental?
Är 0,046 4,6 procent? Stämmer det att värdet är tjugo gånger större än förra året?

## Det här ändras

Planen visar varje värde: nytt, ändrat från och till, oförändrat, eller varför det inte går att ta in, med rad och
kolumn. En dålig rad hindrar inte de andra. Inget är infört förrän du trycker på knappen, och då hamnar värdena i ditt
utkast eller hos granskaren.

## Om filen inte går att läsa

Meddelandet säger vad du gör: gammal .xls sparas om som .xlsx, lösenord tas bort, formler räknas ut genom att filen
öppnas och sparas i Excel.
`

export const sources = `
Värden från Kolada och SCB behöver du inte skriva av. På [Hämtningar](../jobb) finns **Hämta allt nytt**. Målbild frågar
källorna om en indikator i taget, och det som är nytt skickas till granskning. Inget publiceras av sig självt.

## En indikator i taget

Öppna indikatorn under [Inmatning](../inmatning) och välj **Hämta från källan**. Du ser vad som skiljer sig från det
som är publicerat och väljer vad du tar med.

## När källan har ändrat sig

Har måttet bytt namn, beskrivning, enhet eller grupper, eller har gamla värden reviderats, tas inget in förrän någon har
svarat på **Vad betyder det?** Är det samma mått som förut, ett brott i serien eller en ny definition? En ny definition
godkänns av en granskare, och då jämförs inget över ändringen.

## En ny indikator ur en katalog

Under [Katalogen](../indikatorer/katalog) söker du bland Koladas nyckeltal och SCB:s tabeller. Mått som är samma sak för var
sin grupp står som ett, med skillnaden mellan grupperna. Du ser figur och rubrik med våra värden innan något sparas.

## Om en hämtning inte går

Sidan säger om källan inte gick att nå, svarade för långsamt eller svarade på ett sätt som Målbild inte förstår, och när den frågas
igen. Det görs tre gånger, efter en, två och fyra minuter. Sedan hämtar du på nytt när källan svarar. Under tiden går det att föra
in värden i rutnätet eller från en fil, och det som är publicerat står kvar.
`
