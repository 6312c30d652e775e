import type { Prisma, PrismaClient } from '@/prisma/generated/client'
import { indicatorBreaks } from './said-breaks'
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

type From = { indicator: Pick<PrismaClient['indicator'], 'findMany'> }

/** Indicators in their goals' order, through the door that is given. */
export async function readIndicators(from: From, where: Prisma.IndicatorWhereInput): Promise<Indicator[]> {
  const rows = await from.indicator.findMany({
    where,
    include: whole,
    orderBy: [{ sortOrder: 'asc' }, { code: 'asc' }],
    relationLoadStrategy: 'join',
  })
  return rows.map(indicatorOf)
}

/** An alias leads to its indicator. */
export function named(codes: readonly string[]): Prisma.IndicatorWhereInput[] {
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
  const { isCompleteCount, pooledYears, lifePhase, category, periodicity, rollingYear, nextExpected, baselineYear } =
    row
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
    rollingYear,
    nextExpected,
    baselineYear,
    target: targetValue === null ? null : { value: targetValue, year: row.targetYear },
    source,
    sourceUrl,
    sourceUpdatedOn,
    isDistrictIndicator,
    versions,
    ...(row.breaks && { breaks: indicatorBreaks.parse(row.breaks) }),
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
