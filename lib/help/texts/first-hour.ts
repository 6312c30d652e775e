/** What each role does in its first hour. */
export const controllerHour = `
1. Öppna [Att göra](..). Under **Väntar på värden** står de perioder som saknas. Är listan lång börjar du med hela året.
2. Välj [Inmatning](../inmatning) och en av **Kommunens egna värden**. Läs rubriken överst: den säger vad som behövs.
3. Skriv ett värde. Se att det står ”Sparat” i raden längst ner, och att **Så blir det för läsarna** räknas om.
4. Kopiera några celler i Excel och klistra in dem med Ctrl+V. Ångra med Ctrl+Z.
5. Skriv källan och skicka. Du ser det under **Det du har skickat**, och kan ta tillbaka det.
6. Prova [en fil](fil): dra dit den, svara på frågorna, läs planen. Inget händer förrän du säger till.
7. Gå till [Hämtningar](../jobb) och välj **Hämta allt nytt**, så slipper du skriva av Kolada och SCB.

Läs sedan mer om att [föra in värden](inmatning).
`

export const reviewerHour = `
1. Öppna [Granskning](../granskning) och välj det som har väntat längst.
2. Läs de värden som står först: de är ovanliga, och avsändaren har förklarat dem. Stämmer förklaringen?
3. Läs **Det här ändras för allmänheten**. Är det vad du vill att en journalist läser i morgon?
4. Se efter om **Röjandeskyddet** döljer eller visar något annat.
5. Välj **Godkänn och publicera**, eller skriv en kommentar vid ett värde och lämna tillbaka bara det.
6. Öppna den öppna sidan och se hur det blev. Blev det fel drar du in det och skriver varför.

Granskning går bra på en telefon. Läs mer om att [granska](granskning).
`

export const strategistHour = `
1. Öppna [Målbild](../malbild) och välj ett mål. Se vilka indikatorer som berättar om det, och vilka som är webbplatsens förslag.
2. Öppna **Täckning** för målbilden. Vilka mål saknar skillnader mellan sociala grupper, åtgärder eller ansvarig?
3. Gå till [Åtgärder](../atgarder), öppna en och skriv hur det går. Välj en ansvarig person som skriver nästa gång.
4. Lägg till ett [underlag](../underlag): en dialog eller en vandring som säger något siffrorna inte säger.
5. Öppna [Uppföljning](../uppfoljning) och senaste omgången. Läs **Kontroll före publicering**: det är din att göra-lista.
6. Ska nästa målbild förberedas? **Förbered nästa målbild** gör en kopia som ingen utanför arbetsytan ser.

Läs mer om [målbilden](malbild) och [uppföljningen](uppfoljning).
`

export const administratorHour = `
1. Öppna [Personer](../personer) och bjud in minst en controller och en granskare: två personer behövs bakom varje värde.
2. Bjud in en strateg, och en administratör till. Den som antar en målbild får inte vara den som föreslog det.
3. Öppna [Inställningar](../installningar): kommunens namn, e-postadress för frågor och vart fel ska anmälas.
4. Välj vad kommunen jämförs med.
5. Kräv tvåstegsinloggning, och slå på din egen på [Mitt konto](../konto) först.
6. Läs om [när små tal döljs](installningar#nar-sma-tal-doljs), och bestäm gränserna tillsammans med den som ansvarar för
   sekretess.
7. Titta i [Loggen](../logg): där står det du just har gjort.

Läs mer om [personer](personer) och [inställningar](installningar).
`

export const readerHour = `
1. Öppna [Målbild](../malbild) och [Åtgärder](../atgarder). Du ser det som är på väg, också det som inte är publicerat.
2. Utkast kan bli allmän handling om de lämnas ut utanför kommunen. Dela därför de öppna sidorna, som alla får läsa.
3. Är du ansvarig person för en åtgärd skriver du hur det går på dess sida. Den står under [Att göra](..).
`
