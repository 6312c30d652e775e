import type { ReactNode } from 'react'
import { ArrowLegend } from '@/components/charts/arrow-legend'
import { sameElections } from '@/lib/observations/elections'
import type { RollUp } from '@/lib/observations/roll-up'
import type { GapVerdict } from '@/lib/statistics/assess-gap'
import type { RowSetting } from './change-rows'
import { Folded } from './folded'
import { gapGroups, gapScale } from './row-groups'
import { LegendAndGrounds } from './legend-and-grounds'
import { RowList } from './row-list'
import { StillList } from './still-list'

type Props = {
  roll: Pick<RollUp, 'social' | 'sexes'>
  setting: RowSetting
  /** Of women and men, how many rows are seen before the rest is opened; of social groups all are. */
  top: number
  headingLevel?: 3 | 4
  /** On a phone gaps between women and men are opened: those between social groups come first. */
  isFolded?: boolean
  /** Stands with the legend, which a phone then folds. */
  grounds?: ReactNode
}

/** The gaps of some indicators as arrow rows on one scale: between social groups, then between women and men. */
export function GapLists({ roll, setting, top, headingLevel = 3, isFolded = false, grounds }: Props) {
  const { t, site } = setting
  const elections = sameElections(roll.social)
  const scale = gapScale([...roll.social, ...roll.sexes], setting)
  const kinds = [
    {
      ...{ title: t.rows.betweenSocial, groups: gapGroups(roll.social, setting, scale), top: Infinity, isOpen: true },
      note: elections && t.rows.sameElections(elections.from, elections.to),
    },
    { title: t.rows.betweenSexes, groups: gapGroups(roll.sexes, setting, scale), top, isOpen: !isFolded, note: null },
  ]
  const hasMoved = ({ verdict }: { verdict: GapVerdict }) => verdict === 'larger' || verdict === 'smaller'
  return (
    <>
      {kinds.map(({ title, groups, top, isOpen, note }) => {
        const moved = groups.filter(hasMoved)
        const counts = moved.map(({ verdict, rows }) =>
          (verdict === 'larger' ? t.rows.grew : t.rows.shrank)(rows.length),
        )
        const lists = moved.map(({ verdict, rows }, i) => (
          <RowList
            key={verdict}
            heading={i === 0 ? `${title}: ${counts[i]}` : (counts[i] ?? '')}
            {...(i > 0 ? { unseen: title } : { unit: t.rows.inPoints })}
            {...{ rows, scale, top, t, headingLevel }}
            note={verdict === 'larger' ? note : null}
          />
        ))
        if (lists.length === 0) return null
        return (
          <div className="row-kind" key={title}>
            {isOpen ? lists : <Folded summary={`${title}: ${counts.join(', ')}`}>{lists}</Folded>}
          </div>
        )
      })}
      <LegendAndGrounds grounds={grounds} t={t}>
        {kinds.map(({ title, groups }) => (
          <StillList
            key={title}
            title={title}
            groups={groups.filter(group => !hasMoved(group))}
            words={{ equal: t.rows.stood, oneValue: t.rows.once }}
            scale={scale}
          />
        ))}
        <ArrowLegend scale={scale} unit={t.rows.inPoints} words={t.rows} locale={site.locale} hasGroups />
      </LegendAndGrounds>
    </>
  )
}
