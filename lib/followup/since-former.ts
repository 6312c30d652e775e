import { formatNumber, type Locale } from '@/lib/text/numbers'
import { roundChangesEn } from '@/lib/text/round-changes-en'
import { roundChangesSv } from '@/lib/text/round-changes-sv'
import { compareRounds, type Compared, type RoundChange } from './compare-rounds'
import { inBoth } from './in-both'
import type { Both, Report, ReportDistrict } from './report'
import { movedMost } from './moved-most'

const WORDS = { sv: roundChangesSv, en: roundChangesEn }

type Told = Pick<Report, 'measures' | 'districts'>
type Since = NonNullable<Report['since']>
type Named = Compared & { name: Both; gapName: (dimension: string) => Both | undefined }

/** Every level and gap against the former round, in words: of the municipality, and of each district that both tell of. */
export function sinceFormer(
  former: { report: Told & Pick<Report, 'year'>; version: number },
  now: Told,
  cityIn: (locale: Locale) => string,
): Since {
  const whole = ({ measures }: Told): Named[] =>
    measures.map(measure => ({
      ...measure,
      gapName: dimension => measure.gaps.find(gap => gap.dimension === dimension)?.name,
    }))
  const changes = [
    ...changesIn(whole(former.report), whole(now), null),
    ...now.districts.flatMap(district => {
      const before = former.report.districts.find(({ code }) => code === district.code)
      return before ? changesIn(asMeasures(before, cityIn), asMeasures(district, cityIn), district.code) : []
    }),
  ]
  return {
    ...{ year: former.report.year, version: former.version, changes },
    most: inBoth(locale => movedMost(changes, now.measures, locale)),
  }
}

/** A district's measures as those of the municipality are, with the city as the group that it is held against. */
const asMeasures = ({ rows }: ReportDistrict, cityIn: (locale: Locale) => string): Named[] =>
  rows.map(({ code, decimals, name, here, city }) => ({
    ...{ code, decimals, name },
    gaps: [{ dimension: PLACE, focus: 'here', reference: 'city' }],
    series: [
      { breakdown: '', label: name, points: here },
      { breakdown: `${PLACE}=here`, label: name, points: here },
      { breakdown: `${PLACE}=city`, label: name, points: city },
    ],
    gapName: () => inBoth(locale => WORDS[locale].toCity(name[locale], cityIn(locale))),
  }))
const PLACE = 'place'

function changesIn(before: readonly Named[], after: readonly Named[], place: string | null): Since['changes'] {
  const all = new Map([...before, ...after].map(measure => [measure.code, measure]))
  return compareRounds(before, after).map(change => {
    const measure = all.get(change.code)!
    const gap = change.dimension === null ? undefined : measure.gapName(change.dimension)
    return {
      ...{ ...change, place },
      of: inBoth(locale => (gap ? capitalised(gap[locale]) : measure.name[locale])),
      says: inBoth(locale => saidOf(change, measure, locale)),
    }
  })
}

function saidOf({ kind, before, after }: RoundChange, { decimals }: Compared, locale: Locale): string {
  const words = WORDS[locale]
  const number = (value: number | undefined) => (value === undefined ? '' : formatNumber(locale, value, decimals))
  const [from, to] = [number(before?.value), number(after?.value)]
  const [then, now] = [before?.label ?? '', after?.label ?? '']
  switch (kind) {
    case 'changed':
      return words.changed(from, then, to, now)
    case 'redefined':
      return before ? words.redefined(from, then, to, now) : words.redefinedNow(to, now)
    case 'revised':
      return words.revised(from, then, to)
    case 'new':
      return words.new(to, now)
    case 'same':
      return words.same(from, then)
    case 'hidden':
    case 'gone':
      return words[kind]
  }
}

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
