/** Words of those who are away and those who do it instead, which are in Swedish only. */
export const absenceSv = {
  title: 'Borta en tid',
  lead: 'Säg när du är borta, så syns det för dina kollegor och den som ersätter dig ser det bland sina uppgifter. Ersättaren måste redan ha samma roll. Ingen granskar någonsin det som hen själv har skickat.',
  until: 'Borta till och med',
  standIn: 'Ersättare',
  noStandIn: 'Ingen särskild',
  nobodyElse: 'Ingen annan har din roll ännu, så det finns ingen att välja.',
  save: 'Spara',
  saved: 'Det är sparat.',
  comeBack: 'Jag är tillbaka',
  isBack: 'Välkommen tillbaka.',
  ownIs: (until: string, standIn: string | null) =>
    `Du är borta till och med ${until}. ${standIn ? `${standIn} ersätter dig.` : 'Ingen särskild ersätter dig.'}`,
  isAway: ({ name, until, standIn }: { name: string; until: string; standIn: string | null }) =>
    `${name} är borta till och med ${until}. ${standIn ? `${standIn} granskar i stället.` : 'De andra granskarna tar över.'}`,
  insteadOf: (away: readonly { name: string; until: string }[]) =>
    `i stället för ${new Intl.ListFormat('sv').format(away.map(({ name, until }) => `${name} (till och med ${until})`))}`,
  entersInsteadOf: (name: string) => `du ersätter ${name}`,
  faults: {
    forbidden: 'Bara den som för in eller granskar värden kan ha en ersättare.',
    passed: 'Dagen har redan varit. Välj i dag eller senare.',
    standIn: 'Personen har inte din roll längre. Välj någon annan.',
    here: 'Du är redan tillbaka.',
    day: 'Välj en dag.',
  },
}

/** Words of who enters an indicator's values. */
export const controllerSv = {
  title: 'Vem som för in värdena',
  lead: 'Den som står här får indikatorn bland sina uppgifter när värden väntar. Står ingen här får alla controllers den. Det syns bara i arbetsytan.',
  person: 'Controller',
  standIn: 'Ersättare när den personen är borta',
  nobody: 'Ingen särskild',
  save: 'Spara',
  saved: 'Det är sparat.',
  faults: {
    forbidden: 'Bara en controller kan ändra det.',
    missing: 'Indikatorn finns inte längre.',
    person: 'Personen är inte controller i kommunen längre. Välj någon annan.',
    same: 'Välj en annan ersättare än controllern själv.',
    alone: 'Välj först en controller.',
    changed: 'Någon annan har ändrat det medan du skrev. Läs in sidan igen.',
  },
}
