export const followUp = `
Vartannat år följs målbilden upp. På [Uppföljning](../uppfoljning) öppnas en omgång, skrivs bedömningarna och publiceras rapporten.

![En omgång, med hur långt varje målområde har kommit](/hjalp/uppfoljning.png)

## Öppna

**Öppna en omgång** frågar efter år, målbild, sista år med värden och vilken dag allt ska vara klart. Omgången kan låsa de två sista åren så
att siffrorna står still.

## Samla in

Omgångens sida visar vad som är klart, saknas eller är gammalt, efter målområde, nämnd och person. Där står också vem
som svarar för varje indikator. [Påminnelser](../paminnelser) går ut med e-post; var och en kan stänga av sina.

## Bedöm

För varje mål står siffrornas svar bredvid kommunens bedömning. Bredvid står hur många mått och skillnader
som gick åt vilket håll: varje mått räknas lika. Skiljer sig bedömningen skriver du varför. Läsaren ser båda.
**Ta över siffrornas svar** gör dem till er bedömning med ett tryck, för ett mål eller för alla som inte är bedömda. De
är märkta som tagna från siffrorna, går att ångra och behöver fortfarande en text.
Under **Versioner av bedömningen** ser du vem som skrev vad, jämför två versioner och tar tillbaka en äldre.

## Kontroll före publicering

Det som **stoppar** måste bli klart: värden under granskning, mål utan bedömning, ett dolt tal i en text. Det som
behöver en kommentar kan publiceras ändå, och läsaren ser kommentaren under Metod.

## Publicera

**Läs hela rapporten som den blir** öppnar ett utkast, som sida och som PDF. Ingenting publiceras av att du läser.

En strateg väljer **Föreslå att rapporten publiceras**, och en administratör som är en annan person publicerar. Rapporten
är sedan frusen. Den säger om tio år vad den säger i dag. Behöver något rättas gör du en ny version, som säger vad
som är nytt. Den gamla går att läsa.

## Välj vad rapporten har

Omgångens indikatorer kryssas för målområde för målområde. För varje mål väljer du vilka åtgärder och underlag som ska stå i rapporten;
allt som är publicerat är med om du inte väljer bort det. Stadsdelar som följs särskilt har en egen del.

## Något måste bort av sekretesskäl

Det enda som kan ändras i en publicerad rapport är det som röjer någon. På omgångens sida leder **Ta bort något av sekretesskäl**
till en sida där du väljer värden, texter eller ord, ser hur rapporten blir och väljer **Föreslå att det tas bort**. En
administratör som är en annan person godkänner. Det går ur varje version, ur filerna och ur historiken. Läsarna ser en anmärkning.

Dras ett värde tillbaka av sekretesskäl och står det i en publicerad rapport kommer förslaget av sig självt, med värdet valt. *Att
göra* påminner tills det är gjort.

## I mötet

På rapportens sida finns **Visa för mötet**: ett budskap per skärm, på telefon och projektor, med piltangenter eller svep, också utan nät. Där
finns också ett A4, ett bildspel, PDF, Word och en fil till arkivet.
`

export const texts = `
På [Texter](../texter) ändrar du det som står på webbplatsens egna sidor: tillgänglighetsredogörelsen, personuppgifter,
om arbetet och kommunens egna frågor på översikten. Du ser hur det blir medan du skriver. Det du sparar syns genast, och
varje tidigare version går att jämföra med och ta tillbaka.
`

export const faults = `
På varje öppen sida kan läsaren rapportera ett fel utan att uppge vem hen är. [Felrapporter](../felrapporter) visar
dem. **Ta den här** säger till kollegorna att du gör det. När felet är åtgärdat skriver du vad som är gjort och väljer
**Avsluta**. Svar går inte att skicka, eftersom ingen har lämnat sitt namn.
`
