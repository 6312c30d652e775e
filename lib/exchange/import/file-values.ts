import { isSame } from '@/lib/differing'
import { othersTurn } from '@/lib/others-turn'
import type { Period } from '@/lib/statistics/series'
import type { Group, Place } from '@/lib/values/grid-layout'
import type { Clash } from './clashes'
import type { Recognised, Use } from './column-roles'
import { decided, figureIn, type FileFigure } from './file-figure'
import type { Known } from './known'
import type { Layout } from './layout'
import type { OtherPeriod, OtherPeriods, PeriodKind } from './own-period'
import type { Passed } from './passed'
import type { Answers } from './questions'
import { rowWords } from './row-words'
import { textOf, type FileCell, type Sheet } from './table'
import { isTotal, sexInWords } from './written-group'
import { placesUnder } from './written-place'

/** Why a row, or a value in it, isn't taken. */
export type Rejection = {
  /** As spreadsheets number them, from 1. */
  row: number
  column: number
  why: 'noPeriod' | 'wrongPeriod' | 'otherPeriod' | 'noGroup' | 'wrongNumber' | 'ambiguousNumber' | 'saidTwice'
  text: string
}

export type FileValue = {
  place: Place
  group: Group
  period: Period
  figures: Partial<Record<'value' | 'numerator' | 'denominator', FileFigure>>
  row: number
  column: number
}

export type FileValues = {
  values: FileValue[]
  rejected: Rejection[]
  passed: Passed
  /** Periods that aren't written as the indicator's are, kind by kind. */
  otherPeriods: OtherPeriods[]
  /** Cells that several rows say differently: none of them is taken. */
  clashes: Clash[]
}

export const nothingRead = (): FileValues => ({
  ...{ values: [], rejected: [], clashes: [], otherPeriods: [] },
  passed: { otherPlaces: new Map(), otherLabels: new Map() },
})

type Mapping = {
  uses: readonly Use[]
  /** Of the whole table where neither column nor heading says it. */
  period: string | null
  answers: Pick<Answers, 'marks' | 'years'>
}
type Says = ReadonlyMap<number, Recognised['says']>

/** So many rows are read between two turns of others. */
const AT_ONCE = 2_000

/** Reads the values of a table by what each column is for. `says`: what headings say, by column. */
export async function valuesIn(
  sheet: Sheet,
  layout: Layout,
  says: Says,
  mapping: Mapping,
  known: Known,
): Promise<FileValues> {
  const found = nothingRead()
  const { uses, answers } = mapping
  const { groupOfText, groupOfAll, placeOfTexts, periodOfTime } = rowWords(layout, uses, known)
  const [periods, laid] = [periodsSaid(found, answers.years), layOut(found, sheet)]
  const of = (role: Use['role']) => uses.filter(use => use.role === role)
  const [groupUses, unused, chosen] = [of('group'), of('unused'), [...of('other'), ...of('indicator')]]
  const figureUses = (['value', 'numerator', 'denominator'] as const).flatMap(role =>
    of(role).map(({ at }) => ({ role, at })),
  )
  const words = ['place', 'county', 'countysPlace', 'period', 'until', 'month', 'quarter', 'term'] as const
  const firsts = words.map(role => [role, of(role)[0]] as const)
  const heads = new Map(layout.columns.map(column => [column.at, column.heads.join(' ')]))
  const asPlace = placesOf(sheet, layout, firsts[0]![1], heads)
  const above = new Map<number, string>()
  for (const [turn, i] of layout.bodyRows.entries()) {
    if (turn % AT_ONCE === 0) await othersTurn()
    const row = sheet.rows[i]!
    // The sum of what stands above is of none of it.
    const isSum = unused.some(({ at }) => isTotal(textOf(row[at])))
    const labelAt = (use: Use): string => {
      const text = textOf(row[use.at])
      if (text !== '') above.set(use.at, text)
      // Who wants the rows where it is empty doesn't mean what stands above.
      const isFilled = use.emptyMeans === 'above' && use.keep !== '' && !(isSum && use.role === 'place')
      return text === '' && isFilled ? (above.get(use.at) ?? '') : text
    }
    const labels = new Map(uses.map(use => [use.at, labelAt(use)]))
    const texts = Object.fromEntries(firsts.map(([role, use]) => [role, use && (labels.get(use.at) ?? '')]))
    if (texts.place) texts.place = asPlace(texts.place)
    const unkept = chosen.find(({ at, keep }) => keep !== null && (labels.get(at) ?? '') !== keep)
    if (unkept) {
      addTo(found.passed.otherLabels, labels.get(unkept.at) ?? '')
      continue
    }
    const placed = [texts.place, texts.county, texts.countysPlace]
    const place = placeOfTexts(placed)
    if (!place) {
      addTo(found.passed.otherPlaces, placed.filter(Boolean).join(' '))
      continue
    }
    const groups = groupUses.map(({ at }) => ({
      at,
      group: groupOfText(sexInWords(labels.get(at) ?? '', heads.get(at) ?? '')),
    }))
    const unknown = groups.find(({ group }) => group === null)
    if (unknown) {
      found.rejected.push({ row: i + 1, column: unknown.at + 1, why: 'noGroup', text: labels.get(unknown.at) ?? '' })
      continue
    }
    for (const { role, at } of figureUses) {
      const figure = figureBy(row[at], answers.marks)
      if (figure.kind === 'empty') continue
      const reject = (why: Rejection['why'], text: string) =>
        found.rejected.push({ row: i + 1, column: at + 1, why, text })
      const { until, month, quarter, term } = texts
      const label = says.get(at)?.period ?? texts.period ?? mapping.period
      const period = label
        ? periods.said(periodOfTime({ period: label, until, month, quarter, term }), timeText(label, texts))
        : 'noPeriod'
      const group = groupOfAll([...groups.map(one => one.group!), says.get(at)?.group ?? {}])
      if (period === 'passed') continue
      if (typeof period === 'string') reject(period, label ? timeText(label, texts) : '')
      else if (!group) reject('noGroup', '')
      else if (figure.kind === 'wrong') reject('wrongNumber', figure.text)
      else if (figure.kind === 'ambiguous') reject('ambiguousNumber', figure.text)
      else
        laid.put(
          {
            place: says.get(at)?.place ?? place,
            group,
            period,
            figures: { [role]: figure },
            row: i + 1,
            column: at + 1,
          },
          role,
        )
    }
  }
  return { ...found, ...laid.all(), otherPeriods: periods.others() }
}

