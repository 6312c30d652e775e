import { categoriesOf } from '@/lib/disclosure/breakdown'
import type { PrismaClient } from '@/prisma/generated/client'
import type { KoladaSays } from './kolada-server'

const GENDER: Record<string, 'K' | 'M'> = { women: 'K', men: 'M' }

/** Kolada as it would answer if it said just what a municipality has published of itself and others, by the last year of each period. */
export async function koladaAsPublished(db: PrismaClient, slug: string): Promise<KoladaSays> {
  const series = await db.sourceSeries.findMany({
    where: { source: 'kolada', indicator: { municipality: { slug } } },
    include: { indicator: { select: { title: true, code: true, description: true } } },
  })
  const published = await db.publishedObservation.findMany({
    where: { municipality: { slug }, geography: { kind: { in: ['municipality', 'reference'] } }, value: { not: null } },
    include: { breakdown: true, geography: { select: { code: true } } },
  })
  const data: KoladaSays['data'] = []
  for (const { code, indicatorId, breakdowns } of series) {
    const periods = new Map<string, KoladaSays['data'][number]>()
    for (const row of published) {
      if (row.indicatorId !== indicatorId) continue
      const gender = genderIn(row.breakdown.key, breakdowns[0] ?? '')
      if (!gender) continue
      const period = row.periodEnd.getUTCFullYear()
      const municipality = row.geography.code
      const key = `${municipality} ${period}`
      const at = periods.get(key) ?? { kpi: code, municipality, period, values: [] }
      at.values.push({ gender, value: Number(row.value), count: 1, status: '', isdeleted: false })
      periods.set(key, at)
    }
    data.push(...periods.values())
  }
  const kpis = series.map(({ code, indicator }) => ({
    ...{ id: code, title: indicator.title, description: indicator.description, is_divided_by_gender: 1 },
    ...{ auspice: 'X', operating_area: '', publication_date: null, prel_publication_date: null },
  }))
  return { kpis, data, perPage: 5_000 }
}

/** T, K or M where a group is the series' own, or that by sex. */
function genderIn(key: string, breakdown: string): 'T' | 'K' | 'M' | null {
  const own = new Set(breakdown === '' ? [] : breakdown.split('|'))
  const parts = categoriesOf(key).map(pair => pair.join('='))
  if (![...own].every(part => parts.includes(part))) return null
  const rest = parts.filter(part => !own.has(part))
  if (rest.length === 0) return 'T'
  const [dimension, category = ''] = rest[0]!.split('=')
  return rest.length === 1 && dimension === 'sex' ? (GENDER[category] ?? null) : null
}
