/** Districts in the work area. */
export const districtWorkSv = {
  title: 'Områdenas namn',
  lead: 'Vad stadsdelarna och de andra områdena heter och vilka som prioriteras. Det du sparar syns genast på de öppna sidorna; adresserna ändras inte. Gränserna läses in på sidan Områdenas gränser, som står i menyn.',
  none: 'Kommunen har inga delområden.',
  names: { name: 'Namn', suggestedName: 'Namnet som invånarna använder', isPriority: 'Prioriterat' },
  hints: {
    suggestedName: 'Till exempel stadsdelen som området ligger i. Flera kan dela det. Lämna tomt om inget finns.',
  },
  priority: { label: 'Prioriterat område', hint: 'Visas först, och på översikten.' },
  isPriority: 'prioriterat',
  save: 'Spara',
  saved: 'Det är sparat.',
  same: 'Inget var ändrat.',
  history: 'Ändringar',
  faults: {
    forbidden: 'Du har inte rätt att ändra det.',
    missing: 'Det finns inte längre. Läs in sidan igen.',
    taken: 'Det finns redan ett delområde med det namnet.',
    changedSince: 'Det har ändrats igen sedan dess. Ångra det senaste först.',
    changed: 'Någon annan har ändrat det medan du skrev. Det du skrev står kvar; spara igen om det ska gälla.',
    now: (said: string) => `Där står nu: ${said || 'inget'}.`,
    noName: 'Skriv vad det heter.',
  },
}
