import { ArrowLegend } from '@/components/charts/arrow-legend'
import type { RollUp } from '@/lib/observations/roll-up'
import type { RowSetting } from './change-rows'
import { gapGroups, gapScale } from './row-groups'
import { RowList } from './row-list'
import { StillList } from './still-list'

type Props = { roll: Pick<RollUp, 'social' | 'sexes'>; setting: RowSetting; top?: number; headingLevel?: 3 | 4 }

/** The gaps of some indicators as arrow rows on one scale: between social groups, then between women and men. */
export function GapLists({ roll, setting, top = 4, headingLevel = 3 }: Props) {
  const { t, site } = setting
  const scale = gapScale([...roll.social, ...roll.sexes], setting)
  const kinds = [
    { title: t.rows.betweenSocial, groups: gapGroups(roll.social, setting, scale), top: Infinity },
    { title: t.rows.betweenSexes, groups: gapGroups(roll.sexes, setting, scale), top },
  ]
  return (
    <>
      {kinds.map(({ title, groups, top }) => {
        const moved = groups.filter(({ verdict }) => verdict === 'larger' || verdict === 'smaller')
        const still = groups.filter(group => !moved.includes(group))
        return (
          groups.length > 0 && (
            <div className="row-kind" key={title}>
              {moved.map(({ verdict, rows }, i) => {
                const counted = (verdict === 'larger' ? t.rows.grew : t.rows.shrank)(rows.length)
                return (
                  <RowList
                    key={verdict}
                    heading={i === 0 ? `${title}: ${counted}` : counted}
                    {...(i > 0 && { unseen: title })}
                    {...{ rows, scale, top, t, headingLevel }}
                  />
                )
              })}
              <StillList
                title={title}
                isAlone={moved.length === 0}
                groups={still}
                words={{ equal: t.rows.stood, oneValue: t.rows.once }}
                scale={scale}
              />
            </div>
          )
        )
      })}
      <ArrowLegend scale={scale} unit={t.rows.inPoints} words={t.rows} locale={site.locale} hasGroups />
    </>
  )
}
