import { beforeAll, describe, expect, it, vi } from 'vitest'
import { ROLES, type Actor } from '@/lib/auth/permissions'
import { db } from '@/lib/db'
import { adopt, proposeAdoption } from '@/lib/framework/draft/adoption-commands'
import { only } from '@/lib/differing'
import { DESCRIBED, describedInput, findingInput, readingInput } from '@/lib/framework/draft/draft-input'
import { beginEmpty, describeDraft, discardDraft, prepareNext } from '@/lib/framework/draft/framework-commands'
import { changePart } from '@/lib/framework/draft/part-commands'
import { getDraftParts } from '@/lib/framework/draft/parts/work-queries'
import { markReading } from '@/lib/framework/draft/reading-commands'
import { BACKGROUND_FIELDS, backgroundInput, decisionInput } from '@/lib/municipality/background/background-input'
import { changeBackground, saveDecision } from '@/lib/municipality/background/commands'
import { getWorkBackground } from '@/lib/municipality/background/work-queries'
import { layOutline, undoOutline } from '@/lib/outline/commands'
import { exampleFile, fileOf, type OutlineKind } from '@/lib/outline/files'
import { COLUMNS, type Line } from '@/lib/outline/line'
import { linesOfMarkdown } from '@/lib/outline/markdown'
import { planOf } from '@/lib/outline/plan'
import { linesFor, readOutline } from '@/lib/outline/read-outline'
import { seenOf } from '@/lib/outline/seen'
import { readStanding } from '@/lib/outline/stored-standing'
import { outlineFile, planOutline } from '@/lib/outline/work-queries'
import { shownPlan } from '@/lib/outline/shown-plan'
import { linesOf } from '@/lib/outline/written'
import { outlineExampleSv } from '@/lib/text/outline-example-sv'
import { outlineSv } from '@/lib/text/outline-sv'
import { readContent } from '@/prisma/seed/content'
import { colleague, municipalityId } from '../support/proposing'

vi.mock('next/cache', () => ({ cacheLife: () => {}, cacheTag: () => {} }))

const KINDS = Object.keys(outlineSv.outKinds) as OutlineKind[]
let [boras, borlange] = [0, 0]
let strategist: Actor

beforeAll(async () => {
  ;[boras, borlange] = [await municipalityId('boras'), await municipalityId('borlange')]
  strategist = await colleague(boras, 'strategist')
})

const bytesOf = (text: string) => new TextEncoder().encode(text)
const idOf = async (municipalityId: number, slug: string) =>
  (await db.framework.findFirstOrThrow({ where: { municipalityId, slug } })).id

async function copyOf(slug: string): Promise<{ municipalityId: number; frameworkId: number; slug: string }> {
  for (const { id } of await db.framework.findMany({ where: { municipalityId: boras, status: 'draft' } })) {
    await db.action.deleteMany({ where: { municipalityId: boras, frameworkId: id } })
    await discardDraft(strategist, { municipalityId: boras, frameworkId: id })
  }
  const period = { title: 'Prov', validFrom: 2031, validTo: 2034, baseline: 'own' as const }
  const made = await prepareNext(strategist, { municipalityId: boras, fromId: await idOf(boras, slug), ...period })
  if (!made.ok) throw new Error(made.fault)
  return { municipalityId: boras, frameworkId: await idOf(boras, made.slug), slug: made.slug }
}

async function planned(slug: string, bytes: Uint8Array, actor = strategist, municipality = boras) {
  const read = await planOutline(actor, { id: municipality }, slug, bytes)
  if (!read.ok) throw new Error(read.fault)
  return read
}
async function laid(slug: string, bytes: Uint8Array, actor = strategist, municipality = boras) {
  const { key, outline, plan } = await planned(slug, bytes, actor, municipality)
  return layOutline(actor, key, { outline, seen: seenOf(plan) })
}
const standing = async (key: { municipalityId: number; frameworkId: number }) => (await readStanding(db, key))!

