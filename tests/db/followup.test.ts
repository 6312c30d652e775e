import { createHash } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { drawFigure } from '@/components/followup/draw-figure'
import type { Actor } from '@/lib/auth/permissions'
import { db } from '@/lib/db'
import { commentOnGoal, settleComment } from '@/lib/followup/comment-commands'
import { answerWarning, assess, openRound, WRITES } from '@/lib/followup/commands'
import { chooseIndicators, setAnswers } from '@/lib/followup/part-commands'
import { fileReports } from '@/lib/exchange/report-file-commands'
import {
  assessmentInput,
  choiceInput,
  newRoundInput,
  noteInput,
  takenInput,
  undoneInput,
} from '@/lib/followup/followup-input'
import { groundKey, groundsOf } from '@/lib/followup/grounds'
import type { AssessedGoal } from '@/lib/followup/checklist'
import { isAgainst, isUnjudged, NOT_ASSESSED } from '@/lib/followup/judgement'
import { takeAnswers, undoAnswers } from '@/lib/followup/taken-commands'
import { amendReport, proposeReport, publishReport, returnReport } from '@/lib/followup/publish-commands'
import {
  chooseTexts,
  chooseValues,
  proposeRedaction,
  redactReports,
  returnRedaction,
} from '@/lib/followup/redaction/commands'
import { chooseSecrets, proposeOfPublished } from '@/lib/followup/redaction/secret-commands'
import { readSecretsLeft } from '@/lib/followup/redaction/secrets-left'
import { listRoundTodos } from '@/lib/followup/waiting/work-queries'
import { listRedactions, listReportsWith } from '@/lib/followup/redaction/waiting/work-queries'
import { getRedaction } from '@/lib/followup/redaction/work-queries'
import { removedIn } from '@/lib/followup/redaction/redaction'
import { restoreAssessment } from '@/lib/followup/versions/commands'
import { listVersions } from '@/lib/followup/versions/work-queries'
import { getReport, listReportFiles, listReports, readReportFile } from '@/lib/followup/queries'
import { getDraft, getRound, listChoosable, wantsReason } from '@/lib/followup/work-queries'
import { listDistrictIndicators } from '@/lib/districts/queries'
import { allGoals } from '@/lib/framework/framework'
import { REPORT_FILE, REPORT_FILES } from '@/lib/followup/report-file'
import { publishedDb } from '@/lib/published-db'
import { localeOf } from '@/lib/text/numbers'
import { publishSubmission } from '@/lib/values/publish-commands'
import { proposeWithdrawal } from '@/lib/values/withdrawal-commands'
import { colleague, municipalityId } from '../support/proposing'

vi.mock('next/cache', () => ({ cacheLife: () => {}, cacheTag: () => {} }))

const YEAR = 2027
/** What a reason says, which nobody could tell from an id. */
const NUMBER = '47110'
/** What stands there only as a part of other words. */
const WITHIN = ['Skol', NUMBER.slice(1), NUMBER.slice(0, 4)]
let boras = 0
let strategist: Actor
let administrator: Actor
let both: Actor
let followUpId = 0
let chosenGrounds: { actions: string[]; evidence: string[] }
const key = () => ({ municipalityId: boras, followUpId })
const roundOf = async () => (await getRound(strategist, boras, YEAR))!

beforeAll(async () => {
  boras = await municipalityId('boras')
  strategist = await colleague(boras, 'strategist')
  administrator = await colleague(boras, 'administrator')
  both = await colleague(boras, 'strategist', 'administrator')
  const framework = await db.framework.findFirstOrThrow({ where: { municipalityId: boras, slug: 'malbild-2021-2024' } })
  const typed = {
    municipalityId: boras,
    frameworkId: framework.id,
    year: `${YEAR}`,
    lastYear: '2024',
    isLocked: ['ja'],
  }
  expect(await openRound(strategist, newRoundInput.parse({ ...typed, deadline: '2027-11-30' }))).toEqual({ ok: true })
  followUpId = (await roundOf()).id
})

/** Writes every assessment that isn't as the figures say, and answers every warning. */
async function writeAll() {
  for (const { id, computed, assessment } of (await roundOf()).goals)
    if (assessment.text === '' || isAgainst(assessment, computed))
      expect(await write(strategist, id, { ...computed, text: `Om mål ${id}.` }, assessment)).toEqual({ ok: true })
  for (const { kind } of (await roundOf()).checklist.warnings)
    await answerWarning(strategist, noteInput.parse({ ...key(), key: kind, text: 'Det är känt.' }))
}
const write = (actor: Actor, goalId: number, said: object, seen: object = NOT_ASSESSED) =>
  assess(actor, assessmentInput.parse({ ...key(), goalId, seen: JSON.stringify(seen), reason: '', ...said }))
const reports = (version: number) =>
  db.followUpReport.findMany({ where: { municipalityId: boras, followUpId, version } })
const propose = (actor: Actor, publicNote = '') =>
  proposeReport(actor, { ...key(), publicNote, diaryNumber: 'KS 2027-00123' })

