import 'server-only'
import { db } from '@/lib/db'
import type { SourceAbout } from './source'

type Which = { municipalityId: number; indicatorId: number }

/** From now on later answers are held against what this one says of each series. */
export async function remember(which: Which, source: string, about: readonly SourceAbout[]): Promise<void> {
  for (const known of about)
    await db.sourceSeries.updateMany({ where: { ...which, source, code: known.code }, data: { known } })
}
