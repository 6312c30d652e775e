/** What a målbild lacks to be followed. */
export const coverageSv = {
  title: 'Täckning',
  missing: 'Målbilden finns inte',
  of: (framework: string, baseline: number) =>
    `${framework}: vad som saknas för att kunna följa den. Förändring räknas från ${baseline}.`,
  filter: {
    goals: 'Visa mål som saknar',
    indicators: 'Visa indikatorer som saknar',
    all: 'Visa allt',
    and: (words: string[]) => new Intl.ListFormat('sv').format(words),
  },
  goals: {
    title: 'Mål',
    counted: (lacking: number, all: number) => `${lacking} av ${all} mål saknar något.`,
    /** Said of a choice: how many of all lack it. */
    chosen: (many: number, all: number, lack: string) => `${many} av ${all} mål saknar ${lack}.`,
    all: (lacks: string) => `Alla mål saknar ${lacks}.`,
    columns: { goal: 'Mål', lacks: 'Saknas' },
    lacks: {
      indicators: 'indikatorer',
      values: 'värden',
      socialGaps: 'värden för sociala grupper',
      actions: 'åtgärder',
      analysis: 'analys',
      owners: 'ansvarig för åtgärder',
      english: 'engelska som följer ordalydelsen',
    },
  },
  indicators: {
    title: 'Indikatorer',
    counted: (lacking: number, all: number) => `${lacking} av ${all} indikatorer saknar något.`,
    chosen: (many: number, all: number, lack: string) => `${many} av ${all} indikatorer saknar ${lack}.`,
    all: (lacks: string) => `Alla indikatorer saknar ${lacks}.`,
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
