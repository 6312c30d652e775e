/** Values by the name of a facet: those a row has, or those a reader has chosen. */
export type Facets = Readonly<Record<string, readonly string[]>>

/** What an address or a form asks for, without the words of the search. */
export function chosenFacets(asked: URLSearchParams): Facets {
  const chosen: Record<string, string[]> = {}
  for (const [name, value] of asked) if (name !== 'q' && value) (chosen[name] ??= []).push(value)
  return chosen
}

/** Whether a row has one of the chosen values of every facet; a facet where nothing is chosen asks for nothing. */
export const fits = (row: Facets, chosen: Facets): boolean =>
  Object.entries(chosen).every(([name, values]) => values.length === 0 || values.some(v => row[name]?.includes(v)))

/** How many rows would be left were this value the only one chosen of its facet, the other choices being what they are. */
export const countWith = (rows: readonly Facets[], chosen: Facets, name: string, value: string): number =>
  rows.filter(row => fits(row, { ...chosen, [name]: [value] })).length
