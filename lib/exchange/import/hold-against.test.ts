import { expect, it } from 'vitest'
import { ale } from '@/tests/support/ale'
import { holdAgainst, type ReadImport, type Scope } from './hold-against'
import { importInput, type ImportInput } from './import-input'
import { laidOut } from './laid-file'
import { readFile } from './read-file'
import { periodIn } from './written-period'

async function read(text: string, scope: Scope, said: Partial<ImportInput> = {}): Promise<ReadImport> {
  return holdAgainst(
    await laidOut(await readFile(new TextEncoder().encode(text))),
    scope,
    importInput.parse(said),
    '2026-11-29',
  )
}
const asked = ({ plan }: ReadImport) => plan.questions.map(({ what }) => what)
const told = ({ plan }: ReadImport) =>
  plan.cells.map(({ label, typed }) => [label.place, label.group, label.period, typed.value])
const answers = importInput.parse({}).answers

it('asks which of two columns that say it equally well are the values (MUCF)', async () => {
  const text = 'Ale;16-24 år;;25-29 år;\n;Antal;Andel;Antal;Andel\nKvinnor;24;5,1;30;6,2\nMän;40;6,3;50;7,3'
  const share = { isShare: true, unit: 'procent' }
  const open = await read(text, ale({ ...share, title: 'Unga som varken arbetar eller studerar' }), { period: '2022' })
  expect(open.plan.cells).toEqual([])
  expect(open.plan.questions[0]).toMatchObject({
    what: 'column',
    measures: [{ at: [1] }, { at: [2] }, { at: [3] }, { at: [4] }],
  })
  const named = await read(text, ale({ ...share, title: 'Unga 25–29 år, andel' }), { period: '2022' })
  expect(told(named).map(([, , , value]) => value)).toEqual(['6,2', '7,3'])
})

it('takes the column that names most of the municipality’s places, and codes of areas as places (SCB)', async () => {
  const text =
    'År;Län;Kommun;Antal\n2025;14 Västra Götalands län;1440 Ale;2537\n2025;14 Västra Götalands län;1441 Lerum;900'
  expect(told(await read(text, ale({})))).toEqual([['Ale', 'Totalt', '2025', '2537']])
  const deso = 'Område;Kön;2023\n1440A0010;totalt;898\n1441A0020;totalt;1565\n1442C1010;totalt;1610'
  expect(told(await read(deso, ale({})))).toEqual([['Surte', 'Totalt', '2023', '898']])
  const others = await read(deso.replace('1440A0010', '1441A0010'), ale({}))
  expect(told(others)).toEqual([])
})

it('asks before a table without places is taken for the municipality’s own, unless it names it', async () => {
  const text = 'År;Antal\n2024;12\n2025;13'
  expect(asked(await read(text, ale({})))).toEqual(['place'])
  expect(asked(await read(text, ale({}), { answers: { ...answers, isOwnPlace: true } }))).toEqual([])
  expect(asked(await read(`Invånare i Ale, uttag\n\n${text}`, ale({})))).toEqual([])
})

it('takes none of several rows that say the same cell, says which is their sum, and asks which counts (Skolverket)', async () => {
  const text = 'Kommun;År;Program;Antal\nAle;2025;Nationella program;30\nAle;2025;Yrkes;10\nAle;2025;Högskole;20'
  const open = await read(text, ale({}))
  expect(told(open)).toEqual([])
  expect(open.plan.questions).toMatchObject([{ what: 'rows', at: 2, sums: ['Nationella program'] }])
  const uses = open.uses.map(use => (use.at === 2 ? { ...use, role: 'other' as const, keep: 'Yrkes' } : use))
  expect(told(await read(text, ale({}), { uses }))).toEqual([['Ale', 'Totalt', '2025', '10']])
})

it('reads an empty cell as everyone where those rows are kept (Open SDG)', async () => {
  const text = 'Kommun,Year,Group,Value\nAle,2015,A,1\nAle,2015,B,3\nAle,2015,,2\nAle,2016,A,1\nAle,2016,,4'
  expect(told(await read(text, ale({}))).map(([, , , value]) => value)).toEqual(['2', '4'])
})

