/** Words around the manual of the work area, in Swedish only. */
export const helpSv = {
  title: 'Hjälp',
  lead: 'Hur arbetsytan används, del för del. Ord i fetstil står så på skärmarna.',
  search: 'Sök i hjälpen',
  button: 'Sök',
  found: (many: number, query: string) =>
    many === 0
      ? `Inget i hjälpen svarar på ”${query}”. Prova ett annat ord, eller fråga en administratör i kommunen.`
      : `${many === 1 ? '1 träff' : `${many} träffar`} på ”${query}”`,
  firstHour: 'Börja här',
  chapters: 'Alla delar',
  hours: 'Den första timmen i andra roller',
  all: 'Till hjälpens innehåll',
  missing: 'Det finns ingen sådan del i hjälpen',
}
