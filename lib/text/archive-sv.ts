/** What stands in a follow-up's archive, for whoever opens it in thirty years. In Swedish: it is the municipality's own. */
export const archiveSv = {
  readMe: 'LÄS MIG.txt',
  sums: 'kontrollsummor.txt',
  content: 'innehåll.json',
  values: (lang: string) => `värden.${lang}.csv`,
  report: (lang: string) => `rapport.${lang}`,
  sheet: (lang: string) => `ett-a4.${lang}.pdf`,
  slides: (lang: string) => `bildspel.${lang}.pdf`,
  says: ({
    report,
    municipality,
    version,
    day,
    diaryNumber,
    hash,
    note,
    redacted,
  }: Record<
    'report' | 'municipality' | 'version' | 'day' | 'diaryNumber' | 'hash' | 'note' | 'redacted',
    string
  >) => `${report}, ${municipality}
${version}. Publicerad ${day}.
Diarienummer: ${diaryNumber || 'inget är angivet'}
${note && `\nVad som är ändrat i den här versionen: ${note}\n`}${redacted && `\n${redacted}\n`}
Det här är rapporten så som den publicerades${redacted ? ', utan det som är borttaget av sekretesskäl' : '. Den ändras inte'}. Ändras något i efterhand ges rapporten ut som en ny version.

Filerna
  rapport.sv.pdf, rapport.en.pdf     Hela rapporten, på svenska och engelska (PDF/UA: går att läsa upp).
  rapport.sv.docx, rapport.en.docx   Samma rapport för Word, att lägga i kommunens egen mall.
  ett-a4.sv.pdf, ett-a4.en.pdf       Det viktigaste på ett A4.
  bildspel.sv.pdf, bildspel.en.pdf   Ett budskap per sida, för mötet.
  värden.sv.csv, värden.en.csv       Alla värden i rapporten. Semikolon mellan fälten, decimalkomma, UTF-8.
  innehåll.json                      Alla texter, siffror och figurer som de sparades när rapporten publicerades (JSON, UTF-8).
  kontrollsummor.txt                 SHA-256 för varje fil. Kontrollera med: sha256sum -c kontrollsummor.txt

Rapportens kontrollsumma är den för innehåll.json:
  ${hash}

Två punkter (..) i stället för ett värde betyder att värdet är dolt för att skydda enskilda.
`,
}