it('knows codes of a px file from its figures, and a total row from codes (Valmyndigheten)', async () => {
  const px = [
    'STUB="region","age";',
    'HEADING="period";',
    'VALUES("region")="1440 Ale";VALUES("age")="20","21";VALUES("period")="2003";',
    'CONTENTS="Inflyttade";DATA=14 36;',
  ].join('\n')
  expect((await read(px, ale({}))).plan.questions).toMatchObject([{ what: 'rows', labels: ['20', '21'] }])
  const votes = 'lan;kom;2010;2011\n14;40;278;264\n14;41;5;6\nSUMMA;;283;270'
  expect(told(await read(votes, ale({}))).map(([, , period, value]) => [period, value])).toEqual([
    ['2010', '278'],
    ['2011', '264'],
  ])
})

it('reads a value that could be a year where its heading says that it is a value', async () => {
  expect(told(await read('Kommun;År;Antal\nAle;2025;1980', ale({})))).toEqual([['Ale', 'Totalt', '2025', '1980']])
  expect(told(await read('Kommun;2024;2025\nAle;96;1980', ale({}))).map(([, , , value]) => value)).toEqual([
    '96',
    '1980',
  ])
})

it('asks about zeros of a time that had not been counted, one value everywhere, and twenty times the value before', async () => {
  const zeros = await read('Källa, uttag 2025-08-21\n\nKommun;Kön;2024;2025\nAle;Kvinnor;12;0\nAle;Män;13;0', ale({}))
  expect(zeros.plan.questions).toMatchObject([{ what: 'odd', oddity: 'future', many: 2 }])
  const years = [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025]
  const series = (values: number[]) => `Kommun;${years.join(';')}\nAle;${values.join(';')}`
  expect((await read(series(years.map(() => 7)), ale({}))).plan.questions).toMatchObject([{ oddity: 'constant' }])
  const leap = series([90, 91, 92, 93, 94, 95, 96, 1980])
  const open = await read(leap, ale({}))
  expect(open.plan.questions).toMatchObject([{ oddity: 'leap', many: 1, example: { period: '2025', value: 1980 } }])
  const skipped = await read(leap, ale({}), { answers: { ...answers, odd: { leap: 'skip' } } })
  expect([asked(skipped), skipped.plan.cells.length]).toEqual([[], 7])
})

it('reads a number that can be read in two ways as it is answered, and takes none before that', async () => {
  const text = 'Kommun;År;Antal\nAle;2024;12.345\nAle;2025;−1.500 p'
  const wanted = { thousands: ['12345', '-1500'], decimals: ['12,345', '-1,5'], skip: [] }
  for (const marks of ['thousands', 'decimals', 'skip'] as const) {
    const held = await read(text, ale({}), { answers: { ...answers, marks } })
    expect([told(held).map(([, , , value]) => value), asked(held)]).toEqual([wanted[marks], []])
  }
  const open = await read(text, ale({}))
  expect([told(open), asked(open)]).toEqual([[], ['marks']])
})

it('reads a month beside its year as it reads one in a cell, where values come by the month', async () => {
  const apart = 'Kommun;År;Månad;Antal\nAle;2026;januari;5\nAle;2026;februari;6'
  const together = 'Kommun;Månad;Antal\nAle;2026-01;5\nAle;2026-02;6'
  const monthly = ale({ periodicity: 'monthly' })
  const months = [
    ['Ale', 'Totalt', 'januari 2026', '5'],
    ['Ale', 'Totalt', 'februari 2026', '6'],
  ]
  expect(told(await read(together, monthly))).toEqual(months)
  expect(told(await read(apart, monthly))).toEqual(months)
  expect(asked(await read(apart, ale({})))).toEqual(['rows'])
})

