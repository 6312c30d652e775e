import { checkDrafts } from '@/lib/values/checked-drafts'
import { asks, stopsCell, type CellFinding, type Said } from '@/lib/values/check-typed'
import { entryRulesOf } from '@/lib/values/entry-rules'
import type { Beside } from '@/lib/values/grid'
import type { Scope } from './hold-against'
import { othersTurn } from '@/lib/others-turn'
import type { ReadSeveral } from './hold-several'
import type { PlannedCell } from './planned-cell'

/** A new or changed value as it was checked, as it would be if somebody had typed it. */
export type CheckedValue = PlannedCell & { name: string; decimals: number; said: Said; findings: CellFinding[] }

/** What can be sent as it is, what needs a word of why it is right, and what can't be sent. */
export type CheckedSeveral = Record<'ready' | 'asking' | 'stopped', CheckedValue[]>

/** What is known of an indicator, and what others have in its cells. */
export type Around = Scope & { beside: ReadonlyMap<string, readonly Beside[]> }

/** Checks every value that a file would change, each held against its series as it will be with all of them. */
export async function checkSeveral(
  { parts }: ReadSeveral,
  around: ReadonlyMap<string, Around>,
): Promise<CheckedSeveral> {
  const checked: CheckedSeveral = { ready: [], asking: [], stopped: [] }
  for (const [code, { indicator, held, beside }] of around) {
    await othersTurn()
    const own = parts.filter(part => part.code === code && !part.isLeft)
    const cells = own.flatMap(({ read }) => read.plan.cells.filter(({ kind }) => kind !== 'unchanged'))
    const drafts = cells.map(({ cell, typed, was }) => ({
      cell,
      typed,
      seen: was,
      source: '',
      savedAt: '',
      comments: [],
    }))
    const found = checkDrafts(drafts, { held, beside, rules: entryRulesOf(indicator) })
    found.forEach(({ said, findings }, i) => {
      const of = stopsCell(findings) ? 'stopped' : asks(findings) ? 'asking' : 'ready'
      checked[of].push({ ...cells[i]!, name: own[0]!.name, decimals: indicator.decimals, said, findings })
    })
  }
  return checked
}
