import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { ale } from '@/tests/support/ale'
import { holdAgainst, type Scope } from './hold-against'
import { importInput } from './import-input'
import { laidOut } from './laid-file'
import { readFile } from './read-file'
import { periodIn } from './written-period'

/**
 * Files as agencies send them: `# what (share; monthly; of 1490 Borås Stad; beside 0000 Sverige; called Antal bilar; has 2022/23, 2023/24)`, the file, and after
 * `=>` what is taken, `?` what is asked and `!` what is told of a row.
 */
const CASES = readFileSync(new URL('../../../tests/fixtures/agency-files.txt', import.meta.url), 'utf8')
  .split(/^# /m)
  .slice(1)
  .map(block => {
    const [, what = '', about = '', rest = ''] = /^(.*?)(?: \((.*)\))?\n([^]*)$/.exec(block)!
    const [text = '', told = ''] = rest.split('\n=>')
    return {
      what,
      about,
      text,
      told: told
        .trim()
        .split('\n')
        .map(line => line.trim()),
    }
  })

function scopeOf(about: string): Scope {
  const [, code, name] = /of (\d+) ([^;]+)/.exec(about) ?? []
  const labels = /has ([^;]+)/.exec(about)?.[1]?.split(', ') ?? []
  const called = /called ([^;]+)/.exec(about)?.[1]
  const [periodicity] = (['monthly', 'quarterly'] as const).filter(one => about.includes(one))
  const base = ale({
    ...(periodicity && { periodicity }),
    ...(about.includes('share') && { isShare: true, unit: 'procent', title: 'Andel med bil' }),
    ...(called && { title: called }),
  })
  const own = code && name ? { municipality: { code, name }, places: [{ ...base.places[0]!, code, name }] } : {}
  const beside = /beside ([^;]+)/.exec(about)?.[1]?.split(', ') ?? []
  const places = [
    ...(own.places ?? base.places),
    ...beside.map((one, i) => ({ id: 10 + i, kind: 'reference' as const, code: one.slice(0, 4), name: one.slice(5) })),
  ]
  return { ...base, ...own, places, periods: labels.map(label => periodIn(label)!) }
}

async function told(text: string, about: string): Promise<string[]> {
  const file = await laidOut(await readFile(new TextEncoder().encode(text)))
  const { plan, needsPeriod, period } = await holdAgainst(file, scopeOf(about), importInput.parse({}), '2026-11-29')
  const taken = plan.cells.map(({ label, typed }) =>
    [label.place, label.group.replace('sex=', ''), label.period, typed.value].join(' '),
  )
  const asks = plan.questions.map(one =>
    [one.what, 'sign' in one ? one.sign : 'oddity' in one ? one.oddity : ''].join(' '),
  )
  return [
    taken.join(', ') || 'nothing',
    ...[...(needsPeriod && period === null ? ['period'] : []), ...asks].map(ask => `? ${ask.trim()}`),
    ...plan.rejected.map(({ row, column, why, text }) => `! ${row}:${column} ${why} ${text}`.trim()),
  ]
}

it.each(CASES)('a file with $what is read right or asked about', async ({ about, text, told: wanted }) => {
  expect(await told(text, about)).toEqual(wanted)
})
