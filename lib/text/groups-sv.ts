type Groups = readonly { dimension: string; focus: string | null; reference: string | null }[]
type Known = readonly {
  key: string
  title: { sv: string }
  categories: readonly { key: string; label: { sv: string } }[]
}[]

/** How groups are chosen. */
export const groupsSv = {
  title: 'Grupper',
  lead: 'Kryssa i de indelningar som värden finns för. Skillnaden räknas mellan två grupper: den som hade det sämre i början, och den som den jämförs med.',
  has: 'Värden finns för',
  focus: 'Gruppen som hade det sämre',
  reference: 'Jämförs med',
  none: 'ingen',
}

/** "Kön (kvinnor mot män), ålder": a dimension without two groups tells no gap. The first of the known is the one's own. */
export function groupsInWords(groups: Groups, known: Known): string | null {
  const words = groups.map(({ dimension, focus, reference }) => {
    const found = known.find(({ key }) => key === dimension)
    const label = (group: string) => found?.categories.find(({ key }) => key === group)?.label.sv ?? group
    const title = found?.title.sv.toLowerCase() ?? dimension
    return focus !== null && reference !== null ? `${title} (${label(focus)} mot ${label(reference)})` : title
  })
  return words.length === 0 ? null : words.join(', ')
}
