const moved = (larger: number, smaller: number) =>
  [...(larger ? [`${larger} har ökat`] : []), ...(smaller ? [`${smaller} har minskat`] : [])].join(', ')

/** The tree of goals, and its choices. */
export const treeSv = {
  search: 'Sök i målbilden',
  hint: 'Egna ord, eller ord ur ett mål, en strategi, en åtgärd eller en indikator.',
  ofTotal: (n: number) => `av ${n} mål`,
  empty: 'Inget mål svarar mot det du söker.',
  lacks: 'Saknar',
  lacksWhat: { indicators: 'indikatorer', values: 'värden för någon indikator', actions: 'åtgärder' },
  changes: 'Vad som har hänt',
  changesHow: {
    better: 'något mått har förbättrats',
    worse: 'något mått har försämrats',
    smaller: 'någon skillnad har minskat',
    larger: 'någon skillnad har ökat',
  },
  changeCount: {
    better: (n: number) => `${n} har förbättrats`,
    worse: (n: number) => `${n} har försämrats`,
  },
  gapCount: {
    social: (larger: number, smaller: number) => `skillnader mellan sociala grupper: ${moved(larger, smaller)}`,
    sexes: (larger: number, smaller: number) => `skillnader mellan kvinnor och män: ${moved(larger, smaller)}`,
  },
  openAll: 'Öppna alla',
  closeAll: 'Stäng alla',
  keys: 'Piltangenterna går mellan målen: höger öppnar, vänster stänger.',
  picture: 'Målbilden i en bild',
  lacksIndicators: 'inga indikatorer',
  counts: (indicators: number, without: number) =>
    indicators === 0
      ? 'Inga indikatorer är kopplade till målen.'
      : `${indicators === 1 ? '1 indikator är kopplad' : `${indicators} indikatorer är kopplade`} till målen; ${without === 0 ? 'alla har värden' : `${without} saknar värden`}.`,
  goalsWithout: (numbers: string[]) =>
    numbers.length === 0
      ? ''
      : numbers.length === 1
        ? `Mål ${numbers[0]} saknar indikatorer.`
        : `Mål ${numbers.slice(0, -1).join(', ')} och ${numbers.at(-1)} saknar indikatorer.`,
  missingIn: (goals: { number: string; count: number }[]) =>
    goals.length === 0
      ? ''
      : `Värden saknas för mål ${goals.map(goal => `${goal.number} (${goal.count})`).join(', ')}.`,
}
