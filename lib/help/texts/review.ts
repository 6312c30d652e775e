export const review = `
På [Granskning](../granskning) står det som andra har skickat. Det som är ditt eget kan du läsa men inte besluta om.

![En inlämning med värden före och efter, och vad allmänheten får läsa](/hjalp/granskning.png)

## Läs inlämningen

Först står de värden som behöver en närmare titt, med avsändarens förklaring. Sedan resten, med värdet nu, förslaget och
ändringen. **Det här ändras för allmänheten** visar vilka rubriker och svar som blir andra, och **Röjandeskyddet** om
andra värden döljs eller visas.

## Besluta

- **Godkänn och publicera**: det syns på de öppna sidorna genast.
- **Godkänn utan att publicera**: det väntar tills någon publicerar.
- **Publicera då**: det publiceras av sig självt vid en tid du väljer.
- **Lämna tillbaka**: skriv vad som behöver ändras. Värdena blir utkast hos den som skickade dem.

Gäller invändningen bara några värden öppnar du **Kommentera** vid dem och väljer **Lämna tillbaka de kommenterade**.
Resten står kvar. Det du har skrivit följer alltid med när du lämnar tillbaka: både vid värdena och under **Vad behöver
ändras?**.

## Många på en gång

**Godkänn och publicera flera på en gång** visar det som går att publicera som det är, med de svar som ändras.

## Dra in det som är publicerat

Öppna inlämningen igen och skriv varför. Värdena försvinner från sidor och filer, och historiken visar att de fanns. Är
skälet sekretess kan siffrorna tas bort ur historiken också. Det kan inte ångras och kräver två personer.
Står värdet i en publicerad rapport föreslås att det tas bort där också, vilket en administratör godkänner.

## Något annat har publicerats under tiden

Då går det inte att publicera. Båda versionerna visas. Lämna tillbaka, så får den som skickade välja.
`

export const indicators = `
På [Indikatorer](../indikatorer) ändrar du vad en indikator heter, vad som står om den och hur den läses.

## Det som syns genast

Namn, kort namn, källa, beskrivning och metod ändrar inga svar. De syns på de öppna sidorna när du sparar.

## Det som ändrar svaren

Enhet, decimaler, riktning, gränser, utgångsår, målvärde och grupper måste en granskare godkänna. **Visa vad det gör med
svaren** visar skillnaden innan du skickar.

## Ny indikator

**Föreslå en ny indikator** frågar efter namn, enhet, riktning och hur små tal skyddas. Finns måttet hos Kolada eller SCB är
det lättare att ta det ur [katalogen](../indikatorer/katalog), som fyller i det mesta.

## Tolv månader i taget

Kommer värdena varje månad eller kvartal kan de öppna sidorna visa rullande tolv månader: summan för det som räknas
under en månad, det senaste för det som räknas en viss dag.

## Hopp i värdena

Målbild visar var en serie hoppar så mycket att måttet kan vara ändrat. En controller säger vad det är, och en granskare
bekräftar. Ett bekräftat brott syns i figuren, och inget jämförs över det.
`

export const periods = `
På [Låsta perioder](../perioder) ser till att siffrorna står still medan en uppföljning skrivs. Du väljer år, skriver
varför och till vilken dag. Den som för in värden ser skälet. Det som skrivs i en låst period sparas som utkast men går
inte att skicka.

## Undantag

Behöver en indikator rättas ändå väljer du **Gör ett undantag** och skriver varför. Undantaget står i loggen.

## Låset kommer från en uppföljning

En omgång kan låsa sina två sista år när den öppnas. Låset står kvar tills en strateg låser upp, också när rapporten är
publicerad.
`