function placesOf(
  { rows }: Sheet,
  { bodyRows }: Layout,
  use: Use | undefined,
  heads: ReadonlyMap<number, string>,
): (text: string) => string {
  const texts = new Set(use && bodyRows.map(i => textOf(rows[i]![use.at])))
  return placesUnder(
    heads.get(use?.at ?? -1) ?? '',
    [...texts].filter(text => text !== ''),
  )
}

const addTo = (counts: Map<string, number>, text: string) => counts.set(text, (counts.get(text) ?? 0) + 1)

const timeText = (label: string, { until, month, quarter, term }: Record<string, string | undefined>): string =>
  [label, until, month, quarter, term].filter(Boolean).join(' ')

function figureBy(cell: FileCell | undefined, marks: Answers['marks']): FileFigure {
  const written = figureIn(cell)
  const isDecided = written.kind === 'ambiguous' && marks !== null && marks !== 'skip'
  return isDecided ? decided(written.bare, marks) : written
}

/** Periods by what has been said of those that aren't written as the indicator's are, and what is to be asked of them. */
function periodsSaid({ passed }: FileValues, years: Answers['years']) {
  const others = new Map<PeriodKind, OtherPeriods>()
  return {
    others: () => [...others.values()],
    said(read: Period | OtherPeriod | null, written: string): Period | 'passed' | 'wrongPeriod' | 'otherPeriod' {
      if (!read) return 'wrongPeriod'
      if (!('kind' in read)) return read
      const answer = years[read.kind]
      if (answer === 'skip') return 'wrongPeriod'
      if (answer) {
        if (!read[answer]) addTo(passed.otherLabels, written)
        return read[answer] ?? 'passed'
      }
      const { many, example } = others.get(read.kind) ?? { many: 0, example: written }
      others.set(read.kind, { kind: read.kind, many: many + 1, example })
      return 'otherPeriod'
    },
  }
}

/** Values by their cell; of those that rows say differently none is taken, and each is told. */
function layOut({ rejected }: FileValues, { rows }: Sheet) {
  const byKey = new Map<string, FileValue>()
  const clashes = new Map<string, Clash>()
  return {
    put(value: FileValue, role: keyof FileValue['figures']): void {
      const { place, group, period, row, column } = value
      const key = [place.id, group.id, period.start, period.end].join()
      const own = byKey.get(key)
      if (own?.figures[role] && !isSame(own.figures[role], value.figures[role])) {
        const at = column - 1
        const clash = clashes.get(key) ?? { at, rows: [own.row - 1] }
        const tell = (i: number, at: number) =>
          rejected.push({ row: i + 1, column: at + 1, why: 'saidTwice', text: textOf(rows[i]![at]) })
        if (clash.rows.length === 1) tell(own.row - 1, own.column - 1)
        tell(row - 1, at)
        clash.rows.push(row - 1)
        clashes.set(key, clash)
      }
      byKey.set(key, own ? { ...own, figures: { ...value.figures, ...own.figures } } : value)
    },
    all: () => ({
      values: [...byKey].flatMap(([key, value]) => (clashes.has(key) ? [] : [value])),
      clashes: [...clashes.values()],
    }),
  }
}
