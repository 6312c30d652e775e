import 'server-only'
import { cacheLife, cacheTag } from 'next/cache'
import { municipalityTag } from '@/lib/publication/tags.mjs'
import { publishedDb } from '@/lib/published-db'
import type { Prisma } from '@/prisma/generated/client'
import { ruleOf } from './disclosure-rule'
import type { Bilingual, Indicator } from './indicator'

const whole = {
  aliases: { select: { code: true } },
  versions: { select: { version: true, note: true }, orderBy: { version: 'asc' } },
  dimensions: {
    orderBy: { sortOrder: 'asc' },
    include: {
      dimension: { include: { categories: { orderBy: { sortOrder: 'asc' } } } },
      focus: { select: { key: true } },
      reference: { select: { key: true } },
    },
  },
  goals: {
    orderBy: { sortOrder: 'asc' },
    include: {
      goal: {
        select: {
          number: true,
          title: true,
          slug: true,
          colour: true,
          framework: { select: { slug: true } },
          parent: { select: { slug: true, colour: true } },
        },
      },
    },
  },
} satisfies Prisma.IndicatorInclude

type Row = Prisma.IndicatorGetPayload<{ include: typeof whole }>

/** Every code that leads to an indicator, so that an invented one is turned away without a question of its own. */
export async function listIndicatorCodes(municipality: string): Promise<string[]> {
  'use cache'
  cacheLife('max')
  cacheTag(municipalityTag(municipality))
  const rows = await publishedDb.indicator.findMany({
    where: { municipality: { slug: municipality } },
    select: { code: true, aliases: { select: { code: true } } },
    relationLoadStrategy: 'join',
  })
  return rows.flatMap(({ code, aliases }) => [code, ...aliases.map(alias => alias.code)])
}

type Which =
  readonly string[] | { withValuesFor: 'district'; among?: readonly string[]; besides?: readonly string[] } | 'all'

/**
 * Indicators of a municipality in their goals' order: those named, those with values for districts (and some named besides), or all. An alias leads to its indicator.
 * Not cached of itself: it is asked inside the cached questions of lib/observations.
 */
export async function listIndicators(municipality: string, which: Which): Promise<Indicator[]> {
  const rows = await publishedDb.indicator.findMany({
    where: { municipality: { slug: municipality }, ...filterOf(which) },
    include: whole,
    orderBy: [{ sortOrder: 'asc' }, { code: 'asc' }],
    relationLoadStrategy: 'join',
  })
  return rows.map(indicatorOf)
}

function filterOf(which: Which): Prisma.IndicatorWhereInput {
  if (which === 'all') return {}
  if (!('withValuesFor' in which)) return { OR: named(which) }
  const { withValuesFor: kind, among, besides = [] } = which
  const own = {
    code: among && { in: [...among] },
    versions: { some: { observations: { some: { geography: { kind } } } } },
  }
  return { OR: [own, ...(besides.length > 0 ? named(besides) : [])] }
}

/** An alias leads to its indicator. */
function named(codes: readonly string[]): Prisma.IndicatorWhereInput[] {
  const code = { in: [...codes] }
  return [{ code }, { aliases: { some: { code } } }]
}

const numberOf = (decimal: { toString(): string } | null): number | null => (decimal === null ? null : Number(decimal))

function indicatorOf(row: Row): Indicator {
  const {
    code,
    title,
    shortName,
    shortNameEn,
    subject,
    subjectEn,
    description,
    methodNote,
    caution,
    unit,
    isShare,
    decimals,
  } = row
  const { isCompleteCount, pooledYears, lifePhase, category, periodicity, nextExpected, baselineYear } = row
  const { source, sourceUrl, sourceUpdatedOn, isDistrictIndicator, versions } = row
  const targetValue = numberOf(row.targetValue)
  return {
    id: row.id,
    code,
    title,
    name: { sv: shortName, en: shortNameEn },
    subject: { sv: subject, en: subjectEn },
    countedAs: { sv: row.countedAs, en: row.countedAsEn },
    description,
    methodNote,
    caution,
    unit,
    isShare,
    decimals,
    aliases: row.aliases.map(alias => alias.code),
    direction: row.direction === 'towards' ? { towards: Number(row.towardsValue) } : row.direction,
    bounds: { min: numberOf(row.boundMin), max: numberOf(row.boundMax) },
    rule: ruleOf(row),
    isCompleteCount,
    pooledYears,
    lifePhase,
    category,
    periodicity,
    nextExpected,
    baselineYear,
    target: targetValue === null ? null : { value: targetValue, year: row.targetYear },
    source,
    sourceUrl,
    sourceUpdatedOn,
    isDistrictIndicator,
    versions,
    dimensions: row.dimensions.map(dimensionIn),
    goals: row.goals.map(({ goal, isProposal }) => ({
      number: goal.number,
      title: goal.title,
      framework: goal.framework.slug,
      areaSlug: goal.slug ?? goal.parent?.slug ?? null,
      colour: goal.colour ?? goal.parent?.colour ?? 0,
      isProposal,
    })),
  }
}

function dimensionIn({ dimension, focus, reference, labels }: Row['dimensions'][number]) {
  const own = (labels ?? {}) as Record<string, Bilingual>
  return {
    key: dimension.key,
    slug: dimension.slug,
    title: { sv: dimension.title, en: dimension.titleEn },
    isOrdered: dimension.isOrdered,
    focus: focus?.key ?? null,
    reference: reference?.key ?? null,
    categories: dimension.categories.map(({ key, label, labelEn }) => ({
      key,
      label: own[key] ?? { sv: label, en: labelEn },
    })),
  }
}
