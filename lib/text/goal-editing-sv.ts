/** What a goal says, by column. */
export const goalWordNames = {
  title: 'Ordalydelse',
  titleEn: 'På engelska',
  summary: 'Beskrivning',
  otherWording: 'Annan formulering',
}

/** Goals in the work area. */
export const goalEditingSv = {
  title: 'Målbild',
  lead: 'Ändra vad ett mål säger, och vilka indikatorer som berättar om det.',
  leadForOthers: 'Målen i kommunens målbilder, och den nästa medan den förbereds. En strateg ändrar dem.',
  columns: { goal: 'Mål', indicators: 'Indikatorer' },
  missing: 'Målet finns inte',
  of: (level: string, number: string, framework: string) => `${`${level} ${number}`.trim()} i ${framework}`,
  toPublic: 'Se den öppna sidan',
  words: {
    title: 'Det som målet säger',
    locked:
      'Ordalydelsen är antagen. Den går att rätta om den är fel återgiven: läsaren ser då vad som stod förut och varför det är rättat. Ett nytt mål beslutas i nästa målbild.',
    draft: 'Målbilden är ett utkast och syns inte på de öppna sidorna.',
    hints: {
      titleEn: 'Webbplatsens översättning. Lämna tomt om den saknas.',
      otherWording:
        'Hur ett annat av kommunens dokument uttrycker målet. Läsaren ser det under ordalydelsen. Lämna tomt om det inte finns.',
    } as Partial<Record<keyof typeof goalWordNames, string>>,
    englishHolds: 'Engelskan stämmer som den är',
    englishIsOf: (title: string) =>
      `Engelskan skrevs när målet sade ”${title}”. De engelska sidorna visar den svenska ordalydelsen tills du har skrivit om engelskan, eller sagt att den stämmer.`,
    why: 'Varför rättas det?',
    whyHint: 'Till exempel: Stavfel, beslutet säger unga. Läsaren ser det. Behövs inte om bara engelskan ändras.',
    save: 'Spara',
    saved: 'Det är sparat.',
    same: 'Inget var ändrat.',
    corrections: 'Rättelser som läsaren ser',
    correction: (day: string, why: string) => `${day}: ${why}`,
  },
  links: {
    title: 'Indikatorer som berättar om målet',
    lead: 'En indikator som webbplatsen har föreslagit blir kommunens egen när ni bestämmer det.',
    none: 'Inga indikatorer är kopplade.',
    proposed: 'föreslagen av webbplatsen',
    own: 'kommunens val',
    decide: 'Gör till kommunens val',
    unlink: 'Ta bort kopplingen',
    unlinkSure: 'Indikatorn visas inte längre under målet. Värdena finns kvar, och den går att koppla igen.',
    yes: 'Ja, ta bort den',
    cancel: 'Avbryt',
    indicator: 'Indikator',
    choose: 'Välj en indikator',
    link: 'Koppla till målet',
    linked: 'Indikatorn är kopplad.',
  },
  faults: {
    forbidden: 'Du har inte rätt att ändra det.',
    missing: 'Det finns inte längre. Läs in sidan igen.',
    there: 'Indikatorn är redan kopplad till målet.',
    proposed: 'Målbilden är föreslagen att antas som den är. Ta tillbaka förslaget för att ändra i den.',
    noReason: 'Skriv varför den antagna ordalydelsen rättas.',
    changed:
      'Någon annan har ändrat målet medan du skrev. Det som gäller nu står vid fältet. Spara igen om det du har skrivit ska gälla i stället.',
    now: (value: string | null) => `Nu gäller: ${value ?? 'inget'}`,
    noTitle: 'Skriv vad målet säger.',
  },
}
