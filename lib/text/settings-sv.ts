/** What the municipality is called and where it is reached, and when small numbers are hidden. */
export const settingsSv = {
  lead: 'Det som står om kommunen på de öppna sidorna, vad den jämförs med, och när små tal döljs.',
  about: {
    title: 'Kommunens uppgifter',
    lead: 'En ändring syns på de öppna sidorna direkt.',
    name: 'Namn',
    nameHint: 'Som det skrivs i löpande text, till exempel Borås Stad.',
    shortName: 'Kort namn',
    shortNameHint: 'Som det skrivs i tabeller och diagram, till exempel Borås.',
    contactEmail: 'E-postadress för frågor',
    contactHint: 'Står längst ner på varje öppen sida. Lämna tomt om den inte ska stå där.',
    faultReportUrl: 'Adress för att anmäla fel',
    faultHint: 'Sidan där kommunen tar emot felanmälningar. Lämna tomt om de ska gå till e-postadressen.',
    colour: 'Kommunens färg',
    colourHint:
      'Ett streck överst på kommunens sidor. Skriv den som # och sex tecken, till exempel #005aa0. Lämna tomt för ingen.',
    save: 'Spara uppgifterna',
    saved: 'Uppgifterna är sparade.',
  },
  faults: {
    forbidden: 'Du har inte rätt att ändra det.',
    changed:
      'Någon annan har ändrat uppgifterna medan du skrev. Det som gäller nu står vid fältet. Spara igen om det du har skrivit ska gälla i stället.',
    now: (value: string | null) => `Nu gäller: ${value ?? 'tomt'}`,
  },
  thresholds: {
    title: 'När små tal döljs',
    lead: 'Gäller indikatorer där kommunen själv publicerar uppgifter om få personer. En ändring påverkar vad som visas, så en granskare måste godkänna den.',
    none: 'Kommunen har inga indikatorer under egna regler. Andra myndigheters tal följer deras regler.',
    threshold: 'Minsta antal',
    thresholdHint: 'Färre än så, men minst en, döljs.',
    smallestGroup: 'Minsta grupp',
    smallestGroupHint: 'En grupp som är mindre än så visas inte.',
    propose: 'Föreslå en ändring',
    proposed: 'Förslaget väntar på en granskare.',
    waits: (threshold: number, smallestGroup: number) =>
      `Väntar på granskare: minsta antal ${threshold}, minsta grupp ${smallestGroup}.`,
    returned: (note: string | null) => `Granskaren har lämnat tillbaka förslaget${note ? `: ${note}` : '.'}`,
    takeBack: 'Ta tillbaka förslaget',
    takenBack: 'Förslaget är tillbakataget.',
    faults: {
      forbidden: 'Du har inte rätt att föreslå det.',
      missing: 'Indikatorn finns inte längre, eller följer inte kommunens egna regler.',
      same: 'Det är redan så.',
      pending: 'Ett förslag om indikatorn väntar redan på en granskare.',
      changed: 'Gränserna har ändrats medan du skrev. De nya står ovanför. Föreslå igen om du vill.',
      gone: 'Förslaget går inte att ta tillbaka längre.',
    },
  },
}
