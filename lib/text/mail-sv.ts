type Invited = { name: string; by: string; municipality: string; address: string }

/** What is sent by e-mail, as plain text. */
export const mailSv = {
  invitation: ({ name, by, municipality, address }: Invited) => ({
    subject: `Inbjudan till Målbild för ${municipality}`,
    body: `Hej ${name}!

${by} har bjudit in dig till arbetsytan i Målbild för ${municipality}. Öppna länken och välj ett lösenord, så är du inne:

${address}

Länken gäller i sju dagar och kan användas en gång. Väntade du dig inte brevet kan du bortse från det.
`,
  }),
  reset: ({ name, by, municipality, address }: Invited) => ({
    subject: `Välj ett nytt lösenord i Målbild för ${municipality}`,
    body: `Hej ${name}!

${by} har gjort en länk som du väljer ett nytt lösenord med:

${address}

Länken gäller i ett dygn och kan användas en gång. Har du inte bett om den kan du bortse från brevet. Då gäller ditt lösenord som förut.
`,
  }),
  newRole: ({ name, by, municipality, address }: Invited) => ({
    subject: `Du har en roll i Målbild för ${municipality}`,
    body: `Hej ${name}!

${by} har gett dig en roll hos ${municipality}. Logga in med det konto du redan har:

${address}
`,
  }),
  factorRemoved: ({ name, by, municipality, address }: Invited) => ({
    subject: `Din tvåstegsinloggning i Målbild för ${municipality} är borttagen`,
    body: `Hej ${name}!

${by} har tagit bort din tvåstegsinloggning, och du är utloggad överallt. Nu räcker ditt lösenord för att logga in:

${address}

Slå på tvåstegsinloggningen igen på sidan Mitt konto. Har du inte bett om att den skulle tas bort: byt lösenord och säg till kommunens administratörer.
`,
  }),
}
