import { z } from 'zod'
import { baselineStart } from '@/lib/framework/framework'
import { getFramework } from '@/lib/framework/queries'
import { listIndicatorCodes } from '@/lib/indicators/queries'
import { getMunicipality } from '@/lib/municipality/queries'
import { getReadings } from '@/lib/observations/queries'

const slugInput = z.string().regex(/^[a-z0-9-]{1,60}$/)
const codeInput = z.string().regex(/^[\w-]{1,60}$/)

/** Who the data are of, and the framework that levels and gaps are measured from. Null for an unknown municipality. */
export async function readMunicipality(slug: string) {
  if (!slugInput.safeParse(slug).success) return null
  const [municipality, framework] = await Promise.all([getMunicipality(slug), getFramework(slug)])
  return municipality && framework && { municipality, framework, baselineStart: baselineStart(framework) }
}

/** An indicator by its code, with its disclosed values. Null when there is none. */
export async function findIndicator(slug: string, code: string) {
  const here = codeInput.safeParse(code).success ? await readMunicipality(slug) : null
  if (!here || !(await listIndicatorCodes(slug)).includes(code)) return null
  const [reading] = await getReadings(slug, [code], here.baselineStart)
  return reading ? { ...here, reading } : null
}