describe('a målbild as a file', () => {
  it.each(KINDS)('taken out as %s and read in again changes nothing', async kind => {
    for (const of of ['malbild-2020', 'malbild-2021-2024']) {
      const now = await standing({ municipalityId: boras, frameworkId: await idOf(boras, of) })
      const read = await readOutline(await fileOf(kind, now))
      if (!read.ok) throw new Error(read.fault)
      const { rows } = planOf(linesFor(read.outline, now), now)
      expect(rows.filter(({ outcome }) => outcome !== 'unchanged')).toEqual([])
      const { goals, strategies, actions, documents, processes, findings } = now
      expect(rows).toHaveLength([goals, strategies, actions, documents, processes, findings].flat().length)
    }
    const { slug } = await copyOf('malbild-2020')
    expect(await laid(slug, (await outlineFile(strategist, boras, slug, kind))!)).toMatchObject({ ok: true, many: 0 })
  })

  it('read into an empty draft is the same målbild', async () => {
    for (const kind of KINDS)
      for (const of of ['malbild-2020', 'malbild-2021-2024']) {
        const from = await standing({ municipalityId: boras, frameworkId: await idOf(boras, of) })
        const file = await fileOf(kind, from)
        const { slug, ...copy } = await copyOf(of)
        await discardDraft(strategist, copy)
        const period = { municipalityId: boras, title: 'Prov', validFrom: 2031, validTo: 2034 }
        expect(await beginEmpty(strategist, { ...period, top: 'Något' })).toEqual({ ok: true, slug })
        expect(await laid(slug, file)).toMatchObject({ ok: true })
        const made = await standing({ municipalityId: boras, frameworkId: await idOf(boras, slug) })
        expect(await fileOf('md', made)).toEqual(await fileOf('md', from))
      }
  })
})

it('an outline that begins with the areas comes below the goal that an empty draft begins with', async () => {
  const { slug, ...copy } = await copyOf('malbild-2020')
  await discardDraft(strategist, copy)
  await beginEmpty(strategist, { municipalityId: boras, title: 'Prov', validFrom: 2031, validTo: 2034, top: 'Allt' })
  const outline = '# Område: God start\n## Effektmål: Fler läser\n# Område: Arbete\n## Effektmål: Fler arbetar'
  const { plan } = await planned(slug, bytesOf(outline))
  expect(shownPlan(plan).rows.map(({ row, outcome }) => [row, outcome])).toEqual([1, 2, 3, 4].map(row => [row, 'new']))
  expect(await laid(slug, bytesOf(outline))).toMatchObject({ ok: true })
  const made = await standing({ municipalityId: boras, frameworkId: await idOf(boras, slug) })
  expect(made.goals.map(({ number, title }) => `${number} ${title}`.trim())).toEqual([
    ...['Allt', '1 God start', '1.1 Fler läser', '2 Arbete', '2.1 Fler arbetar'],
  ])
})

it.each(KINDS)('the example as %s is taken whole into an empty draft, and shows a row of every sort', async kind => {
  const { slug, ...copy } = await copyOf('malbild-2020')
  await discardDraft(strategist, copy)
  await beginEmpty(strategist, { municipalityId: boras, title: 'Prov', validFrom: 2031, validTo: 2034, top: 'Allt' })
  const { plan } = await planned(slug, await exampleFile(kind))
  const rows = shownPlan(plan).rows
  expect(rows.filter(({ outcome }) => outcome !== 'new')).toEqual([])
  for (const sort of Object.values(outlineSv.kinds)) expect(rows.map(({ level }) => level)).toContain(sort)
  expect(await laid(slug, await exampleFile(kind))).toEqual({ ok: true, many: rows.length })
  const made = await standing({ municipalityId: boras, frameworkId: await idOf(boras, slug) })
  // As it is written, below the goal that the draft begins with.
  const [top, ...below] = linesOf(made)
  expect(top?.title).toBe('Allt')
  const told = (lines: Line[]) => lines.map(line => COLUMNS.map(column => line[column] ?? '').join('|')).toSorted()
  expect(told(below)).toEqual(told(linesOfMarkdown(outlineExampleSv)))
})

