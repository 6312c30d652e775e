import { classCuts, classOf, CLASSES } from '@/lib/districts/class-cuts'
import type { DistrictTable } from '@/lib/districts/district-reading'
import { valueText } from '@/lib/districts/statement'
import type { Indicator } from '@/lib/indicators/indicator'
import type { Locale } from '@/lib/text/numbers'
import type { Dictionary } from '@/lib/text/sv'

/** A class of the map: its number (0 lowest), what it holds in words, where it is cut, and how many districts it has. */
export type MapClass = { index: number; name: string; cut: string; count: number }

export type Classing = { classes: MapClass[]; classOf: (value: number | null) => MapClass | null }

/** The five classes of a table of districts, or none when the values do not let themselves be divided. */
export function classing(indicator: Indicator, table: DistrictTable, t: Dictionary, locale: Locale): Classing {
  const values = table.values.flatMap(({ value }) => value ?? [])
  const cuts = classCuts(values, indicator.decimals)
  if (!cuts) return { classes: [], classOf: () => null }
  const text = (cut: number) => valueText(roundly(indicator, cuts), cut, locale)
  const classes = Array.from({ length: CLASSES }, (_, index): MapClass => {
    const [from, to] = [cuts[index - 1], cuts[index]]
    const words = t.districts
    return {
      index,
      name: words.classes[index] ?? '',
      cut:
        from === undefined
          ? words.under(text(to!))
          : to === undefined
            ? words.atLeast(text(from))
            : words.between(text(from), text(to)),
      count: values.filter(value => classOf(value, cuts) === index).length,
    }
  })
  return { classes, classOf: value => (value === null ? null : (classes[classOf(value, cuts)] ?? null)) }
}

/** Cuts are round, so they are printed with no more decimals than they need. */
const roundly = (indicator: Indicator, cuts: readonly number[]): Indicator => ({
  ...indicator,
  decimals: cuts.every(cut => Number.isInteger(cut)) ? 0 : indicator.decimals,
})
