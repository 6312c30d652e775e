/** Swedish order, in every list, table, choice and file: … z, å, ä, ö; capitals and digits as people sort them. */
const collator = new Intl.Collator('sv', { numeric: true })

export const inSwedishOrder = (a: string, b: string): number => collator.compare(a, b)
