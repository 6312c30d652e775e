type Period = { title: string; validFrom: number; validTo: number | null }

/** A period of the same length after another, under a name whose years are changed. */
export function afterPeriod({ title, validFrom, validTo }: Period): Period {
  const [from, length] = [(validTo ?? validFrom) + 1, (validTo ?? validFrom) - validFrom]
  const to = validTo === null ? null : from + length
  const years = (first: number, last: number | null) =>
    last === null || last === first ? `${first}` : `${first}–${last}`
  const renamed = title.replace(/\b\d{4}(\s?[–-]\s?\d{4})?/, years(from, to))
  return { title: renamed, validFrom: from, validTo: to }
}
