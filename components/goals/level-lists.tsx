import type { ReactNode } from 'react'
import { ArrowLegend } from '@/components/charts/arrow-legend'
import type { Reading } from '@/lib/observations/reading'
import type { LevelVerdict } from '@/lib/statistics/assess-level'
import type { RowSetting } from './change-rows'
import { commonScale, levelGroups, type RowGroup } from './row-groups'
import { LegendAndGrounds } from './legend-and-grounds'
import { RowList } from './row-list'
import { StillList } from './still-list'

type Props = {
  readings: readonly Reading[]
  setting: RowSetting
  top?: number
  headingLevel?: 3 | 4
  hasLegend?: boolean
  /** Stands with the legend, which a phone then folds. */
  grounds?: ReactNode
}

/** The levels of some indicators as arrow rows: what improved, what worsened, and the rest. */
export function LevelLists({ readings, setting, top = 5, headingLevel = 3, hasLegend = true, grounds }: Props) {
  const { t, site } = setting
  const groups = levelGroups(readings, setting)
  const scale = commonScale(groups.flatMap(({ rows }) => rows))
  const lists = [
    { verdicts: ['better'], words: t.rows.improved, top },
    { verdicts: ['worse'], words: t.rows.worsened, top },
  ].map(({ verdicts, ...list }) => ({
    ...list,
    rows: groups.filter(({ verdict }) => verdicts.includes(verdict)).flatMap(({ rows }) => rows),
  }))
  return (
    <>
      {lists.map(
        ({ words, rows, top }) =>
          rows.length > 0 && (
            <RowList key={words(rows.length)} heading={words(rows.length)} {...{ rows, scale, top, t, headingLevel }} />
          ),
      )}
      <LegendAndGrounds grounds={grounds} t={t}>
        <StillList
          groups={stillGroups(groups)}
          words={{ up: t.rows.neither, equal: t.rows.unchanged, oneValue: t.rows.once }}
          scale={scale}
        />
        {hasLegend && <ArrowLegend scale={scale} unit="%" words={t.rows} locale={site.locale} />}
      </LegendAndGrounds>
    </>
  )
}

/** What neither improved nor worsened; up and down are told together. */
function stillGroups(groups: readonly RowGroup<LevelVerdict>[]): RowGroup<LevelVerdict>[] {
  const rowsOf = (...verdicts: LevelVerdict[]) =>
    groups.filter(({ verdict }) => verdicts.includes(verdict)).flatMap(({ rows }) => rows)
  const still: RowGroup<LevelVerdict>[] = [
    { verdict: 'up', rows: rowsOf('up', 'down') },
    { verdict: 'equal', rows: rowsOf('equal') },
    { verdict: 'oneValue', rows: rowsOf('oneValue') },
  ]
  return still.filter(({ rows }) => rows.length > 0)
}
