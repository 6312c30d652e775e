/** Signing in by another service: the municipality's own. */
export const providerSv = {
  go: (name: string) => `Fortsätt med ${name}`,
  or: 'eller med lösenord',
  title: 'Kommunens inloggning',
  notLinked: (name: string) =>
    `Koppla ditt konto till ${name}, så loggar du in med den nästa gång. Du behöver inte skriva något lösenord här.`,
  link: (name: string) => `Koppla till ${name}`,
  linked: (name: string, since: string) => `Du loggar in med ${name} sedan ${since}.`,
  /** What is told beside the button, on the page that they went from. */
  faults: {
    away: 'Inloggningstjänsten svarar inte. Vänta en stund och försök igen.',
    cancelled: 'Inloggningen avbröts.',
    broken: 'Inloggningen gick inte att slutföra. Försök igen, och säg till driftansvarig om det händer på nytt.',
    tooMany: 'Det blev för många försök. Vänta en kvart och försök igen.',
    unreadable: 'Svaret från inloggningstjänsten gick inte att läsa. Säg till driftansvarig.',
    tooManyGroups:
      'Du är med i så många grupper att inloggningstjänsten inte kunde skicka med dem. Be driftansvarig att bara skicka de grupper som hör till Målbild.',
    noAddress: 'Inloggningstjänsten skickade ingen e-postadress. Säg till driftansvarig.',
    nobody: 'Du har ingen roll här. Be en administratör bjuda in dig, eller be att få komma med i rätt grupp.',
    taken:
      'Det finns redan ett konto med din e-postadress. Logga in med det, och koppla det till inloggningstjänsten på sidan Mitt konto.',
    linkedToOther: 'Den inloggningen hör redan till ett annat konto här.',
    linkedAlready: 'Ditt konto är redan kopplat till en annan inloggning.',
  },
}