describe('a round', () => {
  it('is over every indicator of its framework, and holds its periods locked', async () => {
    const { parts, goals, locked } = await roundOf()
    expect(parts.length).toBeGreaterThan(40)
    expect(goals).toHaveLength(17)
    expect(locked).toBe('2023–2024')
  })

  it('reads no value of a later period', async () => {
    const { round } = await roundOf()
    const ends = round.readings.flatMap(({ series }) => series.flatMap(({ points }) => points.map(({ end }) => end)))
    expect(ends.length).toBeGreaterThan(1000)
    expect(ends.toSorted().at(-1)! <= '2024-12-31').toBe(true)
  })

  it('can’t be proposed before it is written', async () =>
    expect(await propose(strategist)).toEqual({ ok: false, fault: 'notPassed' }))

  it('shows the second of two writers what the first wrote', async () => {
    const { id } = (await roundOf()).goals[1]!
    const first = { level: 'better', gaps: 'worse', text: 'Först.' }
    expect(await write(strategist, id, first)).toEqual({ ok: true })
    const late = await write(both, id, { level: 'worse', gaps: 'worse', text: 'Sen.' })
    expect(late).toEqual({ ok: false, fault: 'changed', now: { ...NOT_ASSESSED, ...first } })
    expect(await write(both, id, { ...first, reason: 'Så är det.' }, { ...first, reason: '' })).toEqual({ ok: true })
  })
})

describe('the figures’ answers', () => {
  const take = (actor: Actor, shown: object[]) =>
    takeAnswers(actor, takenInput.parse({ ...key(), shown: JSON.stringify(shown) }))
  const asShown = ({ id: goalId, computed: { level, gaps } }: AssessedGoal) => ({ goalId, level, gaps })

  it('are taken over for goals that nobody has judged, as they were shown', async () => {
    const { goals } = await roundOf()
    const [first, judged] = goals as [AssessedGoal, AssessedGoal]
    const shown = goals.map(asShown)
    expect(await take(administrator, shown)).toEqual({ ok: false, fault: 'forbidden' })
    const other = { ...shown[0]!, level: shown[0]!.level === 'same' ? 'worse' : 'same' }
    expect(await take(strategist, [...shown.slice(1), other])).toEqual({ ok: false, fault: 'otherFigures' })
    expect((await roundOf()).goals.every(({ assessment }) => !assessment.isFromFigures)).toBe(true)
    expect(await take(strategist, shown)).toEqual({ ok: true })
    const after = await roundOf()
    for (const { id, computed, assessment } of after.goals)
      if (id === judged.id) expect(assessment).toEqual(judged.assessment)
      else
        expect(assessment).toMatchObject({ level: computed.level, gaps: computed.gaps, text: '', isFromFigures: true })
    // A reason is wanted of none of them, and a text of each.
    const about = (kind: string) => after.checklist.errors.find(error => error.kind === kind)?.goals ?? []
    expect(about('noJudgement')).toEqual([])
    expect(about('noReason')).not.toContain(first.id)
    expect(about('noText')).toHaveLength(16)
  })

  it('stay taken while only words are written, and are one’s own once another is chosen', async () => {
    const [{ id, computed, assessment }] = (await roundOf()).goals as [AssessedGoal]
    const said = { ...computed, text: 'I ord.' }
    expect(await write(strategist, id, said, assessment)).toEqual({ ok: true })
    const taken = { ...assessment, text: 'I ord.' }
    expect((await roundOf()).goals[0]!.assessment).toEqual(taken)
    const level = computed.level === 'both' ? 'worse' : 'both'
    expect(await write(strategist, id, { ...said, level, reason: 'Vi ser mer.' }, taken)).toEqual({ ok: true })
    const own = (await roundOf()).goals[0]!.assessment
    expect(own.isFromFigures).toBe(false)
    const versions = await listVersions(strategist, { ...key(), goalId: id }, own)
    expect(versions.map(({ said }) => said.isFromFigures)).toEqual([false, true, true])
  })

  it('are given up again, but for what somebody chose or wrote', async () => {
    const { goals } = await roundOf()
    const goalIds = JSON.stringify(goals.map(({ id }) => id))
    expect(await undoAnswers(administrator, undoneInput.parse({ ...key(), goalIds }))).toEqual({
      ...{ ok: false, fault: 'forbidden' },
    })
    expect(await undoAnswers(strategist, undoneInput.parse({ ...key(), goalIds }))).toEqual({ ok: true })
    const after = (await roundOf()).goals
    expect(after.filter(({ assessment }) => isUnjudged(assessment))).toHaveLength(15)
    expect(after.slice(0, 2).map(({ assessment }) => assessment)).toEqual(
      goals.slice(0, 2).map(({ assessment }) => assessment),
    )
  })
})