describe('a file that changes a draft', () => {
  const table = (...rows: string[]) => bytesOf(['Nivå;Nummer;Rubrik;Bidrar till', ...rows].join('\r\n'))

  it('says row by row what is new, changed, as it was, and what can’t be read and why', async () => {
    const { slug, ...key } = await copyOf('malbild-2021-2024')
    const { goals } = await standing(key)
    const [top, area] = [goals[0]!, goals[1]!]
    const file = table(
      `Övergripande mål;;${top.title}`,
      `Målområde;1;${area.title}`,
      'Effektmål;1.1;Andra ord',
      'Effektmål;;Ett nytt mål',
      'Efektmål;;Stavfel',
      'Strategi;;Ny strategi;1.1, 9.9',
      'Effektmål;1,2;Fel nummer',
      'Effektmål;;',
    )
    const { plan } = await planned(slug, file)
    expect(plan.rows.map(({ row, outcome }) => [row, outcome])).toEqual([
      ...[
        [2, 'unchanged'],
        [3, 'unchanged'],
        [4, 'changed'],
        [5, 'new'],
      ],
      ...[6, 7, 8, 9].map(row => [row, 'rejected']),
    ])
    expect(plan.rows.slice(4).map(({ why }) => why)).toEqual([
      expect.stringContaining('”Efektmål”'),
      outlineSv.why.goals('9.9'),
      outlineSv.why.number,
      outlineSv.why.noTitle,
    ])
    expect(plan.rows[2]?.changes).toMatchObject({ title: { after: 'Andra ord' } })
  })

  it('is laid in as one, keeps who each goal is, and is undone as one', async () => {
    const { slug, ...key } = await copyOf('malbild-2020')
    const before = await standing(key)
    const [top, area] = [before.goals[0]!, before.goals[1]!]
    const file = table(
      `Övergripande mål;;${top.title}`,
      'Målområde;;Ett nytt område',
      `Strategi;;${before.strategies[1]!.title}`,
      'Åtgärd;;En ny åtgärd',
      `Målområde;1;${area.title}`,
      `Strategi;;Ny;1`,
      'Styrdokument;;Ett program',
    )
    expect(await laid(slug, file)).toEqual({ ok: true, many: 5 })
    const after = await standing(key)
    const made = after.goals.find(({ title }) => title === 'Ett nytt område')!
    expect(made.number).toBe('1')
    expect(after.goals.find(({ id }) => id === area.id)?.number).toBe('2')
    expect(after.strategies.find(({ id }) => id === before.strategies[1]!.id)?.areaId).toBe(made.id)
    expect(after.strategies.find(({ title }) => title === 'Ny')?.goalIds).toEqual([area.id])
    expect(after.actions.map(({ title, strategyId }) => [title, strategyId])).toEqual([
      ['En ny åtgärd', before.strategies[1]!.id],
    ])
    const entry = await db.auditEntry.findFirstOrThrow({
      where: { municipalityId: boras, action: 'layOutline' },
      orderBy: { id: 'desc' },
    })
    expect(entry).toMatchObject({ entrance: 'file', entityId: String(key.frameworkId), actorId: strategist.id })
    expect(await undoOutline(strategist, { ...key, entryId: entry.id })).toEqual({ ok: true })
    expect(await fileOf('md', await standing(key))).toEqual(await fileOf('md', before))
    expect(await undoOutline(strategist, { ...key, entryId: entry.id })).toEqual({ ok: false, fault: 'changedSince' })
  })

  it('is not laid in over what somebody has changed since the plan was seen', async () => {
    const { slug, ...key } = await copyOf('malbild-2021-2024')
    const { goals } = await standing(key)
    const file = table(`Övergripande mål;;${goals[0]!.title}`, `Målområde;1;Nya ord`)
    const { outline, plan } = await planned(slug, file)
    await db.goal.update({ where: { id: goals[1]!.id }, data: { title: 'Emellan' } })
    const answer = await layOutline(strategist, key, { outline, seen: seenOf(plan) })
    expect(answer).toMatchObject({ ok: false, fault: 'planMoved' })
    expect((await standing(key)).goals[1]!.title).toBe('Emellan')
  })

  it('is taken from a strategist of the municipality alone', async () => {
    const { slug, ...key } = await copyOf('malbild-2021-2024')
    const file = table('Övergripande mål;;Nej')
    const { outline, plan } = await planned(slug, file)
    const others = [
      await colleague(borlange, 'strategist'),
      ...(await Promise.all(ROLES.filter(role => role !== 'strategist').map(role => colleague(boras, role)))),
    ]
    const no = { ok: false, fault: 'forbidden' }
    for (const other of others) {
      expect(await planOutline(other, { id: boras }, slug, file)).toEqual(no)
      expect(await layOutline(other, key, { outline, seen: seenOf(plan) })).toEqual(no)
      expect(await undoOutline(other, { ...key, entryId: 1n })).toEqual(no)
    }
    expect(await outlineFile(others[0]!, boras, slug, 'md')).toBeNull()
    expect(await outlineFile(others[1]!, boras, slug, 'md')).not.toBeNull()
  })
})

