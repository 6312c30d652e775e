import type { RollUp } from '@/lib/observations/roll-up'
import type { RowSetting } from './change-rows'
import { GapLists } from './gap-lists'
import { LevelLists } from './level-lists'

/** Every gap and every level of a goal or an area as arrow rows, in the order of the two questions. */
export function Changes({ roll, setting }: { roll: RollUp; setting: RowSetting }) {
  const { t } = setting
  return (
    <>
      {roll.allGaps.total > 0 && (
        <section className="part" aria-labelledby="skillnader">
          <h2 id="skillnader">{t.isTheGapClosing}</h2>
          <GapLists roll={roll} setting={setting} top={6} />
        </section>
      )}
      <section className="part" aria-labelledby="nivaer">
        <h2 id="nivaer">{t.isItBetter}</h2>
        <LevelLists readings={roll.readings} setting={setting} top={6} />
      </section>
    </>
  )
}
