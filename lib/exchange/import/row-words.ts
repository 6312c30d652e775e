import type { Place } from '@/lib/values/grid-layout'
import type { Use } from './column-roles'
import type { Known } from './known'
import type { Layout } from './layout'
import { remembered } from './remembered'
import { ownPeriod, type WrittenTime } from './own-period'
import { groupIn, groupOf, type WrittenGroup } from './written-group'
import { placeIn } from './written-place'

/** What the words of a row mean; the same words stand in row after row, so each is looked up once. */
export function rowWords(layout: Layout, uses: readonly Use[], known: Known) {
  const isSchool = isOfSchool(layout, uses, known)
  const groupOfKey = remembered((key: string) =>
    groupOf(Object.fromEntries(JSON.parse(key) as [string, string][]), known),
  )
  const placeOfKey = remembered((key: string) => {
    const [place, county, part] = JSON.parse(key) as (string | null)[]
    return placeOf(place ?? undefined, county ?? undefined, part ?? undefined, known)
  })
  const periodOfKey = remembered((key: string) => ownPeriod(JSON.parse(key) as WrittenTime, known, isSchool))
  return {
    groupOfText: remembered((text: string) => groupIn(text, known)),
    /** Of two columns that say it differently neither is believed. */
    groupOfAll(all: readonly WrittenGroup[]) {
      const said: WrittenGroup = Object.assign({}, ...all)
      const isSaidTwice = all.some(one => Object.entries(one).some(([dimension, key]) => said[dimension] !== key))
      return isSaidTwice ? undefined : groupOfKey(JSON.stringify(Object.entries(said).toSorted()))
    },
    placeOfTexts: (texts: readonly (string | undefined)[]) => placeOfKey(JSON.stringify(texts)),
    periodOfTime: (time: WrittenTime) => periodOfKey(JSON.stringify(time)),
  }
}

/** "2023-24" is a school year where a heading, a title or the indicator says so, and two years elsewhere. */
function isOfSchool({ above, columns }: Layout, uses: readonly Use[], { periods }: Known): boolean {
  const ofPeriods = uses.filter(({ role }) => role === 'period').map(({ at }) => at)
  const heads = columns.flatMap(({ at, heads }) => (ofPeriods.includes(at) ? heads : []))
  return periods.some(({ label }) => label.includes('/')) || [...above, ...heads].some(text => /läsår/i.test(text))
}

/** Without a column of places everything is of the municipality itself; of a county's code alone it is the county's. */
function placeOf(
  text: string | undefined,
  county: string | undefined,
  part: string | undefined,
  known: Known,
): Place | null {
  const own = known.places.find(({ kind }) => kind === 'municipality') ?? null
  if (county !== undefined && part !== undefined)
    return county.padStart(2, '0') + part.padStart(2, '0') === known.municipality.code ? own : null
  const written = text ?? county
  if (written === undefined) return own
  const found = placeIn(written, known)
  return found && found.kind !== 'other' ? found.place : null
}
