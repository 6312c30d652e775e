import { allGoals, type Goal } from '@/lib/framework/framework'

/** The colour of the first målområde that an indicator serves; 0 where it serves the overall goal alone. */
export function colourOf(overall: Goal): (code: string) => number {
  const colours = new Map<string, number>()
  for (const { indicators, colour } of allGoals(overall).filter(({ colour }) => colour > 0))
    for (const { code } of indicators) if (!colours.has(code)) colours.set(code, colour)
  return code => colours.get(code) ?? 0
}
