import { layoutOf, type Layout } from './layout'
import type { ReadFile } from './read-file'

/** A file with where the table of each sheet stands; null for a sheet that holds none. */
export type LaidFile = ReadFile & { layouts: (Layout | null)[] }

export const laidOut = (file: ReadFile): LaidFile => ({ ...file, layouts: file.sheets.map(layoutOf) })
