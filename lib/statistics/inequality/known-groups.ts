import type { Group } from './group'

const grouped = (rows: [population: number, estimate: number, se: number][]): Group[] =>
  rows.map(([population, estimate, se]) => ({ population, estimate, se }))

/** The invented groups that the published answers (WHO, healthequal, its tests) were computed for; percent. */
export const fiveOrdered = grouped([
  [78, 20, 5],
  [91, 30, 7],
  [162, 40, 10],
  [103, 50, 12],
  [105, 60, 14],
])

export const twentyFiveUnordered = grouped([
  [832, 61, 5],
  [931, 74, 3],
  [1468, 58, 3],
  [1021, 59, 3],
  [1039, 72, 4],
  [1515, 75, 9],
  [1138, 74, 2],
  [620, 68, 2],
  [794, 75, 2],
  [866, 67, 5],
  [1367, 73, 5],
  [1108, 63, 7],
  [1120, 66, 5],
  [1033, 62, 6],
  [833, 60, 4],
  [1536, 66, 5],
  [1149, 71, 6],
  [410, 73, 6],
  [1210, 71, 9],
  [858, 61, 4],
  [680, 74, 3],
  [935, 84, 4],
  [692, 55, 1],
  [781, 69, 3],
  [812, 60, 7],
])
/** The place of the group with 62 percent, which the answers with a reference group are held against. */
export const REFERENCE = 13
