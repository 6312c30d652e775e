import { categoriesOf } from '@/lib/disclosure/breakdown'
import type { PrismaClient } from '@/prisma/generated/client'
import type { KoladaSays } from './kolada-server'

const GENDER: Record<string, 'K' | 'M'> = { women: 'K', men: 'M' }

/** Kolada as it would answer if it said just what a municipality has published, by the last year of each period. */
export async function koladaAsPublished(db: PrismaClient, slug: string): Promise<KoladaSays> {
  const series = await db.sourceSeries.findMany({
    where: { source: 'kolada', indicator: { municipality: { slug } } },
    include: { indicator: { select: { title: true, code: true, description: true } } },
  })
  const published = await db.publishedObservation.findMany({
    where: { municipality: { slug }, geography: { kind: 'municipality' }, value: { not: null } },
    include: { breakdown: true, municipality: { select: { code: true } }, geography: { select: { code: true } } },
  })
  const data: KoladaSays['data'] = []
  for (const { code, indicatorId, breakdowns } of series) {
    const periods = new Map<number, KoladaSays['data'][number]>()
    for (const row of published) {
      if (row.indicatorId !== indicatorId || row.geography.code !== row.municipality.code) continue
      const gender = genderIn(row.breakdown.key, breakdowns[0] ?? '')
      if (!gender) continue
      const period = row.periodEnd.getUTCFullYear()
      const at = periods.get(period) ?? { kpi: code, municipality: row.municipality.code, period, values: [] }
      at.values.push({ gender, value: Number(row.value), count: 1, status: '', isdeleted: false })
      periods.set(period, at)
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
