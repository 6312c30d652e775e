/** What a målbild lacks to be followed. */
export const coverageSv = {
  title: 'Täckning',
  missing: 'Målbilden finns inte',
  of: (framework: string, baseline: number) =>
    `${framework}: vad som saknas för att kunna följa den. Förändring räknas från ${baseline}.`,
  goals: {
    title: 'Mål',
    counted: (lacking: number, all: number) => `${lacking} av ${all} mål saknar något.`,
    columns: { goal: 'Mål', lacks: 'Saknas' },
    lacks: {
      indicators: 'indikatorer',
      values: 'värden',
      socialGaps: 'värden för sociala grupper',
      actions: 'åtgärder',
      owners: 'ansvarig för åtgärder',
    },
  },
  indicators: {
    title: 'Indikatorer',
    counted: (lacking: number, all: number) => `${lacking} av ${all} indikatorer saknar något.`,
    columns: { indicator: 'Indikator', lacks: 'Saknas' },
    lacks: {
      owner: 'ansvarig nämnd eller bolag',
      source: 'källans adress',
      baseline: 'värde från utgångsåret',
      fresh: 'nya värden',
    },
  },
  todo: {
    title: 'Målbildens luckor',
    goals: (many: number, lack: string) => `${many} mål saknar ${lack}`,
    about: (framework: string) => `i ${framework}`,
  },
}
