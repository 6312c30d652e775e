import 'server-only'
import { db } from '@/lib/db'
import { withBreaks } from '@/lib/indicators/breaks'
import type { Indicator } from '@/lib/indicators/indicator'
import { geographyKey } from '@/lib/observations/observation'
import { readIndicator } from '@/lib/observations/reading'
import { readStoredValues } from '@/lib/observations/stored-values'
import { asRead } from '@/lib/observations/rolling'
import { throughGate } from '@/lib/observations/through-gate'
import { periodInWords } from '@/lib/text/period-words'

/** A jump that nobody has answered for: between which two periods and values, and of which of the measure's definitions. */
export type PossibleBreak = {
  version: number
  /** First day of the period that it leads to, ISO. */
  from: string
  label: string
  before: { label: string; value: number }
  value: number
}

type Here = { id: number; code: string }

/** The jumps that public pages ask about of an indicator, found as they find them; each period once. */
export async function listPossibleBreaks({ id, code }: Here, indicator: Indicator): Promise<PossibleBreak[]> {
  const stored = (await readStoredValues(db, id, [indicator.id])).get(indicator.id)!
  const place = geographyKey({ kind: 'municipality', code })
  const { jumps } = readIndicator(
    withBreaks(indicator),
    asRead(throughGate(stored, indicator), indicator),
    place,
    '1900-01-01',
  )
  const known = new Map<string, PossibleBreak>()
  for (const { from, to } of jumps) {
    if (known.has(to.start)) continue
    const versions = stored.observations
      .filter(({ geography, when }) => geography === place && when.start === to.start)
      .map(({ version }) => version)
    known.set(to.start, {
      ...{ version: Math.max(...versions), from: to.start, label: periodInWords('sv', to.label), value: to.value },
      before: { label: periodInWords('sv', from.label), value: from.value },
    })
  }
  return [...known.values()].toSorted((a, b) => a.from.localeCompare(b.from))
}
