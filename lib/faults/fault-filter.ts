import { z } from 'zod'
import { faultStates, type FaultState } from './fault-report'

/** Which reports to show: of one state, or all; only what is older than one of them. */
export type FaultFilter = { state?: FaultState | undefined; before?: bigint | undefined }

const NAMES: Record<FaultState, string> = { new: 'nya', taken: 'tagna', settled: 'klara' }

const query = z.object({
  visa: z
    .enum(faultStates.map(state => NAMES[state]))
    .optional()
    .catch(undefined),
  fore: z.coerce
    .bigint()
    .min(1n)
    .max(2n ** 63n - 1n)
    .optional()
    .catch(undefined),
})

/** By the names in the address, which are Swedish. What cannot be read is not asked. */
export function readFaultFilter(asked: Readonly<Record<string, unknown>>): FaultFilter {
  const { visa, fore: before } = query.parse(asked)
  return { state: faultStates.find(state => NAMES[state] === visa), before }
}

/** The filter as it stands in an address. */
export function faultQuery({ state, before }: FaultFilter): string {
  const given = { ...(state && { visa: NAMES[state] }), ...(before !== undefined && { fore: String(before) }) }
  const told = new URLSearchParams(given).toString()
  return told && `?${told}`
}
