/** The chart that answers to a hand, and sharing it. */
export const explorerSv = {
  figure: {
    explore: 'Utforska',
    label: 'Utforska figuren',
    chart: 'Diagram',
    instructions:
      'Vänsterpil och högerpil går mellan perioderna, Home och End till den första och den sista. Escape stänger.',
    choose: 'Välj vad som visas',
    groups: 'Visa',
    axis: 'Axel',
    fromZero: 'axeln börjar på 0',
  },
  sortable: 'Rubrikerna är knappar som sorterar tabellen.',
  share: {
    copyLink: 'Kopiera länk',
    linkCopied: 'Länken är kopierad.',
    embed: 'Bädda in',
    embedHow:
      'Klistra in koden där figuren ska stå. Den visar alltid de senaste värdena och blir så hög som den behöver där sidan släpper fram skript.',
    code: 'Kod att klistra in',
    copyCode: 'Kopiera koden',
    codeCopied: 'Koden är kopierad.',
    notCopied: 'Det gick inte att kopiera. Markera texten och kopiera den själv:',
  },
  wholePage: (site: string) => `Hela sidan hos ${site}`,
}
