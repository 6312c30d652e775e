import { parse } from 'csv-parse/sync'
import { expect, it } from 'vitest'
import type { Listed } from '@/lib/actions/listed'
import type { Framework } from '@/lib/framework/framework'
import { dictionary } from '@/lib/text/dictionary'
import { actionsCsv } from './actions-csv'

const action = {
  ...{
    id: 1,
    title: '=1+1',
    description: 'Rad ett\nrad två; med "tecken"',
    status: 'ongoing',
    startYear: 2024,
    endYear: 2025,
  },
  ...{ responsible: 'Kulturnämnden', partners: ['A', 'B'], districts: [{ slug: 'norrby', name: 'Norrby' }] },
  ...{ indicators: ['N15428'], costSek: 250_000, toldOn: '2026-01-02', notes: [], tasks: [], ourReading: false },
} as const
const listed = [
  { action, strategy: null, goals: [{ number: '1.2', title: 'Skola' }], areas: [] },
] as unknown as Listed[]
const framework = { title: 'Målbild' } as Framework

it.each(['sv', 'en'] as const)(
  'every action stands in the file with what it points at by name, and nothing that a spreadsheet runs (%s)',
  locale => {
    const { heads, yes } = dictionary(locale).actionList.csv
    const text = actionsCsv([{ framework, listed }], locale, '2026-11-29')
    const [row] = parse(text, { bom: true, delimiter: ';', columns: true }) as Record<string, string>[]
    const said = Object.fromEntries(Object.entries(heads).map(([key, head]) => [key, row?.[head]]))
    expect(said).toMatchObject({
      ...{ title: "'=1+1", description: action.description, goals: '1.2 Skola', partners: 'A; B', districts: 'Norrby' },
      ...{ cost: '250000', from: '2024', to: '2025', late: yes, strategy: '', told: '2026-01-02' },
    })
  },
)
