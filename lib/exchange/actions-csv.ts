import { stringify } from 'csv-stringify/sync'
import type { Listed } from '@/lib/actions/listed'
import { standingOf } from '@/lib/actions/standing'
import type { Framework } from '@/lib/framework/framework'
import { dictionary } from '@/lib/text/dictionary'
import type { Locale } from '@/lib/text/numbers'
import { withoutFormula } from './csv'

type Listing = readonly { framework: Framework; listed: readonly Listed[] }[]

/** Every action as CSV for Excel in Swedish: byte order mark, semicolon, CRLF; several of a thing are parted by "; ". */
export function actionsCsv(frameworks: Listing, locale: Locale, today: string): string {
  const t = dictionary(locale)
  const { heads, yes, no } = t.actionList.csv
  const list = (texts: readonly string[]) => texts.join('; ')
  const goalName = ({ number, title }: Listed['goals'][number]) => `${number} ${title}`.trim()
  const rows = frameworks.flatMap(({ framework, listed }) =>
    listed.map(({ action, strategy, goals, areas }) => {
      const { isLate, lateTasks } = standingOf(action, today)
      const row: Record<keyof typeof heads, string | number | null> = {
        ...{ framework: framework.title, area: list(areas.map(goalName)), title: action.title },
        strategy: strategy && `${strategy.number} ${strategy.title}`,
        ...{ description: action.description, status: t.actionStatus[action.status] },
        ...{ from: action.startYear, to: action.endYear },
        ...{ responsible: action.responsible, partners: list(action.partners), goals: list(goals.map(goalName)) },
        ...{ districts: list(action.districts.map(({ name }) => name)), indicators: list(action.indicators) },
        ...{ cost: action.costSek, told: action.toldOn, late: isLate || lateTasks.length > 0 ? yes : no },
      }
      return row
    }),
  )
  const columns = Object.keys(heads) as (keyof typeof heads)[]
  const lines = rows.map(row => columns.map(column => withoutFormula(String(row[column] ?? ''))))
  return stringify([columns.map(column => heads[column]), ...lines], {
    ...{ bom: true, delimiter: ';', record_delimiter: 'windows' },
  })
}