it.each([
  ['2023', 'Ale;2024/25;5', 'school', 'first', '2024'],
  ['2023', 'Ale;2024/25;5', 'school', 'last', '2025'],
  ['2022/23', 'Ale;2024;5', 'calendar', 'first', '2024/25'],
  ['2022/23', 'Ale;2024;5', 'calendar', 'last', '2023/24'],
  ['2022/23', 'Ale;HT 2024;5\nAle;VT 2025;6', 'term', 'first', '2024/25'],
  ['2023', 'Ale;HT 2024;5\nAle;VT 2025;6', 'term', 'last', '2025'],
  ['', 'Ale;2024-25;5', 'dashed', 'first', '2024/25'],
  ['2023', 'Ale;2024-12-31;5', 'within', 'first', '2024'],
  ['2023', 'Ale;2024-12-31;5', 'within', 'skip', undefined],
])('beside %s takes %j as it is answered', async (has, rows, kind, answer, period) => {
  const scope = { ...ale({}), periods: has ? [periodIn(has)!] : [] }
  const text = `Kommun;Period;Antal\n${rows}`
  expect(asked(await read(text, scope))).toEqual(['years'])
  const held = await read(text, scope, { answers: { ...answers, years: { [kind]: answer } } })
  expect([told(held).map(([, , label]) => label), asked(held)]).toEqual([period ? [period] : [], []])
})

it('takes the table that is chosen of several on a sheet', async () => {
  const text = 'Kommun;2024;;Kommun;2024\nAle;5;;Ale;50\nLerum;6;;Lerum;60'
  const open = await read(text, ale({}))
  expect(open.plan.questions).toMatchObject([{ what: 'table', tables: [{ sheet: 0 }, { sheet: 1 }] }])
  expect(new Set(open.sheets).size).toBe(2)
  const second = await read(text, ale({}), { sheet: 1 })
  expect([told(second).map(([, , , value]) => value), asked(second)]).toEqual([['50'], []])
})

it('asks which of several sheets alike is meant, and takes one that is called a group for that group', async () => {
  const rows = [...'Kommun;2024\nAle;5'.split('\n').map(line => line.split(';'))]
  const sheets = ['Kvinnor', 'Män'].map(name => ({ name, rows }))
  const none = { encoding: null, separator: null, signs: {}, source: null }
  const file = await laidOut({ ...none, kind: 'xlsx', hash: '', sheets })
  const held = (said: Partial<ImportInput>) => holdAgainst(file, ale({}), importInput.parse(said), '2026-11-29')
  expect(asked(await held({}))).toEqual(['table'])
  const men = await held({ sheet: 1 })
  expect([told(men), asked(men)]).toEqual([[['Ale', 'sex=men', '2024', '5']], []])
})

it('of sheets for several places takes that of a place which is known, and else the one with the indicator’s words', async () => {
  const sheet = (name: string, title: string, value: string) => ({
    name,
    rows: [[title], [], ['År', `Antal ${name.toLowerCase()}`], ['2024', value]],
  })
  const file = async (...sheets: ReturnType<typeof sheet>[]) =>
    laidOut({ ...(await readFile(new TextEncoder().encode('a;1\nb;2'))), sheets })
  const county = {
    ...ale({}).places[0]!,
    id: 4,
    kind: 'reference' as const,
    code: '0014',
    name: 'Västra Götalands län',
  }
  const scope = { ...ale({ title: 'Cyklar' }), places: [...ale({}).places, county] }
  const hold = async (...sheets: ReturnType<typeof sheet>[]) =>
    holdAgainst(await file(...sheets), scope, importInput.parse({}), '2026-11-29')

  const counties = await hold(sheet('Halland', 'Hallands län', '5'), sheet('Västra Götaland', '2024', '6'))
  expect([counties.sheet, told(counties), asked(counties)]).toEqual([
    1,
    [['Västra Götalands län', 'Totalt', '2024', '6']],
    [],
  ])
  const measures = await hold(sheet('Bilar', 'Tabell 1', '5'), sheet('Cyklar', 'Tabell 2', '6'))
  expect([measures.sheet, asked(measures)]).toEqual([1, ['place']])
  const alike = await hold(sheet('Bussar', 'Tabell 1', '5'), { ...sheet('Bussar', 'Tabell 2', '6'), name: 'Cyklar' })
  expect([alike.sheet, asked(alike)]).toEqual([1, ['place']])
})