describe('the indicators of a round', () => {
  const choose = (actor: Actor, seen: readonly number[], ticked: readonly number[]) =>
    chooseIndicators(
      actor,
      choiceInput.parse({ ...key(), indicatorIds: ticked.map(String), seen: JSON.stringify(seen.map(String)) }),
    )
  const chosen = async () => (await roundOf()).parts.map(({ indicatorId }) => indicatorId)

  it('are chosen among those of the målbild, by what was ticked since it was seen', async () => {
    const before = await chosen()
    const [one, other, ...rest] = before
    expect(await choose(administrator, before, rest)).toEqual({ ok: false, fault: 'forbidden' })
    expect(await choose(strategist, before, [other!, ...rest])).toEqual({ ok: true })
    // Somebody who had the page open takes out another, and doesn't bring the first one back.
    expect(await choose(both, before, [one!, ...rest])).toEqual({ ok: true })
    expect((await chosen()).toSorted()).toEqual(rest.toSorted())
    const offered = await listChoosable(strategist, key(), await roundOf())
    expect(
      offered
        .filter(({ isChosen }) => !isChosen)
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual([one!, other!].toSorted())
    expect(await choose(strategist, rest, before)).toEqual({ ok: true })
    expect((await chosen()).toSorted()).toEqual(before.toSorted())
  })

  it('are answered for by a colleague, several at once', async () => {
    const [one, other] = await chosen()
    const named = (personId: number | null) =>
      setAnswers(strategist, { ...key(), indicatorId: [one!, other!], personId })
    expect(await named(strategist.id)).toEqual({ ok: true })
    expect(await named(strategist.id)).toEqual({ ok: true, isUnchanged: true })
    const ofStrategist = (await roundOf()).parts.filter(({ person }) => person?.id === strategist.id)
    expect(ofStrategist.map(({ indicatorId }) => indicatorId)).toEqual([one, other])
    const stranger = await colleague(await municipalityId('borlange'), 'controller')
    expect(await named(stranger.id)).toEqual({ ok: false, fault: 'missing' })
    expect(await named(null)).toEqual({ ok: true })
  })

  it('are never none, and none that no goal of it has', async () => {
    const all = await chosen()
    expect(await choose(strategist, all, [])).toEqual({ ok: false, fault: 'noneLeft' })
    const linked = { goals: { some: { goal: { framework: { slug: 'malbild-2021-2024' } } } } }
    const other = await db.indicator.findFirstOrThrow({ where: { municipalityId: boras, NOT: linked } })
    expect(await choose(strategist, all, [...all, other.id])).toEqual({ ok: false, fault: 'missing' })
  })
})

describe('a comment on an assessment', () => {
  it('is anyone’s who works here, stays on the checklist until it is settled, and can be opened anew', async () => {
    const { id: goalId } = (await roundOf()).goals[3]!
    const say = (actor: Actor, comment = 'Stämmer det?') => commentOnGoal(actor, { ...key(), goalId, comment })
    const settle = (commentId: number, isSettled: 'ja' | 'nej') =>
      settleComment(strategist, { ...key(), commentId, isSettled })
    const stranger = await colleague(await municipalityId('borlange'), 'strategist')
    expect(await say(stranger)).toEqual({ ok: false, fault: 'forbidden' })
    expect(await say(administrator)).toEqual({ ok: true })
    const warned = async () => (await roundOf()).checklist.warnings.find(({ kind }) => kind === 'openComment')?.goals
    const [comment] = (await roundOf()).comments
    expect(comment).toMatchObject({ goalId, text: 'Stämmer det?', settledBy: null })
    expect(await warned()).toEqual([goalId])
    expect(await settle(comment!.id, 'ja')).toEqual({ ok: true })
    expect(await warned()).toBeUndefined()
    expect(await settle(comment!.id, 'nej')).toEqual({ ok: true })
    expect(await warned()).toEqual([goalId])
    expect(await settle(comment!.id, 'ja')).toEqual({ ok: true })
  })
})

describe('an assessment that isn’t as the figures say', () => {
  it('is saved, and wants a word of why', async () => {
    const { id, computed, assessment } = (await roundOf()).goals[2]!
    const against = computed.level === 'better' ? 'worse' : 'better'
    expect(await write(strategist, id, { ...computed, level: against, text: 'Så är det.' }, assessment)).toEqual({
      ok: true,
    })
    expect(await wantsReason(strategist, key(), id)).toBe(true)
    const now = (await roundOf()).goals[2]!.assessment
    expect(now.level).toBe(against)
    expect(await write(strategist, id, { ...now, reason: `Skolorna ser ${NUMBER}.` }, now)).toEqual({ ok: true })
    expect(await wantsReason(strategist, key(), id)).toBe(false)
    const reasoned = { ...now, reason: `Skolorna ser ${NUMBER}.` }
    const [latest, former] = await listVersions(strategist, { ...key(), goalId: id }, reasoned)
    expect([latest!.said, former!.said]).toEqual([reasoned, now])
    const back = { ...key(), goalId: id, versionId: former!.id }
    expect(await restoreAssessment(administrator, { ...back, seen: reasoned })).toMatchObject({ fault: 'forbidden' })
    expect(await restoreAssessment(both, { ...back, seen: { ...now } })).toMatchObject({ fault: 'changed' })
    expect(await restoreAssessment(both, { ...back, versionId: '1', seen: reasoned })).toMatchObject({
      fault: 'missing',
    })
    expect(await restoreAssessment(both, { ...back, seen: reasoned })).toEqual({ ok: true })
    const versions = await listVersions(strategist, { ...key(), goalId: id }, now)
    expect(versions.map(({ said }) => said).slice(0, 3)).toEqual([now, reasoned, now])
    expect(await write(strategist, id, reasoned, now)).toEqual({ ok: true })
  })
})

describe('what an assessment’s report tells', () => {
  it('is every action and all evidence, without what is left out; and a link that no reader can follow is told', async () => {
    const { id: goalId, frameworkId } = await db.goal.findFirstOrThrow({
      where: { municipalityId: boras, number: '1.2', framework: { slug: 'malbild-2021-2024' } },
    })
    for (const number of [901, 902]) {
      const { id: actionId } = await db.action.create({
        data: { municipalityId: boras, frameworkId, number, title: `Läsa ${number}` },
      })
      await db.actionGoal.create({ data: { municipalityId: boras, actionId, goalId } })
    }
    await db.evidence.create({
      data: {
        municipalityId: boras,
        goalId,
        kind: 'dialogue',
        year: 2024,
        title: 'Samtal',
        text: 'Ord',
        source: 'Skolan',
      },
    })
    // By hand, so it is told by hand that something is published.
    await db.municipality.update({ where: { id: boras }, data: { publishedVersion: { increment: 1 } } })
    const { round, goals } = await roundOf()
    const goal = allGoals(round.framework.overall).find(one => one.id === goalId)!
    const { computed, assessment } = goals.find(one => one.id === goalId)!
    const { actions, evidence } = groundsOf(goal, YEAR)
    const offered = [
      ...actions.map(({ id }) => groundKey('action', id)),
      ...evidence.map(({ id }) => groundKey('evidence', id)),
    ]
    const told = offered.filter((_, i) => i !== 0)
    const said = {
      ...computed,
      text: 'Se [målet](/sv/boras/malbild/1.2), [sidan](/sv/boras/ingen) och [x](https://x).',
    }
    const sent = { ...said, told, offered: JSON.stringify(offered) }
    expect(await write(strategist, goalId, sent, assessment)).toEqual({ ok: true })
    const after = await roundOf()
    expect(after.goals.find(({ id }) => id === goalId)!.assessment.leftOut).toEqual(offered.slice(0, 1))
    const warning = after.checklist.warnings.find(({ kind }) => kind === 'brokenLink')
    expect(warning).toMatchObject({ goals: [goalId], said: ['/sv/boras/ingen', 'https://x'] })
    chosenGrounds = { actions: actions.slice(1).map(({ title }) => title), evidence: ['Samtal'] }
  })
})

describe('a report', () => {
  it('has the number of its matter in the change history, and the actions that were chosen', async () => {
    await writeAll()
    expect(await propose(strategist)).toEqual({ ok: true })
    const entry = { municipalityId: boras, entity: 'FollowUp', entityId: String(followUpId), action: 'proposeReport' }
    const [told] = await db.auditEntry.findMany({ where: entry })
    expect(told!.before).toMatchObject({ status: 'open', diaryNumber: '' })
    expect(told!.after).toMatchObject({ status: 'inReview', diaryNumber: 'KS 2027-00123' })
    const waits = async (actor: Actor) => (await listRoundTodos(actor, boras)).find(({ year }) => year === YEAR)
    expect(await waits(strategist)).toEqual({ year: YEAR, kind: 'isAsked' })
    expect(await waits(administrator)).toEqual({ year: YEAR, kind: 'publish' })
    expect(await returnReport(strategist, key())).toEqual({ ok: true })
    expect(await waits(strategist)).toEqual({ year: YEAR, kind: 'write', deadline: '2027-11-30', left: 0 })
    expect(await waits(administrator)).toBeUndefined()
  })

  it('is published by two people, and never by the one who proposed it', async () => {
    await writeAll()
    expect(await publishReport(administrator, key(), drawFigure)).toEqual({ ok: false, fault: 'notOpen' })
    expect(await propose(both)).toEqual({ ok: true })
    expect(await write(strategist, (await roundOf()).goals[0]!.id, { level: '', gaps: '', text: '' })).toEqual({
      ...{ ok: false, fault: 'notOpen' },
    })
    expect(await publishReport(both, key(), drawFigure)).toEqual({ ok: false, fault: 'own' })
    expect(await publishReport(strategist, key(), drawFigure)).toEqual({ ok: false, fault: 'forbidden' })
    const draftOf = (actor: Actor) => getDraft(actor, boras, YEAR, drawFigure)
    const draft = (await draftOf(administrator))!
    expect(draft).toMatchObject({ left: 0, frozen: { version: 1, isDraft: true, hash: '', redacted: null } })
    expect(await draftOf(await colleague(await municipalityId('borlange'), 'strategist'))).toBeNull()
    expect(await getReport('boras', YEAR)).toBeNull()
    expect(await returnReport(administrator, key())).toEqual({ ok: true })
    expect(await propose(strategist)).toEqual({ ok: true })
    expect(await publishReport(administrator, key(), drawFigure)).toEqual({ ok: true })
    const frozen = (await getReport('boras', YEAR))!
    expect(frozen).toMatchObject({ version: 1, publicNote: null, report: { year: YEAR, isComputed: false } })
    // It is what whoever approved it had read, to the letter; and there is no draft of what is published.
    expect(JSON.stringify(frozen.report)).toBe(JSON.stringify(draft.frozen.report))
    expect(await draftOf(administrator)).toBeNull()
    const { judgement } = frozen.report.areas[0]!.outcomes[0]!
    expect(judgement?.computed.counted).toMatchObject({ level: { better: expect.any(Number) } })
    const outcomes = frozen.report.areas.flatMap(area => area.outcomes)
    expect(outcomes).toHaveLength(13)
    const told = outcomes.find(({ number }) => number === '1.2')!
    expect(told.actions.map(({ title }) => title)).toEqual(chosenGrounds.actions)
    expect(told.evidence.map(({ title }) => title)).toEqual(expect.arrayContaining(chosenGrounds.evidence))
  })

  it('stands on published values, each named', async () => {
    const [row] = await reports(1)
    const named = await db.followUpReportRevision.findMany({ where: { municipalityId: boras, reportId: row!.id } })
    expect(named.length).toBeGreaterThan(5000)
    const late = await db.publishedObservation.count({
      where: {
        revisionId: { in: named.map(({ revisionId }) => revisionId) },
        periodEnd: { gt: new Date('2024-12-31') },
      },
    })
    expect(late).toBe(0)
  })

  it('tells of the district in focus what its page shows, up to its last year, and what has become of it since', async () => {
    const { districts, since } = (await getReport('boras', YEAR))!.report
    expect(districts.map(({ name }) => name)).toEqual(['Norrby'])
    const [{ code, rows, headline, answers }] = districts as [(typeof districts)[number]]
    expect(rows.length).toBeGreaterThan(5)
    expect(headline.sv).toContain('Norrby')
    expect(answers.at(-1)!.says.en.join('').length).toBeGreaterThan(20)
    const shown = new Map((await listDistrictIndicators('boras')).map(one => [one.indicator.code, one.tables]))
    for (const row of rows)
      for (const { period, value, version } of row.here) {
        expect(period.split('/')[1]! <= '2024-12-31').toBe(true)
        const table = shown
          .get(row.code)!
          .find(({ when, ...one }) => `${when.start}/${when.end}` === period && one.version === version)
        expect(table!.values.find(one => one.code === code)!.value, row.code).toBe(value)
      }
    const here = since!.changes.filter(({ place }) => place === code)
    expect(new Set(here.map(({ dimension }) => dimension))).toEqual(new Set([null, 'place']))
  })

  it('tells what is real change since the former round, and what isn’t', async () => {
    const { since } = (await getReport('boras', YEAR))!.report
    expect(since).toMatchObject({ year: 2023, version: 1 })
    const kinds = new Set(since!.changes.map(({ kind }) => kind))
    expect(kinds).toContain('changed')
    const turnout = since!.changes.find(({ dimension }) => dimension === null)!
    expect(turnout.says.sv.length).toBeGreaterThan(5)
  })

  it('is made into its files once, in both languages, and those bytes stay', async () => {
    await fileReports()
    const where = { municipalityId: boras, report: { year: YEAR } }
    const listed = () => db.followUpReportFile.findMany({ where, omit: { bytes: true } })
    const rows = await listed()
    const wanted = REPORT_FILES.flatMap(kind => REPORT_FILE[kind].in.map(locale => `${kind} ${locale}`))
    expect(rows.map(({ kind, locale }) => `${kind} ${locale}`).toSorted()).toEqual(wanted.toSorted())
    await fileReports()
    expect(await listed()).toEqual(rows)
    for (const { kind, locale, hash } of rows) {
      const asked = { year: YEAR, version: 1, kind, locale: localeOf(locale) }
      const bytes = (await readReportFile('boras', asked))!
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(hash)
    }
    expect(await listReportFiles('boras', YEAR, 1)).toHaveLength(rows.length)
  })

  it('is there whole for the archive: with every file’s checksum, and the number of its matter', async () => {
    const asked = { year: YEAR, version: 1, kind: 'archive', locale: 'sv' } as const
    const files = unzipSync((await readReportFile('boras', asked))!)
    const sums = strFromU8(files['kontrollsummor.txt']!).trim().split('\n')
    expect(sums).toHaveLength(11)
    for (const line of sums) {
      const [sum, name] = line.split('  ')
      expect(createHash('sha256').update(files[name!]!).digest('hex'), name).toBe(sum)
    }
    expect(Object.keys(files)).toHaveLength(13)
    const [row] = await reports(1)
    expect(strFromU8(files['innehåll.json']!)).toBe(row!.content)
    const readMe = strFromU8(files['LÄS MIG.txt']!)
    expect(readMe).toContain('Diarienummer: KS 2027-00123')
    expect(readMe).toContain(row!.hash)
    for (const name of Object.keys(files)) expect(readMe).toContain(name === 'LÄS MIG.txt' ? 'Filerna' : name)
  })

  it('is refused every change, by anyone', async () => {
    for (const [table, column] of [
      ['FollowUpReport', 'year'],
      ['FollowUpReportFile', 'locale'],
      ['FollowUpReportRevision', 'reportId'],
    ])
      for (const change of [
        `UPDATE "${table}" SET "${column}" = "${column}"`,
        `DELETE FROM "${table}"`,
        `TRUNCATE "${table}" CASCADE`,
      ])
        await expect(db.$executeRawUnsafe(change), change).rejects.toThrow(/append-only/)
  })

  it('can’t have a hash of other bytes, or be proposed and published by one person', async () => {
    const [row] = await reports(1)
    const { municipalityId, year, content, hash } = row!
    const another = { municipalityId, followUpId, year, content, hash, version: 9, publicNote: 'Ny.' }
    await expect(db.followUpReport.create({ data: { ...another, content: '{}' } })).rejects.toThrow(
      /FollowUpReport_hash/,
    )
    const alone = { ...another, proposedById: strategist.id, publishedById: strategist.id }
    await expect(db.followUpReport.create({ data: alone })).rejects.toThrow(/two_people/)
  })

  it('is followed by a version of its own with a public note, and stays readable', async () => {
    expect(await amendReport(administrator, key())).toEqual({ ok: false, fault: 'forbidden' })
    expect(await amendReport(strategist, key())).toEqual({ ok: true })
    const { id, assessment } = (await roundOf()).goals[5]!
    expect(await write(strategist, id, { ...assessment, text: 'Nu vet vi mer.' }, assessment)).toEqual({ ok: true })
    expect(await propose(strategist)).toEqual({ ok: false, fault: 'noPublicNote' })
    expect(await propose(strategist, 'Ett fel i siffrorna är rättat.')).toEqual({ ok: true })
    expect(await publishReport(administrator, key(), drawFigure)).toEqual({ ok: true })
    const versions = (await listReports('boras')).filter(({ year }) => year === YEAR)
    expect(versions.map(({ version, publicNote }) => [version, publicNote])).toEqual([
      [2, 'Ett fel i siffrorna är rättat.'],
      [1, null],
    ])
    const [first, second] = [(await getReport('boras', YEAR, 1))!, (await getReport('boras', YEAR))!]
    expect(second.version).toBe(2)
    expect(first.report.areas).not.toEqual(second.report.areas)
  })

  it('tells the public of no person, nor of a round that is not published', async () => {
    const { proposedById, publishedById } = (await publishedDb.followUpReport.findFirst({
      where: { municipalityId: boras, year: YEAR },
    }))!
    expect([proposedById, publishedById]).toEqual([null, null])
    expect(await getReport('boras', 2025)).toBeNull()
  })
})

describe('a secret in what is published', () => {
  let WORDS = ''
  const told = { reason: 'Det röjer någon.', publicNote: 'Ett värde och ett namn är borttagna.' }
  const now = async () => (await getRedaction(strategist, boras, YEAR, null))!.chosen!
  const everything = async () =>
    JSON.stringify(await db.followUpReport.findMany({ where: { municipalityId: boras }, omit: { hash: true } }))
  let value: { code: string; breakdown: string; period: string; label: string }
  let former: { hash: string; id: number }[] = []
  let formerFiles: string[] = []

  it('is chosen, seen as it will be, and proposed by a strategist', async () => {
    WORDS = (await roundOf()).goals[3]!.assessment.text
    const files = await db.followUpReportFile.findMany({
      where: { municipalityId: boras, report: { year: YEAR } },
      select: { hash: true },
    })
    formerFiles = files.map(({ hash }) => hash)
    former = await db.followUpReport.findMany({
      where: { municipalityId: boras, year: YEAR },
      select: { hash: true, id: true },
    })

    const { report } = (await getReport('boras', YEAR))!
    const measure = report.measures.find(
      ({ figure, series: [all] }) =>
        figure && all?.breakdown === '' && all.points.some(one => one.value !== null && one.period > '2022-02'),
    )!
    const point = measure.series[0]!.points.findLast(one => one.value !== null && one.period > '2022-02')!
    value = { code: measure.code, breakdown: '', period: point.period, label: point.label }
    const chosen = { ...key(), code: value.code, values: [`${value.period} ${value.breakdown}`] }
    expect(await chooseValues(administrator, chosen)).toEqual({ ok: false, fault: 'forbidden' })
    expect(await chooseValues(strategist, chosen)).toEqual({ ok: true })
    expect(await chooseTexts(both, { ...key(), texts: [], words: [...WITHIN, WORDS, NUMBER] })).toEqual({ ok: true })
    const { preview, asked } = (await getRedaction(strategist, boras, YEAR, value.code))!
    expect(asked!.values.filter(({ isChosen }) => isChosen)).toHaveLength(1)
    expect(preview.map(({ year, version }) => `${year} ${version}`)).toEqual([`${YEAR} 2`, `${YEAR} 1`])
    expect(preview[0]!.differences).toContainEqual(expect.objectContaining({ before: WORDS, after: removedIn('sv') }))
    const { seen } = await now()
    expect(await proposeRedaction(strategist, { ...key(), ...told, publicNote: WORDS, seen })).toMatchObject({
      ...{ fault: 'saysSecret' },
    })
    const early = { ...key(), seen }
    expect(await redactReports(administrator, early)).toEqual({ ok: false, fault: 'moved' })
    expect(await proposeRedaction(both, { ...early, ...told })).toEqual({ ok: true })
    expect(await everything()).toContain(WORDS)
  })

  it('is taken out by another person: of every version and round, and of where it came from', async () => {
    const { seen } = await now()
    expect(await redactReports(both, { ...key(), seen })).toEqual({ ok: false, fault: 'own' })
    expect(await redactReports(strategist, { ...key(), seen })).toEqual({ ok: false, fault: 'forbidden' })
    const making = fileReports()
    await pause(300)
    expect(await redactReports(administrator, { ...key(), seen })).toEqual({ ok: true })
    await making
    expect(await everything()).not.toContain(WORDS)
    for (const version of [2, 1]) {
      const { report, redacted, hash } = (await getReport('boras', YEAR, version))!
      const points = report.measures.find(({ code }) => code === value.code)!.series[0]!.points
      expect(points.find(({ period }) => period === value.period)).toMatchObject({ value: null, isHidden: true })
      expect(redacted!.note).toBe(told.publicNote)
      expect(former.map(one => one.hash)).not.toContain(hash)
    }
    const [{ count }] = await db.$queryRaw<[{ count: bigint }]>`
      SELECT count(*) FROM "AuditEntry" a WHERE a."municipalityId" = ${boras} AND (a::text LIKE ${`%${WORDS}%`}
        OR a.after->>'hash' = ANY(${former.map(one => one.hash)}))`
    expect(count).toBe(0n)
    expect((await roundOf()).goals[3]!.assessment.text).toBe(removedIn('sv'))
    const written = await db.auditEntry.findMany({
      where: { municipalityId: boras, action: { in: [...WRITES] } },
      select: { before: true, after: true },
    })
    expect(JSON.stringify(written)).not.toContain(NUMBER)
    expect(JSON.stringify(written)).toContain(`Skolorna ser ${removedIn('sv')}.`)
    expect(await everything()).not.toContain(`ser ${NUMBER}`)
    const at = await db.cell.findMany({
      where: {
        ...{ municipalityId: boras, periodLabel: value.label, definition: { indicator: { code: value.code } } },
        ...{ geography: { code: '1490' }, breakdown: { key: '' } },
      },
      include: { published: true, revisions: true },
    })
    expect(at.flatMap(({ revisions }) => revisions.map(one => one.value))).toContain(null)
    for (const { published, revisions } of at)
      expect([published?.value ?? null, ...revisions.map(one => one.value)].filter(Boolean)).toEqual([])
    const entries = await db.auditEntry.findMany({ where: { municipalityId: boras, action: 'redact' } })
    expect(entries.filter(({ entity }) => entity === 'FollowUpReport')).toHaveLength(2)
    expect(await getRedaction(strategist, boras, YEAR, null)).toMatchObject({ chosen: null, preview: [] })
  })

  it('leaves no file as it was: they are made anew, also those that were under way', async () => {
    await fileReports()
    const files = await db.followUpReportFile.findMany({
      where: { municipalityId: boras, report: { year: YEAR } },
      include: { report: { select: { version: true, hash: true } } },
    })
    expect(files).toHaveLength(2 * REPORT_FILES.reduce((many, kind) => many + REPORT_FILE[kind].in.length, 0))
    expect(files.map(({ hash }) => hash).filter(hash => formerFiles.includes(hash))).toEqual([])
    const opened = files.filter(({ kind }) => kind === 'archive' || kind === 'docx')
    for (const { kind, bytes, report } of opened) {
      const inside = unzipSync(new Uint8Array(bytes))
      for (const [name, part] of Object.entries(inside)) expect(strFromU8(part), name).not.toContain(WORDS)
      if (kind !== 'archive') continue
      expect(strFromU8(inside['LÄS MIG.txt']!)).toContain(told.publicNote)
      expect(createHash('sha256').update(inside['innehåll.json']!).digest('hex')).toBe(report.hash)
    }
  })

  it('is proposed by itself where a value is taken back for secrecy, and waits for who may say yes', async () => {
    const [controller, reviewer] = [await colleague(boras, 'controller'), await colleague(boras, 'reviewer')]
    const { report } = (await getReport('boras', YEAR))!
    const measure = report.measures.find(({ code, figure }) => figure && code !== value.code)!
    const { label } = measure.series[0]!.points.findLast(one => one.value !== null)!
    const { revisionId, cellId } = await db.publishedObservation.findFirstOrThrow({
      where: {
        ...{ municipalityId: boras, periodLabel: label, value: { not: null }, breakdown: { key: '' } },
        ...{ geography: { code: '1490' }, definition: { indicator: { code: measure.code } } },
      },
    })
    const asked = { municipalityId: boras, revisionId, scope: 'one', reason: 'Röjer.', publicNote: '' } as const
    expect(await proposeWithdrawal(controller, { ...asked, isSecret: true })).toMatchObject({ ok: true })
    const { id: submissionId } = await db.submission.findFirstOrThrow({
      where: { municipalityId: boras, kind: 'withdrawal', proposedById: controller.id },
    })
    expect(await proposeOfPublished(boras, [submissionId])).toEqual([])
    expect(await listReportsWith(reviewer, boras, submissionId)).toContain(YEAR)
    const reviewing = { municipalityId: boras, submissionId, seenEvents: 1 }
    expect(await publishSubmission(reviewer, reviewing)).toEqual({ ok: true })
    expect(await listRedactions(strategist, boras)).toContainEqual({ kind: 'left', year: YEAR, many: 1 })
    expect(await proposeOfPublished(boras, [submissionId])).toEqual([YEAR])
    expect(await proposeOfPublished(boras, [submissionId])).toEqual([])
    expect(await listRedactions(controller, boras)).toMatchObject([{ isOwn: true, mayApprove: false }])
    expect(await listRedactions(administrator, boras)).toMatchObject([{ year: YEAR, mayApprove: true }])
    expect(await listRedactions(reviewer, boras)).toEqual([])
    // Thrown away, it is still to be done.
    expect(await returnRedaction(administrator, { ...key(), seen: (await now()).seen })).toEqual({ ok: true })
    expect(await returnRedaction(strategist, { ...key(), seen: (await now()).seen })).toEqual({ ok: true })
    expect(await listRedactions(strategist, boras)).toContainEqual({ kind: 'left', year: YEAR, many: 1 })
    // Who asked first doesn't answer for what somebody has taken back alone since then.
    const askers = async () =>
      new Set((await readSecretsLeft(db, boras)).flatMap(({ told: all }) => all.map(one => one.byId)))
    expect(await askers()).toEqual(new Set([controller.id]))
    await db.$queryRaw`SELECT redact_cell(${boras}, ${cellId}, ${both.id}, 'Ensam.')`
    expect(await askers()).toEqual(new Set([both.id]))
    expect(await chooseSecrets(strategist, key())).toEqual({ ok: true })
    expect(await proposeRedaction(strategist, { ...key(), ...told, seen: (await now()).seen })).toEqual({ ok: true })
    expect(await redactReports(administrator, { ...key(), seen: (await now()).seen })).toEqual({ ok: true })
    expect(await listRedactions(strategist, boras)).toEqual([])
    const after = (await getReport('boras', YEAR, 1))!.report.measures.find(({ code }) => code === measure.code)!
    expect(after.series[0]!.points.find(one => one.label === label)).toMatchObject({ value: null, isHidden: true })
    expect(after.figure).toBeNull()
    const emptied = { municipalityId: boras, action: 'redact', entity: 'Cell', actorId: { in: [reviewer.id] } }
    expect(await db.auditEntry.count({ where: emptied })).toBe(1)
  })

  it('is refused one person, no reason and no words to the readers by the database itself', async () => {
    const redactBy = (proposer: number, actor: number, reason: string, note: string) =>
      db.$queryRaw`SELECT redact_report(${boras}, ${former[0]!.id}, ${proposer}, ${actor}, ${reason}, '{}', ${note})::text`
    const [one, other] = [strategist.id, administrator.id]
    await expect(redactBy(one, one, 'Skäl.', 'Not.')).rejects.toThrow(/two people/)
    await expect(redactBy(one, other, ' ', 'Not.')).rejects.toThrow(/a reason/)
  })
})

describe('the rounds that the seed brings', () => {
  it('are 2023 as computed of what the sources say today, with the municipality’s own conclusion beside, and 2025 to write', async () => {
    const { report, publicNote } = (await getReport('boras', 2023))!
    expect((await listReports('boras')).find(({ year }) => year === 2023)).toMatchObject({ isComputed: true })
    expect((await listReports('boras')).find(({ year }) => year === YEAR)).toMatchObject({ isComputed: false })
    // What is asked is asked today: the election of 2026 has been.
    expect(report.questions.sv.join()).not.toContain('före valet 2026')
    expect(report).toMatchObject({ isComputed: true, lastYear: 2022, since: null, own: { year: 2023 } })
    expect(publicNote).toBeNull()
    expect(report.measures.some(({ figure }) => figure !== null)).toBe(true)
    const labels = report.measures.flatMap(({ series }) =>
      series.flatMap(({ points }) => points.map(({ period }) => period)),
    )
    expect(labels.every(period => period.split('/')[1]! <= '2022-12-31')).toBe(true)
    expect((await getRound(strategist, boras, 2025))!.status).toBe('open')
  })
})
