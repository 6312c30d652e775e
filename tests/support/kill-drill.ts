import type { CellAddress } from '@/lib/values/grid'

/** What a worker of the drill is given: who they are, where they write, and from which number on. */
export type Round = {
  municipalityId: number
  indicatorId: number
  writer: number
  reviewer: number
  first: number
  cells: ({ id: string } & Omit<CellAddress, 'indicatorId'>)[]
}

/** n of 100 000 in percent, as a person writes it. */
export const writtenPercent = (n: number): string => (n / 1000).toFixed(3).replace('.', ',') + '0'
