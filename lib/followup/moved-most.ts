import { formatNumber, type Locale } from '@/lib/text/numbers'
import { roundChangesEn } from '@/lib/text/round-changes-en'
import { roundChangesSv } from '@/lib/text/round-changes-sv'
import type { Report, ReportMeasure } from './report'

const WORDS = { sv: roundChangesSv, en: roundChangesEn }

type Changes = NonNullable<Report['since']>['changes']
/** A gap in percentage points that has a later period than in the former round. */
type Moved = { name: string; isSocial: boolean; from: number; to: number; decimals: number; years: [string, string] }

/** How many gaps in shares have grown and shrunk since the former round, and which the most: social groups first. */
export function movedMost(changes: Changes, measures: readonly ReportMeasure[], locale: Locale): string[] {
  const words = WORDS[locale]
  const moved = changes.flatMap(({ code, dimension, kind, place, before, after }): Moved[] => {
    const measure = measures.find(one => one.code === code)
    const gap = measure?.gaps.find(one => one.dimension === dimension)
    if (kind !== 'changed' || place !== null || !gap || !before || !after || !measure?.isShare) return []
    const years: Moved['years'] = [before.label, after.label]
    const { decimals } = measure
    return [
      { name: gap.name[locale], isSocial: dimension !== 'sex', from: before.value, to: after.value, decimals, years },
    ]
  })
  if (moved.length === 0) return []
  const [grown, shrunk] = [1, -1].map(way => moved.filter(({ from, to }) => Math.sign(to - from) === way))
  const most = (some: readonly Moved[] = [], say: (gap: string) => string) => {
    const [first] = some.toSorted((a, b) => Number(b.isSocial) - Number(a.isSocial) || size(b) - size(a))
    if (!first) return []
    const { name, from, to, decimals, years } = first
    const [was, is] = [from, to].map(value => formatNumber(locale, value, decimals))
    return [say(words.wentFrom(name, was!, years[0], is!, years[1]))]
  }
  return [
    words.moved(moved.length, grown?.length ?? 0, shrunk?.length ?? 0),
    ...most(grown, words.grewMost),
    ...most(shrunk, words.shrankMost),
  ]
}

const size = ({ from, to }: Moved) => Math.abs(to - from)
