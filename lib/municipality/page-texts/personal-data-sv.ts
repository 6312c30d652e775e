/** The page on personal data and cookies that a municipality starts from, in Markdown. True of the public pages as delivered. */
export const personalDataSv = (name: string): string => `
Du kan läsa allt på Målbilds öppna sidor utan att lämna några uppgifter om dig själv.

## Kakor och spårning

- De öppna sidorna sätter **inga kakor** och lagrar inga uppgifter om dig i din webbläsare. Därför frågar vi inte om lov.
- Inget hämtas från andra än den server som visar sidan: inga typsnitt, kartor, skript eller bilder från andra företag.
- Besök mäts inte. Ingen statistik förs över vem som läser vad.

## Vad servern ser

När du öppnar en sida skickar din webbläsare en begäran till servern. Den innehåller din IP-adress, vilken sida du vill läsa och vilken webbläsare du har. Målbild skriver inte ner det. Servern, brandväggen eller nätet framför Målbild kan spara sådana uppgifter en kort tid för att upptäcka fel och angrepp. Kommunen svarar för hur länge, och stödet är att driften av webbplatsen är en uppgift av allmänt intresse (artikel 6.1 e i dataskyddsförordningen).

## Siffrorna handlar om grupper

Värdena på webbplatsen är statistik om grupper av människor, inte om enskilda. Är en grupp så liten att någon skulle kunna kännas igen visas inte värdet, utan två punkter (”..”). Hur det går till står på sidan [Metod](metod#rojande).

Citat och underlag från dialoger återges som de står i kommunens egna dokument.

## Om du hör av dig

Skriver du till kommunen om något på webbplatsen blir meddelandet en allmän handling och hanteras som annan post till kommunen.

Rapporterar du ett fel i formuläret på webbplatsen frågar vi inte vem du är. Det du skriver, dagen och vilken sida det gäller sparas i högst 24 månader och läses av dem som arbetar med webbplatsen. Din IP-adress sparas inte. För att hindra missbruk räknas rapporter från samma nät i en timme, med en kontrollsumma som adressen inte går att läsa ur.

## Dina rättigheter

${name} är personuppgiftsansvarig. Du har rätt att få veta vilka uppgifter kommunen har om dig, och att få felaktiga uppgifter rättade. I vissa fall kan du också få uppgifter raderade, begränsa hur de används eller invända mot det. Vänd dig till kommunen via kommunens kontaktcenter, som också kan förmedla kontakt med kommunens dataskyddsombud.

Anser du att kommunen behandlar dina uppgifter på fel sätt kan du klaga till Integritetsskyddsmyndigheten: <https://www.imy.se>
`
