/** Which values go: the one that was looked at, all groups of its place and period, or all periods of its place and group. */
export const WITHDRAWAL_SCOPES = ['one', 'groups', 'periods'] as const
export type WithdrawalScope = (typeof WITHDRAWAL_SCOPES)[number]

/** A published value, as a withdrawal looks for it. */
type At = { geographyId: number; breakdownId: number; version: number; periodStart: Date; periodEnd: Date }

/** What the published values of an indicator are asked for, given the one that was looked at. */
export function withinScope(scope: WithdrawalScope, at: At): Partial<At> {
  const { geographyId, breakdownId, version, periodStart, periodEnd } = at
  if (scope === 'groups') return { geographyId, version, periodStart, periodEnd }
  if (scope === 'periods') return { geographyId, breakdownId }
  return { geographyId, breakdownId, version, periodStart, periodEnd }
}
