import type { z } from 'zod'
import type { CellsAnswer, CodelistAnswer, TableAnswer } from './pxweb-answer'
import type { CatalogueAbout } from './source'

/** Asks an address, by a query where there is one, for what has a shape. */
export type Say = <Shape extends z.ZodType>(address: URL, shape: Shape, query?: object) => Promise<z.output<Shape>>

/** How PxWeb is asked, whatever its version. */
export type Pxweb = {
  about: (code: string) => Promise<TableAnswer>
  /** The cells of some codes by variable, in lists of codes of the source's own where they are named. */
  cells: (
    code: string,
    codes: Readonly<Record<string, readonly string[]>>,
    codelists: Readonly<Record<string, string>>,
  ) => Promise<CellsAnswer>
  codelist: (id: string) => Promise<CodelistAnswer['values']>
  config: () => Promise<{ apiVersion: string; maxDataCells: number }>
  /** All tables of places. */
  tables: () => AsyncIterable<CatalogueAbout>
}

/** A table of no places has nothing of a municipality. */
export const isOfPlaces = (words: readonly string[]): boolean => words.some(word => /^(region|kommun)/i.test(word))
