/**
 * Who publishes an indicator's values, for a list to choose from: the authorities of a source line, without the
 * survey, table or database they took them from. "Kolada (SCB, BAS)" is SCB; "SCB TAB6586 och Boverket" are two.
 */
export function publishersOf(source: string): string[] {
  const inside = /\((.+)\)/.exec(source)?.[1] ?? source
  const names = inside.split(/,? och /).map(part =>
    part
      .split(',')[0]!
      .replace(/\s+\S*\d\S*$/, '')
      .trim(),
  )
  return [...new Set(names)]
}
