import type { ArrowRow } from '@/components/charts/arrow-rows'
import { nameLangOf, nameOf, type Indicator } from '@/lib/indicators/indicator'
import { paths, type Site } from '@/lib/municipality/paths'
import { homeView } from '@/lib/observations/leading-gap'
import type { Reading } from '@/lib/observations/reading'
import type { GapMark } from '@/lib/observations/roll-up'
import { viewSegments } from '@/lib/observations/view'
import type { GapVerdict } from '@/lib/statistics/assess-gap'
import type { LevelVerdict } from '@/lib/statistics/assess-level'
import type { Chance } from '@/lib/statistics/chance'
import { chanceWord } from '@/lib/text/chance-words'
import { nameAgainst } from '@/lib/text/groups-against'
import { formatNumber, formatRange } from '@/lib/text/numbers'
import type { Dictionary } from '@/lib/text/sv'
import { bareValue, differenceInWords, kindOf, unitNamed, valueInWords } from '@/lib/text/units'

export type RowSetting = {
  t: Dictionary
  site: Site
}

/** A gap as a row: its size when the målbild began to hold and now; none where there are no values. */
export function gapRow({ reading, gap }: GapMark, setting: RowSetting): ArrowRow[] {
  const { indicator } = reading
  const { verdict, chance, from, to = gap.gap.latest, isCrossed, levellingDown } = gap.gap
  if (!to) return []
  const { locale } = setting.site
  const { unit, decimals, dimensions } = indicator
  const dimension = dimensions.find(({ key }) => key === gap.dimension)
  const label = (key: string) => dimension?.categories.find(category => category.key === key)?.label[locale] ?? key
  const home = homeView([reading])
  const now = Math.abs(to.difference)
  return [
    rowOf(
      {
        ...{ indicator, verdict, chance },
        key: `${indicator.code} ${gap.dimension}`,
        name: nameAgainst(locale, nameOf(indicator, locale), label(gap.focus), label(gap.reference)),
        view: viewSegments({ ...home, dimension: dimension?.slug ?? home.dimension }, home),
        from: from && { size: Math.abs(from.difference), label: from.label },
        to: { size: now, label: to.label },
        drawnTo: isCrossed ? -now : now,
        note: noteOf(setting.t.rows, label(gap.reference), {
          isCrossed,
          isLevelledDown: levellingDown !== undefined,
        }),
        printed: size => formatNumber(locale, size, decimals),
        printedTo: formatNumber(locale, isCrossed ? -now : now, decimals),
        inWords: size => differenceInWords(locale, size, unit, decimals),
      },
      setting,
    ),
  ]
}

/** What has to be known beside the size: who is behind now, or who got worse. The group that is told second was ahead. */
function noteOf(
  words: Dictionary['rows'],
  ahead: string,
  { isCrossed, isLevelledDown }: { isCrossed: boolean; isLevelledDown: boolean },
): string {
  if (isCrossed) return words.otherWay(ahead)
  return isLevelledDown ? words.levelledDown(ahead) : ''
}

/** A level as a row: from its value when the målbild began to hold to the latest. */
export function levelRow({ indicator, level }: Reading, setting: RowSetting): ArrowRow[] {
  const { verdict, chance, from, to = level.latest } = level
  if (!to) return []
  const { locale } = setting.site
  const { unit, decimals, code } = indicator
  return [
    rowOf(
      {
        ...{ indicator, verdict, chance },
        ...{ key: code, name: '', view: [], note: '', drawnTo: to.value },
        from: from && { size: from.value, label: from.label },
        to: { size: to.value, label: to.label },
        printed: value => bareValue(locale, value, unit, decimals),
        inWords: value => valueInWords(locale, value, unit, decimals),
      },
      setting,
    ),
  ]
}

type End = { size: number; label: string }
type Change = {
  indicator: Indicator
  verdict: LevelVerdict | GapVerdict
  chance: Chance
  key: string
  /** What follows the indicator's name. */
  name: string
  view: string[]
  from: End | undefined
  to: End
  drawnTo: number
  note: string
  printed: (size: number) => string
  /** Where it is not as `printed`: what has crossed zero is less than it. */
  printedTo?: string
  inWords: (size: number) => string
}

function rowOf(change: Change, { t, site }: RowSetting): ArrowRow {
  const { indicator, verdict, chance, from, to, note, printed, printedTo = printed(to.size), inWords } = change
  const { locale } = site
  const isStill = verdict === 'equal'
  const word = from ? (isStill ? t.rows.equal : chanceWord(locale, chance)) : t.rows.oneValue
  const years = from ? formatYears(from.label, to.label) : shortened(to.label)
  const said = from
    ? isStill
      ? t.rows.saysEqual(inWords(to.size), from.label, to.label)
      : `${t.rows.says(t.rows.seen[verdict], inWords(from.size), inWords(to.size), from.label, to.label)}, ${word}`
    : t.rows.saysOnce(inWords(to.size), to.label)
  return {
    key: change.key,
    href: paths.indicator(site, indicator.code, ...change.view),
    name: nameOf(indicator, locale),
    nameTail: change.name,
    lang: nameLangOf(indicator, locale),
    ...(from && { from: from.size, fromText: withoutUnit(printed(from.size)) }),
    to: change.drawnTo,
    toText: printedTo,
    isEqual: isStill,
    ...(!isInPoints(indicator.unit) && { ownUnit: unitNamed(locale, indicator.unit) }),
    when: years,
    note,
    mayBeChance: !isStill && (chance === 'mayBeChance' || chance === 'untold'),
    ...{ word, verdict, chance },
    says: `: ${[said, note].filter(Boolean).join(', ')}`,
  }
}

/** Shares and what is told in percentage points share the list's scale. */
const isInPoints = (unit: string) => ['share', 'points'].includes(kindOf(unit))

/** The unit stands once, after the last number. */
const withoutUnit = (text: string) => text.replace(/[\s\u00a0]*%$/, '')

/** "2018–2022"; of periods "2015–18 → 2019–22". */
const formatYears = (from: string, to: string) =>
  from.includes('–') || to.includes('–') ? `${shortened(from)} → ${shortened(to)}` : formatRange(from, to)

const shortened = (label: string) => label.replace(/^(\d\d)(\d\d–)\1(\d\d)$/, '$1$2$3')
