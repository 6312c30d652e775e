/** Where anyone can tell of a fault on a page, and what is answered. */
export const faultsSv = {
  title: 'Rapportera fel',
  lead: (name: string) =>
    `Har du sett en siffra som inte stämmer, en trasig länk eller något som är svårt att läsa? Berätta det för ${name}.`,
  about: 'Det gäller sidan',
  aboutSite: 'Det gäller webbplatsen i stort. Skriv vilken sida du menar, om det är en särskild.',
  body: 'Vad är fel?',
  bodyHint: (most: number) =>
    `Högst ${most} tecken. Skriv inga personuppgifter, varken dina egna eller någon annans. Du får inget svar, eftersom vi inte frågar vem du är.`,
  trap: 'Lämna det här fältet tomt',
  send: 'Skicka',
  nextTitle: 'Vad som händer sedan',
  next: (name: string, months: number) => [
    `De som arbetar med webbplatsen hos ${name} läser det du skriver och rättar det som är fel.`,
    `Det du skriver är en allmän handling. Här på webbplatsen sparas det i högst ${months} månader.`,
    'Vi sparar inte vem du är eller din IP-adress. Skickas många rapporter från samma nät tar vi emot fem i timmen.',
  ],
  thanksTitle: 'Tack, vi har tagit emot det',
  thanksLead: (name: string) => `${name} läser det du skrev och rättar det som är fel.`,
  again: 'Rapportera ett fel till',
  notSent: 'Det gick inte att skicka',
  faults: {
    missing: 'Skriv vad som är fel, med minst fem tecken.',
    long: (most: number) => `Det är för långt. Skriv högst ${most} tecken.`,
    tooMany: 'Det har kommit många rapporter härifrån den senaste timmen. Vänta en timme och försök igen.',
    foreign: 'Rapporten kom från en annan webbplats och togs inte emot. Skriv den i formuläret här i stället.',
    unreadable: 'Det som skickades går inte att läsa. Skriv det i formuläret här i stället.',
    tooLarge: 'Det som skickades är för stort. Skriv det kortare i formuläret här.',
  },
}
