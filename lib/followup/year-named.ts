/** The year of a round that an address names; null for what is none. */
export const yearNamed = (named: string): number | null => (/^20\d{2}$/.test(named) ? Number(named) : null)
