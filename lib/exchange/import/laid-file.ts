import { othersTurn } from '@/lib/others-turn'
import type { Layout } from './layout'
import type { ReadFile } from './read-file'
import { withSections, type Laid } from './sections'
import { tablesOf } from './tables-apart'

/** A file with its tables, each as a sheet, and where it stands there; null for a sheet that holds none. */
export type LaidFile = ReadFile & { layouts: (Layout | null)[] }

/** Finds the tables of a file. Others have their turn between two of them. */
export async function laidOut(file: ReadFile): Promise<LaidFile> {
  const laid: Laid[] = []
  for (const [of, sheet] of file.sheets.entries()) {
    await othersTurn()
    for (const table of tablesOf({ ...sheet, of })) {
      await othersTurn()
      laid.push(withSections(table))
    }
  }
  return { ...file, sheets: laid.map(({ sheet }) => sheet), layouts: laid.map(({ layout }) => layout) }
}