it('Borlänge is entered from nothing and is what the seed has', async () => {
  const town = { code: '2499', slug: 'nystad', name: 'Nystads kommun', shortName: 'Nystad', county: 'Prov' }
  const { id: municipalityId } = await db.municipality.create({ data: town })
  const writer = await colleague(municipalityId, 'strategist')
  const content = readContent('2081')
  const [{ levels, goals, findings, ...said }] = content.frameworks as [(typeof content.frameworks)[0]]
  const period = { municipalityId, title: said.title, validFrom: said.validFrom, validTo: said.validTo }
  const begun = await beginEmpty(writer, { ...period, top: goals[0]!.title })
  if (!begun.ok) throw new Error(begun.fault)
  // As its own document tells it: what the focus areas are, and what the needs analysis found behind each.
  const written = goals.map(goal => [
    `# ${levels[goal.depth]!.singular} ${goal.number}`.trim() + `: ${goal.title}`,
    ...findings
      .filter(finding => finding.goal === goal.number)
      .map(({ year, summary, note }) => `## Fynd: ${summary}\n\n${note ?? ''}\n\n- År: ${year}`),
  ])
  const laidIn = await laid(begun.slug, bytesOf(written.flat().join('\n\n')), writer, municipalityId)
  expect(laidIn).toMatchObject({ ok: true })

  // What no file has is typed into the forms, each read as what the form sends.
  const key = { municipalityId, frameworkId: await idOf(municipalityId, begun.slug) }
  const asTyped = (fields: object) =>
    Object.fromEntries(
      Object.entries(fields).map(([name, value]) => [
        name,
        typeof value === 'boolean'
          ? value
            ? 'ja'
            : undefined
          : Array.isArray(value)
            ? value.join('\n')
            : String(value ?? ''),
      ]),
    )
  const { updatedAt } = await db.framework.findUniqueOrThrow({ where: { id: key.frameworkId } })
  const about = {
    ...asTyped(only(said, DESCRIBED)),
    ...key,
    ourReading: said.ourReading,
    seen: updatedAt.toISOString(),
  }
  expect(await describeDraft(writer, describedInput.parse(about))).toEqual({ ok: true })
  const standing = await db.goal.findMany({ where: key })
  for (const { number } of goals.filter(goal => goal.ourReading)) {
    const goalId = standing.find(goal => goal.number === number)!.id
    expect(await markReading(writer, readingInput.parse({ ...key, goalId, ourReading: 'ja' }))).toEqual({ ok: true })
  }
  for (const { id, fields } of (await getDraftParts(writer, municipalityId, begun.slug))!.parts.NeedsFinding) {
    const { ourReading } = findings.find(({ summary }) => summary === fields.summary)!
    const sent = { ...asTyped({ ...fields, ourReading }), ...key, id, seen: JSON.stringify(fields) }
    const { seen, ...wanted } = only(findingInput.parse(sent), ['seen', 'ourReading'])
    expect(await changePart(writer, { ...key, kind: 'NeedsFinding', id }, { seen: seen!, wanted })).toEqual({
      ok: true,
    })
  }
  const background = { ...asTyped(only(content, BACKGROUND_FIELDS)), municipalityId }
  const now = (await getWorkBackground(writer, municipalityId))!.said
  const sent = backgroundInput.parse({ ...background, seen: JSON.stringify(now) })
  expect(await changeBackground(writer, sent)).toEqual({ ok: true })
  for (const decision of content.decisions) {
    const typed = decisionInput.parse({ ...asTyped(decision), municipalityId, id: '', seen: '{}' })
    expect(await saveDecision(writer, typed)).toEqual({ ok: true })
  }

  const whole = async (municipality: number) => {
    const own = { where: { municipalityId: municipality } }
    const { decisions, ...words } = await db.municipality.findUniqueOrThrow({
      where: { id: municipality },
      select: {
        ...{ programmeName: true, definition: true, definitionNote: true, principles: true },
        decisions: { orderBy: [{ dateStart: 'asc' }, { title: 'asc' }], omit: { id: true, municipalityId: true } },
      },
    })
    const framework = await db.framework.findFirstOrThrow({
      ...own,
      select: {
        ...{ title: true, validFrom: true, validTo: true, note: true, source: true, ourReading: true, purposes: true },
        ...{ followUpEveryYears: true, followUpBasis: true, followUpPurposes: true },
        levels: { orderBy: { depth: 'asc' }, select: { depth: true, role: true, singular: true, plural: true } },
        goals: {
          orderBy: { sortOrder: 'asc' },
          select: {
            ...{
              number: true,
              slug: true,
              title: true,
              summary: true,
              colour: true,
              sortOrder: true,
              ourReading: true,
            },
            ...{ level: { select: { depth: true } }, parent: { select: { number: true } } },
          },
        },
        findings: {
          orderBy: [{ goal: { sortOrder: 'asc' } }, { sortOrder: 'asc' }],
          select: { goal: { select: { number: true } }, year: true, summary: true, note: true, ourReading: true },
        },
      },
    })
    return { words, decisions, framework }
  }
  const seeded = await whole(borlange)
  expect(seeded.decisions).toHaveLength(content.decisions.length)
  expect(seeded.framework.findings.some(({ ourReading }) => ourReading)).toBe(true)
  expect(await whole(municipalityId)).toEqual(seeded)

  const decided = { decidedOn: '2018-05-01', decidedBy: 'Kommunstyrelsen' }
  expect(await proposeAdoption(writer, { ...key, ...decided })).toEqual({ ok: true })
  const { proposedAt } = await db.adoptionProposal.findFirstOrThrow({ where: { municipalityId } })
  const administrator = await colleague(municipalityId, 'administrator')
  expect(await adopt(administrator, { ...key, seen: proposedAt.toISOString() })).toEqual({ ok: true })
  const adopted = { municipalityId, title: `${said.title} antas` }
  expect(await db.decision.findFirst({ where: adopted })).toMatchObject({ body: 'Kommunstyrelsen' })
})
