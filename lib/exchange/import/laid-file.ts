import type { Layout } from './layout'
import type { ReadFile } from './read-file'
import { withSections } from './sections'
import { tablesOf } from './tables-apart'

/** A file with its tables, each as a sheet, and where it stands there; null for a sheet that holds none. */
export type LaidFile = ReadFile & { layouts: (Layout | null)[] }

export function laidOut(file: ReadFile): LaidFile {
  const laid = file.sheets.flatMap((sheet, of) => tablesOf({ ...sheet, of }).map(withSections))
  return { ...file, sheets: laid.map(({ sheet }) => sheet), layouts: laid.map(({ layout }) => layout) }
}
