import type { DisclosureRule } from '@/lib/disclosure/rule'

type Row = Omit<DisclosureRule, 'per'> & { per: number | null }

/** How an indicator's numbers are protected, as its row says it. */
export const ruleOf = ({
  countsPeople,
  valueIsCount,
  publishedByAuthority,
  threshold,
  smallestGroup,
  decimals,
  per,
}: Row): DisclosureRule => ({
  ...{ countsPeople, valueIsCount, publishedByAuthority, threshold, smallestGroup, decimals },
  per: per ?? undefined,
})

/** What of an indicator's row the rule is made of. */
export const RULE_COLUMNS = {
  countsPeople: true,
  valueIsCount: true,
  publishedByAuthority: true,
  threshold: true,
  smallestGroup: true,
  decimals: true,
  per: true,
} as const
