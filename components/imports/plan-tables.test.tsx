import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { shownImport, type ShownImport } from '@/lib/exchange/import/shown-import'
import { ale } from '@/tests/support/ale'
import { holdAgainst } from '@/lib/exchange/import/hold-against'
import { importInput } from '@/lib/exchange/import/import-input'
import { laidOut } from '@/lib/exchange/import/laid-file'
import { PlanCounts } from './file-plan'
import { PlanTables } from './plan-tables'

const scope = ale({ id: 1, code: 'N11111', title: 'Invånare med bil' })
async function drawn(text: string, draw: (read: ShownImport) => ReactNode = read => <PlanTables read={read} />) {
  const rows = text.split('\n').map(line => line.split(';'))
  const file = await laidOut({
    ...{ kind: 'text', hash: '', encoding: null, separator: null, signs: {}, source: null },
    sheets: [{ name: '', rows }],
  })
  const input = importInput.parse({})
  const read = await holdAgainst(file, scope, input, '2026-11-29')
  const offered = { used: null, all: [], answers: input.answers, left: [] }
  return renderToStaticMarkup(draw(shownImport({ read, offered }, null)))
}

it('says how many there are of each kind, and shows the first kind that there is', async () => {
  const html = await drawn('Kommun;År;Värde\nAle;2024;5\nAle;2025;:\nAle;2023;1,000')
  expect(html.match(/(nya|ändrade|oförändrade|frågade om|går inte att ta in) \(\d+\)/g)).toEqual([
    'nya (1)',
    'frågade om (1)',
    'går inte att ta in (1)',
  ])
  expect(html).toContain('>5</td>')
  expect(html).not.toContain('1,000')
})

it('has nothing to show of a file that says nothing', async () => {
  expect(await drawn('Kommun;År;Värde\nLerum;2024;5')).toBe('')
})

it('names the places that rows are passed by for', async () => {
  const text = 'Kommun;År;Värde\nAle;2024;5\nLerum;2023;5\nLerum;2024;6\nRiket;2024;7'
  const html = await drawn(text, ({ plan }) => <PlanCounts plan={plan} />)
  expect(html).toMatch(/<details><summary>3 [^<]+<\/summary><p>Lerum \(2\), Riket<\/p>/)
})
