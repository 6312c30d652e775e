import type { GoalAddress, MunicipalityContent } from './content'
import { known, type FrameworkIds } from './framework-rows'
import type { Transaction } from './transaction'

/** Links from an earlier framework's goals and strategies to the goals in which they live on. */
export async function writeCarryOvers(
  tx: Transaction,
  municipalityId: number,
  content: MunicipalityContent,
  frameworks: ReadonlyMap<string, FrameworkIds>,
): Promise<void> {
  const of = (address: GoalAddress) => {
    const ids = frameworks.get(address.framework)
    if (!ids) throw new Error(`Målbilden ${address.framework} finns inte i grunddatan.`)
    return ids
  }
  const goal = (address: GoalAddress) => known(of(address).goals, address.number)
  await tx.goalCarryOver.createMany({
    data: content.goalCarryOvers.map(({ from, to }) => ({
      municipalityId,
      fromGoalId: goal(from),
      toGoalId: goal(to),
    })),
    skipDuplicates: true,
  })
  await tx.strategyCarryOver.createMany({
    data: content.strategyCarryOvers.map(({ from, to, ourReading }) => ({
      municipalityId,
      strategyId: known(of(from).strategies, `${from.number}/${from.strategy}`),
      goalId: goal(to),
      ourReading,
    })),
    skipDuplicates: true,
  })
}
