import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ROLES, type Role } from '@/lib/auth/permissions'
import { NEW_ACTION } from '@/lib/actions/action'
import { WORDS } from '@/lib/indicators/words-input'
import { PROPOSED_FIELDS, SETTING_COLUMNS, settingsIn } from '@/lib/values/indicator-settings'
import { workSv } from '@/lib/text/work-sv'
import { builtAddresses, builtFunctions } from '../support/entrances/built'
import { makeLink, type Caller } from '../support/entrances/callers'
import { headersOf, serveForCallers, written, type Served } from '../support/entrances/served'
import { formReply } from '../support/form-reply'
import { koladaSays, koladaServer } from '../support/kolada-server'

type Fields = Record<string, string | readonly string[]>
type Entrance = {
  /** Whose call does something; 'anyone' for what is done before anybody is signed in. */
  may: readonly Role[] | 'signedIn' | 'anyone' | 'operator'
  /** Of its form; or what a page sends by itself. */
  fields?: (here: Here, caller: Caller) => Fields | Promise<Fields>
  sent?: (here: Here, caller: Caller) => object | Promise<object>
  /** Writes nothing of its own when all is well. */
  isQuiet?: boolean
}
type Here = {
  boras: string
  colleague: string
  letter: string
  report: string
  indicator: string
  submission: string
  reviewed: string
  seenAt: string
  cell: Cell
  fetched: number
}
type Cell = { indicatorId: number } & Record<string, string | number>

const ADMINISTRATOR = ['administrator'] as const
const PASSWORD = 'korrekt häst batteri klammer'
const twice = { password: PASSWORD, again: PASSWORD }
let [turn, served] = [0, null as unknown as Served]

const TYPED = {
  ...{ value: '12', numerator: '', denominator: '', status: '', note: '', source: '', seenRevisionId: null },
}
function typedBy({ boras, cell }: Here, { id }: Caller) {
  return { municipalityId: Number(boras), indicatorId: cell.indicatorId, personId: id ?? 1 }
}

/** One that nothing else here proposes anything of. */
const IN_BORAS = `WHERE code = 'U01420' AND "municipalityId" = (SELECT id FROM "Municipality" WHERE slug = 'boras')`
async function readIndicator(columns: readonly string[]): Promise<Record<string, string | null>> {
  const { rows } = await served.client.query<Record<string, string | null>>(
    `SELECT ${columns.map(column => `"${column}"`).join()} FROM "Indicator" ${IN_BORAS}`,
  )
  return rows[0]!
}
/** What the municipality is compared with, with one more or without it. */
async function otherComparisons({ boras }: Here): Promise<Fields> {
  const { rows } = await served.client.query<{ code: string }>(
    `SELECT g.code FROM "Geography" g JOIN "Municipality" m ON m.id = g."municipalityId" WHERE m.id = $1 AND NOT g."isLeftOut"
     AND (g.kind IN ('reference', 'peers') OR g.kind = 'municipality' AND g.code <> m.code)`,
    [boras],
  )
  const [seen, other] = [rows.map(({ code }) => code), '0180']
  const places = seen.includes(other) ? seen.filter(code => code !== other) : [...seen, other]
  return { municipalityId: boras, seen: seen.toSorted().join(' '), places }
}
async function readGroups() {
  const { rows } = await served.client.query<Record<'dimension' | 'focus' | 'reference', string | null>>(
    `SELECT d.key AS dimension, f.key AS focus, r.key AS reference FROM "IndicatorDimension" i
     JOIN "Dimension" d ON d.id = i."dimensionId" LEFT JOIN "Category" f ON f.id = i."focusId"
     LEFT JOIN "Category" r ON r.id = i."referenceId"
     WHERE i."indicatorId" = (SELECT id FROM "Indicator" ${IN_BORAS}) ORDER BY i."sortOrder"`,
  )
  const keyed = (key: string | null) => key && { key }
  return rows.map(row => ({
    dimension: keyed(row.dimension),
    focus: keyed(row.focus),
    reference: keyed(row.reference),
  }))
}
async function aboutIndicator(seen: object): Promise<Fields> {
  const { rows } = await served.client.query<{ id: number }>(`SELECT id FROM "Indicator" ${IN_BORAS}`)
  return { municipalityId: here.boras, indicatorId: String(rows[0]!.id), seen: JSON.stringify(seen) }
}
async function otherSettings(): Promise<Fields> {
  const row = await readIndicator(
    Object.keys(SETTING_COLUMNS).filter(one => one !== 'dimensions' && one !== 'versions'),
  )
  const settings = settingsIn({ ...row, versions: [], dimensions: await readGroups() } as unknown as Parameters<
    typeof settingsIn
  >[0])
  const seen = Object.fromEntries(PROPOSED_FIELDS.map(field => [field, settings[field]]))
  return {
    ...(await aboutIndicator(seen)),
    ...{ direction: 'neither', towardsValue: '', boundMin: '', boundMax: '', baselineYear: '2018' },
    ...{ targetValue: '', targetYear: '', dimensions: [], focus: [], reference: [] },
    ...{ unit: String(settings.unit), per: String(settings.per ?? ''), decimals: String(settings.decimals) },
  }
}
/** How files of some shape are read, as somebody may have said. */
async function rememberedFile(): Promise<string> {
  const { rows } = await served.client.query<{ id: number }>(
    `INSERT INTO "FileProfile" ("municipalityId", shape, source, key, said)
     VALUES ($1, 'prov', 'Skolverket', 'prov' || random(), '{}') RETURNING id`,
    [here.boras],
  )
  return String(rows[0]!.id)
}
/** A published value that nobody has proposed to take away. */
async function publishedRevision(): Promise<string> {
  const { rows } = await served.client.query<{ id: string }>(`
    SELECT "revisionId" AS id FROM "PublishedObservation" o WHERE "municipalityId" = ${here.boras} AND value IS NOT NULL
      AND NOT EXISTS (SELECT FROM "SubmissionItem" i WHERE i."seenRevisionId" = o."revisionId") LIMIT 1`)
  return rows[0]!.id
}
const texts = (words: Record<string, string | null>): Fields =>
  Object.fromEntries(Object.entries(words).map(([field, word]) => [field, word ?? '']))

/** One of the seed's, which nothing but its title is changed of here. */
async function anAction() {
  const { rows } = await served.client.query<{
    id: number
    framework: number
    strategy: number
    title: string
    status: string
  }>(
    `SELECT id, "frameworkId" AS framework, "strategyId" AS strategy, title, status FROM "Action"
     WHERE "municipalityId" = $1 AND cardinality(partners) = 0 AND "startYear" IS NULL ORDER BY id LIMIT 1`,
    [here.boras],
  )
  const { id, framework, strategy, ...said } = rows[0]!
  return { id: String(id), framework: String(framework), strategy: String(strategy), ...said }
}
const ofAction = async ({ boras }: Here): Promise<Fields> => ({
  municipalityId: boras,
  actionId: (await anAction()).id,
})
async function aGoal() {
  const { rows } = await served.client.query<{
    id: number
    title: string
    titleEn: string | null
    summary: string | null
  }>(
    `SELECT id, title, "titleEn", summary FROM "Goal" WHERE "municipalityId" = $1 AND number = '1.2' ORDER BY id LIMIT 1`,
    [here.boras],
  )
  return rows[0]!
}
/** What the municipality says of its work, as it was last written. */
async function latestText(): Promise<string> {
  const { rows } = await served.client.query<{ id: number | null }>(
    `SELECT max(id) AS id FROM "PageTextVersion" WHERE "municipalityId" = $1 AND key = 'about' AND locale = 'sv'`,
    [here.boras],
  )
  return String(rows[0]?.id ?? 0)
}
/** Published, with nothing proposed of it. */
async function untouchedEvidence(): Promise<string> {
  const { rows } = await served.client.query<{ id: number }>(
    `INSERT INTO "Evidence" ("municipalityId", title, text, source) VALUES ($1, 'Prov ' || random(), 'Prov', 'Prov') RETURNING id`,
    [here.boras],
  )
  return String(rows[0]!.id)
}
/** The seed's, that nobody has written in. */
async function aRound() {
  const { rows } = await served.client.query<
    Record<'id' | 'framework' | 'goal' | 'indicator', string> & { person: string | null; said: string | null }
  >(
    `SELECT f.id::text, f."frameworkId"::text AS framework, g.id::text AS goal, i."indicatorId"::text AS indicator,
       i."personId"::text AS person, a.text AS said
     FROM "FollowUp" f JOIN "Goal" g ON g."frameworkId" = f."frameworkId" AND g.number = '1.2'
     JOIN LATERAL (SELECT * FROM "FollowUpIndicator" p WHERE p."followUpId" = f.id ORDER BY p."indicatorId" LIMIT 1) i ON true
     LEFT JOIN "FollowUpAssessment" a ON a."followUpId" = f.id AND a."goalId" = g.id
     WHERE f."municipalityId" = $1 AND f.year = 2025`,
    [here.boras],
  )
  return rows[0]!
}
const ofLink = async ({ boras }: Here): Promise<Fields> => {
  const goal = await aGoal()
  const { rows } = await served.client.query<{ id: number }>(
    `SELECT id FROM "Indicator" WHERE "municipalityId" = $1 AND code = 'N15428'`,
    [boras],
  )
  return { municipalityId: boras, goalId: String(goal.id), indicatorId: String(rows[0]!.id) }
}
/** The målbild that is being prepared, once it is, and a goal of it. */
async function inDraft({ boras }: Here) {
  const { rows } = await served.client.query<{ framework: number; goal: number; parent: number; at: Date }>(
    `SELECT f.id AS framework, g.id AS goal, g."parentId" AS parent, f."updatedAt" AT TIME ZONE 'UTC' AS at
     FROM "Framework" f JOIN "Goal" g ON g."frameworkId" = f.id AND g.number IN ('1.2', '~' || g.id)
     WHERE f."municipalityId" = $1 AND f.status = 'draft' ORDER BY g.id LIMIT 1`,
    [boras],
  )
  const { framework, goal, parent, at } = rows[0] ?? { framework: 999999, goal: 999999, parent: 999999, at: new Date() }
  const draft = { municipalityId: boras, frameworkId: String(framework) }
  return { draft, goal: { ...draft, goalId: String(goal) }, parentId: String(parent), seen: at.toISOString() }
}
/** Its lowest level. */
async function aLevel(here: Here): Promise<Fields> {
  const { draft } = await inDraft(here)
  const { rows } = await served.client.query<{ id: number }>(
    `SELECT id FROM "GoalLevel" WHERE "frameworkId" = $1 ORDER BY depth DESC LIMIT 1`,
    [draft.frameworkId],
  )
  return { ...draft, levelId: String(rows[0]?.id ?? 999999) }
}
const NEW_PART = { id: '', seen: '{}' }
async function aProcess(here: Here): Promise<Fields> {
  const { draft } = await inDraft(here)
  const { rows } = await served.client.query<{ id: number }>(
    `SELECT id FROM "RelatedProcess" WHERE "frameworkId" = $1 ORDER BY "sortOrder" LIMIT 1`,
    [draft.frameworkId],
  )
  return { ...draft, kind: 'RelatedProcess', id: String(rows[0]?.id ?? 999999) }
}
async function aBody({ boras }: Here): Promise<string> {
  const { rows } = await served.client.query<{ id: number }>(
    `SELECT id FROM "Body" WHERE "municipalityId" = $1 ORDER BY id LIMIT 1`,
    [boras],
  )
  return String(rows[0]!.id)
}
const PERIOD = { title: 'Nästa', validFrom: '2025', validTo: '2028', baseline: 'own' }
const SAID_OF_ACTION = {
  ...{ description: '', status: 'ongoing', responsible: '', partners: '', ownerId: '', startYear: '', endYear: '' },
  ...{ costSek: '', goalIds: [], districtIds: [], indicatorIds: [] },
}
const TODAY = { day: '2026-01-01' }
const ofMunicipality = ({ boras }: Here): Fields => ({ municipalityId: boras })

/** Every server function that there is, and who may call it. One that is not listed here makes the test fail. */
const FUNCTIONS: Record<string, Entrance> = {
  'session-actions.ts signIn': {
    may: 'anyone',
    isQuiet: true,
    fields: () => ({ email: 'ingen@exempel.se', password: 'fel' }),
  },
  'session-actions.ts signOut': { may: 'anyone', isQuiet: true, fields: () => ({}) },
  // There is no other service here (tests/db/provider.test.ts has one).
  'session-actions.ts goToProvider': { may: 'anyone', isQuiet: true, fields: () => ({ slug: 'boras', to: 'start' }) },
  // Nobody here is half-way in.
  'session-actions.ts enterCode': { may: 'anyone', isQuiet: true, fields: () => ({ oneTimeCode: '123456' }) },
  'session-actions.ts finishSignIn': { may: 'anyone', isQuiet: true, fields: () => ({}) },
  'lank/[secret]/actions.ts enterByLink': {
    may: 'anyone',
    fields: async ({ colleague }) => ({ secret: await makeLink(served.client, Number(colleague)), ...twice }),
  },
  'lank/[secret]/actions.ts enterAsFirst': {
    may: 'anyone',
    isQuiet: true,
    fields: ({ boras }) => ({
      secret: 'x'.repeat(43),
      email: 'f@exempel.se',
      name: 'F',
      municipalityIds: [boras],
      ...twice,
    }),
  },
  'konto/actions.ts changeOwnPassword': {
    may: 'signedIn',
    isQuiet: true,
    fields: () => ({ current: 'fel', ...twice }),
  },
  'konto/actions.ts signOutOtherDevices': { may: 'signedIn', isQuiet: true, fields: () => ({}) },
  'konto/factor-actions.ts beginFactor': { may: 'signedIn', fields: () => ({}) },
  'konto/factor-actions.ts confirmFactor': {
    may: 'signedIn',
    isQuiet: true,
    fields: () => ({ oneTimeCode: '000000' }),
  },
  'konto/factor-actions.ts renewCodes': { may: 'signedIn', isQuiet: true, fields: () => ({ oneTimeCode: 'AAAA' }) },
  'konto/factor-actions.ts removeFactor': { may: 'signedIn', isQuiet: true, fields: () => ({ oneTimeCode: 'AAAA' }) },
  'personer/actions.ts invite': {
    may: ADMINISTRATOR,
    fields: ({ boras }) => ({ municipalityId: boras, email: `ny${++turn}@exempel.se`, name: 'Ny', roles: ['reader'] }),
  },
  'personer/[person]/actions.ts changeRolesOf': {
    may: ADMINISTRATOR,
    fields: ({ boras, colleague }) => ({ municipalityId: boras, personId: colleague, roles: ['reader', 'controller'] }),
  },
  'personer/[person]/actions.ts reset': {
    may: ADMINISTRATOR,
    fields: ({ boras, colleague }) => ({ municipalityId: boras, personId: colleague }),
  },
  'personer/[person]/actions.ts removeFactor': {
    may: ADMINISTRATOR,
    fields: ({ boras, colleague }) => ({ municipalityId: boras, personId: colleague }),
  },
  'meddelanden/actions.ts sendLetterAgain': {
    may: ADMINISTRATOR,
    fields: ({ boras, letter }) => ({ municipalityId: boras, id: letter }),
  },
  'installningar/actions.ts saveSettings': {
    may: ADMINISTRATOR,
    fields: ({ boras, seenAt }) => ({
      ...{ municipalityId: boras, seenAt, name: 'Borås Stad', shortName: 'Borås' },
      ...{ contactEmail: 'ny@exempel.se', faultReportUrl: '', colour: '#005aa0' },
    }),
  },
  'installation/actions.ts add': {
    may: 'operator',
    fields: () => ({
      ...{ code: '1440', name: 'Ale kommun', shortName: '', slug: '', contactEmail: '', colour: '' },
      ...{ personName: 'Ny', email: 'ny@ale.exempel.se' },
    }),
  },
  // Nobody's name.
  'installation/actions.ts remove': {
    may: 'operator',
    isQuiet: true,
    fields: ({ boras }) => ({ removeId: boras, typedName: 'Någon annan' }),
  },
  'stadsdelar/actions.ts propose': {
    may: ['controller', 'strategist', 'administrator'],
    // Somebody has changed them since.
    isQuiet: true,
    sent: ({ boras }) => ({
      ...{ municipalityId: Number(boras), seen: 'annat' },
      borders: { kind: 'from', validFrom: '2027-01-01', source: 'Prov' },
      areas: [
        {
          ...{ code: 'A', name: 'Norr', isPriority: false },
          polygon: {
            type: 'Polygon',
            coordinates: [
              [
                [12, 58],
                [12.1, 58],
                [12.1, 58.1],
                [12, 58],
              ],
            ],
          },
        },
      ],
    }),
  },
  'stadsdelar/actions.ts takeBack': {
    may: ['controller', 'strategist', 'administrator'],
    isQuiet: true,
    fields: ({ boras, submission }) => ({ municipalityId: boras, submissionId: submission }),
  },
  'stadsdelar/actions.ts putBack': {
    may: ['controller', 'strategist', 'administrator'],
    isQuiet: true,
    fields: ({ boras }) => ({ municipalityId: boras, seen: '' }),
  },
  // Borås has been open from the beginning.
  'kom-igang/actions.ts propose': { may: ['strategist', 'administrator'], isQuiet: true, fields: ofMunicipality },
  'kom-igang/actions.ts takeBack': { may: ['strategist', 'administrator'], isQuiet: true, fields: ofMunicipality },
  'kom-igang/actions.ts open': {
    may: ADMINISTRATOR,
    isQuiet: true,
    fields: ({ boras }) => ({ municipalityId: boras, seen: '2026-01-01T00:00:00.000Z' }),
  },
  'installningar/actions.ts saveComparisons': { may: ADMINISTRATOR, fields: otherComparisons },
  'installningar/actions.ts undoComparisons': { may: ADMINISTRATOR, fields: otherComparisons },
  // No source answers there, so nothing is kept.
  'installningar/actions.ts addSourceHere': {
    may: ADMINISTRATOR,
    isQuiet: true,
    fields: ({ boras }) => ({
      municipalityId: boras,
      sourceName: 'En källa',
      address: 'https://statistik.invalid/api/v2',
    }),
  },
  'installningar/actions.ts removeSourceHere': {
    may: ADMINISTRATOR,
    isQuiet: true,
    fields: ({ boras }) => ({ municipalityId: boras, key: 'statistik.invalid-api-v2' }),
  },
  'installningar/actions.ts saveSignInRule': {
    may: ADMINISTRATOR,
    fields: ({ boras }) => ({ municipalityId: boras, required: 'ja' }),
  },
  'installningar/actions.ts propose': {
    may: ADMINISTRATOR,
    fields: ({ boras, indicator }) => ({
      ...{ municipalityId: boras, indicatorId: indicator, threshold: '9', smallestGroup: '20' },
      ...{ seenThreshold: '5', seenSmallestGroup: '10' },
    }),
  },
  'installningar/actions.ts takeBackProposal': {
    may: ADMINISTRATOR,
    fields: ({ boras, submission }) => ({ municipalityId: boras, submissionId: submission }),
  },
  'indikatorer/[code]/actions.ts saveWhatIsSaid': {
    may: ['controller'],
    fields: async () => {
      const words = await readIndicator(WORDS)
      return { ...(await aboutIndicator(words)), ...texts(words), shortName: `Nytt ${++turn}` }
    },
  },
  'indikatorer/[code]/preview.tsx previewSettings': {
    may: ['controller'],
    isQuiet: true,
    fields: async () => ({ ...(await otherSettings()), municipality: 'boras' }),
  },
  'indikatorer/[code]/actions.ts saveResponsible': {
    may: ['controller'],
    fields: async () => {
      const { indicatorId } = await aboutIndicator({})
      return { municipalityId: here.boras, indicatorId: indicatorId!, seen: '', responsible: 'Kulturnämnden' }
    },
  },
  'indikatorer/[code]/actions.ts propose': {
    may: ['controller'],
    fields: async () => ({ ...(await otherSettings()), why: 'Prov' }),
  },
  // There is no jump to answer for then.
  'indikatorer/[code]/actions.ts answerBreak': {
    may: ['controller'],
    isQuiet: true,
    fields: ({ boras, indicator }) => ({
      ...{
        municipalityId: boras,
        indicatorId: indicator,
        version: '1',
        from: '1900-01-01',
        answer: 'none',
        why: 'Prov',
      },
    }),
  },
  'indikatorer/ny/actions.ts proposeNew': {
    may: ['controller'],
    fields: ({ boras }) => ({
      ...{
        municipalityId: boras,
        instead: '',
        title: 'Prov, andel (%)',
        shortName: 'Prov',
        source: 'Prov',
        why: 'Prov',
      },
      ...{ shortNameEn: '', subject: '', subjectEn: '', description: '', sourceUrl: '', unit: 'procent', per: '100' },
      ...{ decimals: '1', direction: 'higher', towardsValue: '', boundMin: '', boundMax: '', periodicity: 'yearly' },
      ...{ threshold: '5', smallestGroup: '10', lifePhase: 'wholeLife', category: 'health', goals: [] },
      ...{ dimensions: [], focus: [], reference: [], from: '', picked: [] },
    }),
  },
  'indikatorer/mall/actions.ts proposeSame': {
    may: ['controller'],
    isQuiet: true,
    fields: ({ boras }) => ({ municipalityId: boras, from: 'borlange', chosen: [''] }),
  },
  // They wait already (beforeAll), as everything does.
  'indikatorer/katalog/actions.ts refreshCatalogues': {
    may: ['controller'],
    isQuiet: true,
    fields: ({ boras }) => ({ municipalityId: boras }),
  },
  'indikatorer/ny/actions.ts takeBackNew': {
    may: ['controller'],
    isQuiet: true,
    fields: ({ boras, submission }) => ({ municipalityId: boras, submissionId: submission }),
  },
  // An administrator's proposal, not theirs.
  'indikatorer/[code]/actions.ts takeBackSettings': {
    may: ['controller'],
    isQuiet: true,
    fields: ({ boras, submission }) => ({ municipalityId: boras, submissionId: submission }),
  },
  // Before anything is typed: there is nothing to send.
  'inmatning/[code]/actions.ts submit': {
    may: ['controller'],
    isQuiet: true,
    sent: (here, caller) => ({ ...typedBy(here, caller), note: '' }),
  },
  'inmatning/[code]/actions.ts save': {
    may: ['controller'],
    sent: (here, caller) => ({ ...typedBy(here, caller), cells: [{ ...here.cell, ...TYPED }], gone: [] }),
  },
  'atgarder/actions.ts add': {
    may: ['strategist'],
    fields: async ({ boras }) => {
      const { framework, strategy } = await anAction()
      return { municipalityId: boras, frameworkId: framework, ...SAID_OF_ACTION, strategyId: strategy, title: 'Ny' }
    },
  },
  'atgarder/actions.ts save': {
    may: ['strategist'],
    fields: async ({ boras }) => {
      const { id, title, strategy, status } = await anAction()
      const seen = { ...NEW_ACTION, title, status, strategyId: Number(strategy) }
      return {
        ...{ municipalityId: boras, actionId: id, seen: JSON.stringify(seen), ...SAID_OF_ACTION },
        ...{ strategyId: strategy, title: `Ändrad ${++turn}` },
      }
    },
  },
  'atgarder/actions.ts report': {
    may: ['strategist'],
    fields: async here => ({
      ...(await ofAction(here)),
      status: 'ongoing',
      seenStatus: 'ongoing',
      ...TODAY,
      text: 'Prov',
    }),
  },
  'atgarder/actions.ts newTask': {
    may: ['strategist'],
    fields: async here => ({ ...(await ofAction(here)), title: 'Prov', dueOn: '2030-01-01' }),
  },
  // Nothing of that number.
  'atgarder/actions.ts setDone': {
    may: ['strategist'],
    isQuiet: true,
    fields: async here => ({ ...(await ofAction(here)), taskId: '999', doneOn: '2026-01-01' }),
  },
  'atgarder/actions.ts dropTask': {
    may: ['strategist'],
    isQuiet: true,
    fields: async here => ({ ...(await ofAction(here)), taskId: '999' }),
  },
  'atgarder/actions.ts dropNote': {
    may: ['strategist'],
    isQuiet: true,
    fields: async here => ({ ...(await ofAction(here)), noteId: '999' }),
  },
  'atgarder/actions.ts undo': {
    may: ['strategist'],
    isQuiet: true,
    fields: async here => ({ ...(await ofAction(here)), entryId: '999999' }),
  },
  'atgarder/actions.ts remove': { may: ['strategist'], fields: here => ofAction(here) },
  'atgarder/actions.ts restore': { may: ['strategist'], fields: here => ofAction(here) },
  'texter/actions.ts save': {
    may: ['strategist'],
    fields: async ({ boras }) => ({
      ...{ municipalityId: boras, key: 'about', locale: 'sv', seen: await latestText(), body: `Prov ${++turn}` },
    }),
  },
  'texter/actions.ts restore': {
    may: ['strategist'],
    fields: async ({ boras }) => ({
      ...{ municipalityId: boras, key: 'about', locale: 'sv', seen: await latestText(), versionId: '0' },
    }),
  },
  'underlag/actions.ts propose': {
    may: ['controller', 'strategist'],
    fields: async ({ boras }) => {
      const { id } = await aGoal()
      return {
        ...{ municipalityId: boras, evidenceId: '', seen: 'null', instead: '', kind: 'dialogue', goalId: String(id) },
        ...{ title: `Prov ${++turn}`, text: 'Prov', source: 'Prov', geographyId: '', followUpId: '', year: '2025' },
        ...{ firstDay: '', lastDay: '', participants: '', saysGapsAre: '', why: '' },
      }
    },
  },
  'underlag/actions.ts withdraw': {
    may: ['controller', 'strategist'],
    fields: async ({ boras }) => ({ municipalityId: boras, evidenceId: await untouchedEvidence(), reason: 'Prov' }),
  },
  'underlag/actions.ts takeBack': {
    may: ['controller', 'strategist'],
    isQuiet: true,
    fields: ({ boras, submission }) => ({ municipalityId: boras, submissionId: submission }),
  },
  'inmatning/[code]/preview.tsx preview': {
    may: ['controller'],
    isQuiet: true,
    sent: (here, caller) => ({ ...typedBy(here, caller), municipality: 'boras' }),
  },
  'malbild/[goal]/actions.ts saveWords': {
    may: ['strategist'],
    fields: async ({ boras }) => {
      const { id, title, titleEn, summary } = await aGoal()
      const seen = { title, titleEn, summary }
      return {
        ...{ municipalityId: boras, goalId: String(id), seen: JSON.stringify(seen), why: 'Prov' },
        ...{ title: `${title} ${++turn}`, titleEn: titleEn ?? '', summary: summary ?? '', otherWording: '' },
      }
    },
  },
  'malbild/nasta/actions.ts prepare': {
    may: ['strategist'],
    fields: async ({ boras }) => {
      const { rows } = await served.client.query<{ id: number }>(
        `SELECT id FROM "Framework" WHERE "municipalityId" = $1 AND status = 'adopted'`,
        [boras],
      )
      return { municipalityId: boras, fromId: String(rows[0]!.id), ...PERIOD }
    },
  },
  // There is a draft by then.
  'malbild/nasta/actions.ts begin': {
    may: ['strategist'],
    isQuiet: true,
    fields: ({ boras }) => ({ municipalityId: boras, ...PERIOD, top: 'Något' }),
  },
  'malbild/utkast/[framework]/actions.ts saveAbout': {
    may: ['strategist'],
    fields: async here => {
      const { draft, seen } = await inDraft(here)
      return { ...draft, ...PERIOD, seen, title: 'Ett annat namn' }
    },
  },
  'malbild/utkast/[framework]/actions.ts step': {
    may: ['strategist'],
    sent: async here => {
      const { goal } = await inDraft(here)
      return { ...goal, seen: '1.2', step: 'up' }
    },
  },
  'malbild/utkast/[framework]/actions.ts place': {
    may: ['strategist'],
    sent: async here => {
      const { goal, parentId } = await inDraft(here)
      return { ...goal, seen: '1.2', parentId, position: 0 }
    },
  },
  'malbild/utkast/[framework]/actions.ts move': {
    may: ['strategist'],
    fields: async here => {
      const { goal, parentId } = await inDraft(here)
      return { ...goal, seen: '1.2', parentId }
    },
  },
  'malbild/utkast/[framework]/actions.ts add': {
    may: ['strategist'],
    fields: async here => {
      const { draft, parentId } = await inDraft(here)
      return { ...draft, parentId, title: 'Ett nytt mål' }
    },
  },
  'malbild/utkast/[framework]/actions.ts remove': {
    may: ['strategist'],
    fields: async here => (await inDraft(here)).goal,
  },
  'malbild/utkast/[framework]/actions.ts restore': {
    may: ['strategist'],
    fields: async here => {
      const { rows } = await served.client.query<{ id: number }>(
        `SELECT id FROM "Goal" WHERE id = "removedWith" LIMIT 1`,
      )
      return { ...(await inDraft(here)).draft, goalId: String(rows[0]?.id ?? 999999) }
    },
  },
  // Nothing of that number.
  'malbild/utkast/[framework]/actions.ts undo': {
    may: ['strategist'],
    isQuiet: true,
    fields: async here => ({ ...(await inDraft(here)).draft, entryId: '999999' }),
  },
  'malbild/utkast/[framework]/actions.ts undoFile': {
    may: ['strategist'],
    isQuiet: true,
    fields: async here => ({ ...(await inDraft(here)).draft, entryId: '999999' }),
  },
  'malbild/utkast/[framework]/delar/actions.ts saveStrategy': {
    may: ['strategist'],
    fields: async here => {
      const { draft, goal } = await inDraft(here)
      return { ...draft, ...NEW_PART, areaId: goal.goalId, title: 'Ny strategi', summary: '', goalIds: [] }
    },
  },
  'malbild/utkast/[framework]/delar/actions.ts saveAround': {
    may: ['strategist'],
    fields: async here => ({
      ...(await inDraft(here)).draft,
      ...{ ...NEW_PART, kind: 'RelatedProcess', title: `Process ${turn++}`, goalIds: [] },
    }),
  },
  'malbild/utkast/[framework]/delar/actions.ts saveFinding': {
    may: ['strategist'],
    fields: async here => ({
      ...(await inDraft(here)).goal,
      ...{ ...NEW_PART, year: '2024', summary: 'Fler oroar sig', note: '' },
    }),
  },
  'malbild/utkast/[framework]/delar/actions.ts saveBody': {
    may: ['strategist'],
    fields: async here => ({ ...(await inDraft(here)).draft, ...NEW_PART, name: `Nämnd ${turn++}` }),
  },
  'malbild/utkast/[framework]/delar/actions.ts chooseAnswering': {
    may: ['strategist'],
    fields: async here => ({ ...(await inDraft(here)).goal, seen: '[]', bodyIds: [await aBody(here)] }),
  },
  'malbild/utkast/[framework]/delar/actions.ts savePerspective': {
    may: ['strategist'],
    fields: async here => ({
      ...(await inDraft(here)).draft,
      ...{ ...NEW_PART, title: `Perspektiv ${turn++}`, summary: 'Vad det betyder' },
    }),
  },
  'malbild/utkast/[framework]/actions.ts describe': {
    may: ['strategist'],
    fields: async here => {
      const { draft, seen } = await inDraft(here)
      return {
        ...{ ...draft, seen, note: `Prov ${turn++}`, source: '', purposes: '', ourReading: [] },
        ...{ followUpEveryYears: '', followUpBasis: '', followUpPurposes: '' },
      }
    },
  },
  'malbild/utkast/[framework]/actions.ts markRead': {
    may: ['strategist'],
    fields: async here => {
      const { goal } = await inDraft(here)
      const { rows } = await served.client.query<{ ourReading: boolean }>(
        `SELECT "ourReading" FROM "Goal" WHERE id = $1`,
        [goal.goalId],
      )
      return { ...goal, ...(!rows[0]?.ourReading && { ourReading: 'ja' }) }
    },
  },
  'malbild/stadsdelar/actions.ts save': {
    may: ['strategist'],
    fields: async ({ boras }) => {
      const { rows } = await served.client.query<{
        id: number
        name: string
        suggestedName: string
        isPriority: boolean
      }>(
        `SELECT g.id, g.name, d."suggestedName", d."isPriority" FROM "District" d JOIN "Geography" g ON g.id = d."geographyId"
         WHERE d."municipalityId" = $1 ORDER BY g.id LIMIT 1`,
        [boras],
      )
      const { id, ...seen } = rows[0]!
      const said = { ...seen, suggestedName: `Prov ${turn++}`, isPriority: seen.isPriority ? 'ja' : [] }
      return { municipalityId: boras, geographyId: String(id), seen: JSON.stringify(seen), ...said }
    },
  },
  // Nothing of that number.
  'malbild/stadsdelar/actions.ts undo': {
    may: ['strategist'],
    isQuiet: true,
    fields: ({ boras }) => ({ municipalityId: boras, entryId: '999999' }),
  },
  'malbild/bakgrund/actions.ts saveSaid': {
    may: ['strategist'],
    fields: async ({ boras }) => {
      const { rows } = await served.client.query<object>(
        `SELECT "programmeName", definition, "definitionNote", principles FROM "Municipality" WHERE id = $1`,
        [boras],
      )
      return {
        ...{ municipalityId: boras, seen: JSON.stringify(rows[0]), definition: '', definitionNote: '' },
        ...{ principles: `Prov ${turn++}`, programmeName: '' },
      }
    },
  },
  'malbild/bakgrund/actions.ts saveOne': {
    may: ['strategist'],
    fields: here => ({
      ...{ municipalityId: here.boras, id: '', seen: '{}', dateStart: '2024-05-01', dateLabel: '' },
      ...{ title: `Beslut ${turn++}`, body: '', note: '', source: '' },
    }),
  },
  'malbild/bakgrund/actions.ts removeOne': {
    may: ['strategist'],
    fields: async here => {
      const { rows } = await served.client.query<{ id: number }>(
        `SELECT id FROM "Decision" WHERE "municipalityId" = $1 LIMIT 1`,
        [here.boras],
      )
      return { municipalityId: here.boras, id: String(rows[0]?.id ?? 999999) }
    },
  },
  // Nothing of that number.
  'malbild/bakgrund/actions.ts undo': {
    may: ['strategist'],
    isQuiet: true,
    fields: here => ({ municipalityId: here.boras, entryId: '999999' }),
  },
  // It is the only one.
  'malbild/utkast/[framework]/delar/actions.ts stepOne': {
    may: ['strategist'],
    isQuiet: true,
    fields: async here => ({ ...(await aProcess(here)), seen: '0', step: 'up' }),
  },
  'malbild/utkast/[framework]/delar/actions.ts removeOne': { may: ['strategist'], fields: here => aProcess(here) },
  // Nobody has seen what they hold (tests/db/join-goals.test.ts makes them one, and two).
  'malbild/[goal]/join-actions.ts merge': {
    may: ['strategist'],
    isQuiet: true,
    fields: async here => {
      const { goal, parentId } = await inDraft(here)
      return { ...goal, otherId: parentId, seen: '0'.repeat(64), title: 'Ett mål', titleEn: '', summary: '' }
    },
  },
  'malbild/[goal]/join-actions.ts split': {
    may: ['strategist'],
    isQuiet: true,
    fields: async here => ({
      ...{ ...(await inDraft(here)).goal, seen: '0'.repeat(64), title: 'Ett mål', titleEn: '', summary: '' },
      ...{ otherTitle: 'Ett till', otherTitleEn: '', otherSummary: '', shares: [] },
    }),
  },
  'malbild/utkast/[framework]/invitation-actions.ts invite': {
    may: ['strategist'],
    fields: async here => ({ ...(await inDraft(here)).draft, forWhom: 'Rådet', lastDay: '2099-01-01' }),
  },
  'malbild/utkast/[framework]/invitation-actions.ts takeBack': {
    may: ['strategist'],
    fields: async here => {
      const { rows } = await served.client.query<{ id: number }>(
        `SELECT id FROM "DraftInvitation" WHERE "takenBackAt" IS NULL LIMIT 1`,
      )
      return { ...(await inDraft(here)).draft, invitationId: String(rows[0]?.id ?? 999999) }
    },
  },
  'malbild/utkast/[framework]/level-actions.ts addOne': {
    may: ['strategist'],
    fields: async here => ({ ...(await inDraft(here)).draft, singular: 'Delmål', plural: 'Delmål' }),
  },
  'malbild/utkast/[framework]/level-actions.ts nameOne': {
    may: ['strategist'],
    fields: async here => ({ ...(await aLevel(here)), seen: 'Delmål', singular: 'Etappmål', plural: 'Etappmål' }),
  },
  'malbild/utkast/[framework]/level-actions.ts removeOne': { may: ['strategist'], fields: here => aLevel(here) },
  'malbild/utkast/[framework]/adoption-actions.ts propose': {
    may: ['strategist'],
    fields: async here => ({
      ...(await inDraft(here)).draft,
      ...{ decidedOn: '2026-01-01', decidedBy: 'Kommunfullmäktige' },
    }),
  },
  'malbild/utkast/[framework]/adoption-actions.ts returnIt': {
    may: ['strategist', 'administrator'],
    fields: async here => (await inDraft(here)).draft,
  },
  // It is taken back by then (tests/db/adoption.test.ts adopts one).
  'malbild/utkast/[framework]/adoption-actions.ts adoptIt': {
    may: ADMINISTRATOR,
    isQuiet: true,
    fields: async here => ({ ...(await inDraft(here)).draft, seen: '2026-01-01T00:00:00.000Z' }),
  },
  'malbild/utkast/[framework]/actions.ts discard': {
    may: ['strategist'],
    fields: async here => (await inDraft(here)).draft,
  },
  'malbild/[goal]/actions.ts decide': { may: ['strategist'], fields: here => ofLink(here) },
  'malbild/[goal]/actions.ts unlink': { may: ['strategist'], fields: here => ofLink(here) },
  'malbild/[goal]/actions.ts link': { may: ['strategist'], fields: here => ofLink(here) },
  'inmatning/[code]/actions.ts discard': { may: ['controller'], sent: typedBy },
  'inmatning/[code]/actions.ts takeBackOwn': {
    may: ['controller'],
    isQuiet: true,
    fields: ({ boras, submission }) => ({ municipalityId: boras, submissionId: submission }),
  },
  'inmatning/[code]/kalla/actions.ts fetchFromSource': {
    may: ['controller'],
    fields: ({ boras, fetched }) => ({ municipalityId: boras, indicatorId: String(fetched) }),
  },
  // Nothing of the answer is chosen: it is told, and nothing is written.
  'inmatning/[code]/kalla/actions.ts take': {
    may: ['controller'],
    isQuiet: true,
    fields: ({ boras, fetched }) => ({
      ...{ municipalityId: boras, indicatorId: String(fetched), askedAt: '2026-01-01T00:00:00.000Z' },
      ...{ cells: [], meaning: '' },
    }),
  },
  'inmatning/[code]/historik/[revision]/actions.ts proposeAway': {
    may: ['controller', 'reviewer'],
    fields: async ({ boras }) => ({
      ...{ municipalityId: boras, revisionId: await publishedRevision(), scope: 'one', reason: 'Prov', publicNote: '' },
    }),
  },
  'inmatning/[code]/historik/[revision]/actions.ts takeAwayBack': {
    may: ['controller', 'reviewer'],
    isQuiet: true,
    fields: ({ boras, submission }) => ({ municipalityId: boras, submissionId: submission }),
  },
  // Everything waits already (beforeAll), so that nothing goes on by itself while others are held against.
  'jobb/actions.ts fetchAll': {
    may: ['controller'],
    isQuiet: true,
    fields: ({ boras }) => ({ municipalityId: boras }),
  },
  'inmatning/fil/actions.ts forget': {
    may: ['controller'],
    fields: async ({ boras }) => ({ municipalityId: boras, id: await rememberedFile() }),
  },
  // Nothing of it is published.
  'inmatning/fil/actions.ts undo': {
    may: ['controller'],
    isQuiet: true,
    fields: ({ boras, submission }) => ({ municipalityId: boras, submissionId: submission, reason: 'Prov' }),
  },
  'felrapporter/actions.ts take': {
    may: ['controller', 'strategist', 'administrator'],
    fields: ({ boras, report }) => ({ municipalityId: boras, id: report, seenTakenBy: '' }),
  },
  'felrapporter/actions.ts settle': {
    may: ['controller', 'strategist', 'administrator'],
    fields: ({ boras, report }) => ({ municipalityId: boras, id: report, answer: 'Rättat.' }),
  },
  'granskning/[submission]/actions.ts decide': {
    may: ['reviewer'],
    fields: ({ boras, reviewed }) => ({
      municipalityId: boras,
      submissionId: reviewed,
      seenEvents: '1',
      decision: 'approve',
    }),
  },
  // Nothing of that number: each is refused by itself, and nothing is written.
  'granskning/flera/actions.ts publishChosen': {
    may: ['reviewer'],
    isQuiet: true,
    fields: ({ boras, reviewed }) => ({ municipalityId: boras, chosen: `${reviewed}:99` }),
  },
  // After it is approved: there is one event more.
  'granskning/[submission]/actions.ts sendBack': {
    may: ['reviewer'],
    fields: ({ boras, reviewed }) => ({
      ...{ municipalityId: boras, submissionId: reviewed, seenEvents: '2', what: 'return', note: 'Nej' },
    }),
  },
  'granskning/[submission]/actions.ts withdraw': {
    may: ['reviewer'],
    isQuiet: true,
    fields: ({ boras, reviewed }) => ({
      municipalityId: boras,
      submissionId: reviewed,
      seenEvents: '1',
      reason: 'Fel',
    }),
  },
  'uppfoljning/actions.ts open': {
    may: ['strategist'],
    fields: async ({ boras }) => ({
      ...{ municipalityId: boras, frameworkId: (await aRound()).framework, isLocked: [] },
      ...{ year: String(2030 + (++turn % 60)), lastYear: '2024', deadline: '2031-01-01' },
    }),
  },
  'uppfoljning/[year]/actions.ts answer': {
    may: ['strategist'],
    fields: async ({ boras, colleague }) => {
      const { id, indicator, person } = await aRound()
      return {
        ...{ municipalityId: boras, followUpId: id, indicatorId: indicator },
        personId: person === null ? colleague : '',
      }
    },
  },
  'uppfoljning/[year]/actions.ts choose': {
    may: ['strategist'],
    fields: async ({ boras }) => {
      const { id, indicator } = await aRound()
      return { municipalityId: boras, followUpId: id, indicatorIds: [], seen: JSON.stringify([indicator]) }
    },
  },
  'uppfoljning/[year]/actions.ts comment': {
    may: ROLES,
    fields: async ({ boras }) => {
      const { id, goal } = await aRound()
      return { municipalityId: boras, followUpId: id, goalId: goal, comment: `Prov ${++turn}` }
    },
  },
  'uppfoljning/[year]/actions.ts settle': {
    may: ROLES,
    fields: async ({ boras, colleague }) => {
      const { id, goal } = await aRound()
      const { rows } = await served.client.query<{ id: number }>(
        `INSERT INTO "FollowUpComment" ("municipalityId", "followUpId", "goalId", "personId", text)
         VALUES ($1, $2, $3, $4, 'Prov') RETURNING id`,
        [boras, id, goal, colleague],
      )
      return { municipalityId: boras, followUpId: id, commentId: String(rows[0]!.id), isSettled: 'ja' }
    },
  },
  'uppfoljning/[year]/actions.ts note': {
    may: ['strategist'],
    fields: async ({ boras }) => ({
      ...{ municipalityId: boras, followUpId: (await aRound()).id, key: 'stale', text: `Prov ${++turn}` },
    }),
  },
  'uppfoljning/[year]/actions.ts saveAssessment': {
    may: ['strategist'],
    fields: async ({ boras }) => {
      const { id, goal, said } = await aRound()
      const seen = { level: null, gaps: null, text: said ?? '', reason: '' }
      return {
        ...{ municipalityId: boras, followUpId: id, goalId: goal, seen: JSON.stringify(seen) },
        ...{ level: '', gaps: '', text: `Prov ${++turn}`, reason: '' },
      }
    },
  },
  'uppfoljning/[year]/actions.ts take': {
    may: ['strategist'],
    isQuiet: true,
    fields: async ({ boras }) => {
      const { id, goal } = await aRound()
      // No figures say both, of a goal that may be judged by now.
      const shown = JSON.stringify([{ goalId: goal, level: 'unknown', gaps: 'both' }])
      return { municipalityId: boras, followUpId: id, shown }
    },
  },
  'uppfoljning/[year]/actions.ts undo': {
    may: ['strategist'],
    isQuiet: true,
    fields: async ({ boras }) => {
      const { id, goal } = await aRound()
      return { municipalityId: boras, followUpId: id, goalIds: JSON.stringify([goal]) }
    },
  },
  'uppfoljning/[year]/actions.ts restore': {
    may: ['strategist'],
    isQuiet: true,
    fields: async ({ boras }) => {
      const { id, goal } = await aRound()
      return { municipalityId: boras, followUpId: id, goalId: goal, seen: '{}', versionId: '999999999' }
    },
  },
  // It is not written yet, so nothing can be proposed, answered or opened anew.
  'uppfoljning/[year]/actions.ts propose': {
    may: ['strategist'],
    isQuiet: true,
    fields: async ({ boras }) => ({
      ...{ municipalityId: boras, followUpId: (await aRound()).id, publicNote: '', diaryNumber: '' },
    }),
  },
  'uppfoljning/[year]/actions.ts giveBack': {
    may: ['strategist', 'administrator'],
    isQuiet: true,
    fields: async ({ boras }) => ({ municipalityId: boras, followUpId: (await aRound()).id }),
  },
  'uppfoljning/[year]/actions.ts publish': {
    may: ADMINISTRATOR,
    isQuiet: true,
    fields: async ({ boras }) => ({ municipalityId: boras, followUpId: (await aRound()).id }),
  },
  'uppfoljning/[year]/actions.ts amend': {
    may: ['strategist'],
    isQuiet: true,
    fields: async ({ boras }) => ({ municipalityId: boras, followUpId: (await aRound()).id }),
  },
  'uppfoljning/[year]/sekretess/actions.ts values': {
    may: ['strategist'],
    fields: async ({ boras }) => ({ municipalityId: boras, followUpId: (await aRound()).id, code: 'N1', values: [] }),
  },
  'uppfoljning/[year]/sekretess/actions.ts texts': {
    may: ['strategist'],
    fields: async ({ boras }) => ({
      ...{ municipalityId: boras, followUpId: (await aRound()).id, texts: [], words: 'Ett namn' },
    }),
  },
  'uppfoljning/[year]/sekretess/actions.ts secrets': {
    may: ['strategist'],
    fields: async ({ boras }) => ({ municipalityId: boras, followUpId: (await aRound()).id }),
  },
  // It was chosen at another moment, so nothing can be proposed, given back or taken out.
  'uppfoljning/[year]/sekretess/actions.ts propose': {
    may: ['strategist'],
    isQuiet: true,
    fields: async ({ boras }) => ({
      ...{ municipalityId: boras, followUpId: (await aRound()).id, seen: '2026-01-01T00:00:00.000Z' },
      ...{ reason: 'Prov', publicNote: 'Prov' },
    }),
  },
  'uppfoljning/[year]/sekretess/actions.ts giveBack': {
    may: ['strategist', 'administrator'],
    isQuiet: true,
    fields: async ({ boras }) => ({
      ...{ municipalityId: boras, followUpId: (await aRound()).id, seen: '2026-01-01T00:00:00.000Z' },
    }),
  },
  'uppfoljning/[year]/sekretess/actions.ts approve': {
    may: ADMINISTRATOR,
    isQuiet: true,
    fields: async ({ boras }) => ({
      ...{ municipalityId: boras, followUpId: (await aRound()).id, seen: '2026-01-01T00:00:00.000Z' },
    }),
  },
  'perioder/actions.ts lock': {
    may: ['strategist'],
    fields: ({ boras }) => ({ municipalityId: boras, firstYear: '1990', lastYear: '1990', why: 'Prov', until: '' }),
  },
  'perioder/actions.ts except': {
    may: ['strategist'],
    fields: ({ boras, indicator }) => ({ municipalityId: boras, lockId: '1', indicatorId: indicator, why: 'Prov' }),
  },
  'perioder/actions.ts lift': { may: ['strategist'], fields: ({ boras }) => ({ municipalityId: boras, lockId: '1' }) },
  'absence-actions.ts goAway': {
    may: ['controller', 'reviewer'],
    fields: ({ boras }) => ({ municipalityId: boras, until: `209${++turn % 10}-0${1 + (turn % 9)}-01`, standInId: '' }),
  },
  'konto/actions.ts chooseOwnReminders': {
    may: ROLES,
    fields: ({ boras }) => ({ municipalityId: boras, wanted: ++turn % 2 ? ['late'] : ['late', 'stale'] }),
  },
  'absence-actions.ts comeBack': {
    may: ['controller', 'reviewer'],
    fields: ({ boras }) => ({ municipalityId: boras }),
  },
  'indikatorer/[code]/actions.ts nameWhoEnters': {
    may: ['controller'],
    fields: async (_, { id }) => {
      const about = await aboutIndicator({})
      const { rows } = await served.client.query<{ personId: number }>(
        `SELECT "personId" FROM "IndicatorController" WHERE "indicatorId" = ${String(about.indicatorId)}`,
      )
      const seen = String(rows[0]?.personId ?? '')
      return { ...about, seenPersonId: seen, seenStandInId: '', personId: seen ? '' : String(id ?? ''), standInId: '' }
    },
  },
  // The last of all: the colleague is gone then, and after that forgotten.
  'personer/[person]/actions.ts remove': {
    may: ADMINISTRATOR,
    fields: ({ boras, colleague }) => ({ municipalityId: boras, personId: colleague, heirId: '' }),
  },
  'personer/[person]/actions.ts erase': {
    may: ADMINISTRATOR,
    fields: ({ boras, colleague }) => ({ municipalityId: boras, personId: colleague }),
  },
}

/** Every page of the work area, and whom it shows what it holds. */
const PAGES: Record<string, Entrance['may']> = {
  '/[locale]/[municipality]/arbete': ROLES,
  '/[locale]/[municipality]/arbete/kom-igang': ROLES,
  '/[locale]/[municipality]/arbete/stadsdelar': ROLES,
  '/[locale]/[municipality]/arbete/installation': 'operator',
  '/[locale]/[municipality]/arbete/konto': 'signedIn',
  '/[locale]/[municipality]/arbete/konto/utdrag': 'signedIn',
  '/[locale]/[municipality]/arbete/hjalp': 'signedIn',
  '/[locale]/[municipality]/arbete/hjalp/[chapter]': 'signedIn',
  '/[locale]/[municipality]/arbete/paminnelser': ROLES,
  '/[locale]/[municipality]/arbete/lank/[secret]': 'anyone',
  '/[locale]/[municipality]/arbete/inbjuden/[secret]': 'anyone',
  '/[locale]/[municipality]/arbete/inmatning': ROLES,
  '/[locale]/[municipality]/arbete/inmatning/[code]': ROLES,
  '/[locale]/[municipality]/arbete/inmatning/[code]/fil': ROLES,
  '/[locale]/[municipality]/arbete/inmatning/[code]/kalla': ROLES,
  '/[locale]/[municipality]/arbete/inmatning/fil': ROLES,
  '/[locale]/[municipality]/arbete/inmatning/period/[year]': ROLES,
  '/[locale]/[municipality]/arbete/indikatorer': ['controller'],
  '/[locale]/[municipality]/arbete/indikatorer/katalog': ['controller', 'strategist'],
  '/[locale]/[municipality]/arbete/indikatorer/katalog/[source]/[code]': ['controller', 'strategist'],
  '/[locale]/[municipality]/arbete/indikatorer/ny': ['controller'],
  '/[locale]/[municipality]/arbete/indikatorer/mall': ['controller'],
  '/[locale]/[municipality]/arbete/indikatorer/[code]': ['controller'],
  '/[locale]/[municipality]/arbete/inmatning/[code]/historik/[revision]': ROLES,
  '/[locale]/[municipality]/arbete/granskning': ROLES,
  '/[locale]/[municipality]/arbete/granskning/[submission]': ROLES,
  '/[locale]/[municipality]/arbete/granskning/flera': ROLES,
  '/[locale]/[municipality]/arbete/malbild': ROLES,
  '/[locale]/[municipality]/arbete/malbild/nasta': ['strategist'],
  '/[locale]/[municipality]/arbete/malbild/bakgrund': ['strategist'],
  '/[locale]/[municipality]/arbete/malbild/stadsdelar': ['strategist'],
  '/[locale]/[municipality]/arbete/malbild/delar/[framework]': ROLES,
  '/[locale]/[municipality]/arbete/malbild/utkast/[framework]': ROLES,
  '/[locale]/[municipality]/arbete/malbild/utkast/[framework]/delar': ROLES,
  '/[locale]/[municipality]/arbete/malbild/utkast/[framework]/fil': ROLES,
  '/[locale]/[municipality]/arbete/malbild/tackning/[framework]': ROLES,
  '/[locale]/[municipality]/arbete/malbild/styrinformation': ROLES,
  '/[locale]/[municipality]/arbete/malbild/utkast/[framework]/jamforelse': ROLES,
  '/[locale]/[municipality]/arbete/malbild/[goal]': ['strategist'],
  '/[locale]/[municipality]/arbete/malbild/[goal]/dela': ['strategist'],
  '/[locale]/[municipality]/arbete/malbild/[goal]/sla-ihop/[other]': ['strategist'],
  '/[locale]/[municipality]/arbete/atgarder': ROLES,
  '/[locale]/[municipality]/arbete/atgarder/[action]': ROLES,
  '/[locale]/[municipality]/arbete/atgarder/ny/[framework]': ['strategist'],
  '/[locale]/[municipality]/arbete/underlag': ROLES,
  '/[locale]/[municipality]/arbete/underlag/nytt': ['controller', 'strategist'],
  '/[locale]/[municipality]/arbete/underlag/[evidence]': ['controller', 'strategist'],
  '/[locale]/[municipality]/arbete/texter': ['strategist'],
  '/[locale]/[municipality]/arbete/texter/[text]': ['strategist'],
  '/[locale]/[municipality]/arbete/uppfoljning': ROLES,
  '/[locale]/[municipality]/arbete/uppfoljning/[year]': ROLES,
  '/[locale]/[municipality]/arbete/uppfoljning/[year]/[goal]': ROLES,
  '/[locale]/[municipality]/arbete/uppfoljning/[year]/sekretess': ROLES,
  '/[locale]/[municipality]/arbete/uppfoljning/[year]/utkast': ROLES,
  '/[locale]/[municipality]/arbete/perioder': ['strategist'],
  '/[locale]/[municipality]/arbete/jobb': ROLES,
  '/[locale]/[municipality]/arbete/felrapporter': ['controller', 'reviewer', 'strategist', 'administrator'],
  '/[locale]/[municipality]/arbete/personer': ADMINISTRATOR,
  '/[locale]/[municipality]/arbete/personer/[person]': ADMINISTRATOR,
  '/[locale]/[municipality]/arbete/personer/[person]/utdrag': ADMINISTRATOR,
  '/[locale]/[municipality]/arbete/meddelanden': ADMINISTRATOR,
  '/[locale]/[municipality]/arbete/installningar': ADMINISTRATOR,
  '/[locale]/[municipality]/arbete/logg': ADMINISTRATOR,
  '/[locale]/[municipality]/arbete/logg/inloggningar': ADMINISTRATOR,
}

/** A file that is read in, with two values that are new. */
function aFile(text = 'Kommun;År;Totalt\nBorås;2025;81,2\nAle;2025;80,1', what = 'draft'): FormData {
  const form = new FormData()
  for (const [name, value] of [
    ['do', what],
    ['said', '{}'],
    ['source', ''],
  ] as const)
    form.set(name, value)
  form.set('file', new Blob([text]), 'fil.csv')
  return form
}

/** What is posted to a route, by its address; the rest are asked for. */
const POSTED: Record<string, () => FormData | URLSearchParams> = {
  '/api/arbete/[municipality]/filer/[code]': () => aFile(),
  '/api/arbete/[municipality]/filer': () => aFile('Nyckeltal;Kommun;År;Värde\nN15428;Borås;2025;81,2'),
  '/api/arbete/[municipality]/malbild/[framework]': () => aFile('Nivå;Rubrik\nMålområde;Nytt', 'read'),
  // As a machine fills it in: it is thanked, and nothing is kept.
  '/api/fault-reports/[municipality]': () => new URLSearchParams({ body: 'Något är fel här', webbplats: 'x' }),
}

/** Every route that is not open data. */
const ROUTES: Record<string, Entrance['may'] | 'closed'> = {
  '/[locale]/[municipality]/arbete/installation/kopia/[other]': 'operator',
  '/[locale]/[municipality]/arbete/forhandsvisning/[[...page]]': ROLES,
  '/api/fault-reports/[municipality]': 'anyone',
  '/[locale]/[municipality]/arbete/konto/utdrag.json': 'signedIn',
  '/[locale]/[municipality]/arbete/personer/[person]/utdrag.json': ADMINISTRATOR,
  '/api/arbete/[municipality]/filer/[code]': ['controller'],
  '/api/arbete/[municipality]/filer': ['controller'],
  '/api/arbete/[municipality]/malbild/[framework]': ['strategist'],
  '/[locale]/[municipality]/arbete/malbild/utkast/[framework]/fil/[file]': ROLES,
  '/[locale]/[municipality]/arbete/uppfoljning/[year]/utkast/[file]': ROLES,
  '/[locale]/[municipality]/arbete/logg/andringar.csv': ADMINISTRATOR,
  '/[locale]/[municipality]/arbete/inmatning/period/[year]/blankett.xlsx': ['controller'],
  '/api/auth/[...nextauth]': 'closed',
}
const OPEN =
  /^\/(api\/((v1|pages)(\/|$)|(oembed|\[\.\.\.unknown\])$|health(\/live)?$)|datasets\/dcat(\.ttl)?$|\[locale\]\/\[municipality\]\/sok\/register$|robots\.txt$|speculation-rules\.json$|sitemap\.xml$|icon\.svg$|favicon\.ico$|apple-icon\.png$)/

const REFUSALS = [workSv.signIn.title, workSv.notAllowed.title, workSv.noRole.title]

const mayDo = (may: Entrance['may'], { roles, isHere, isOperator, ticket }: Caller): boolean =>
  may === 'anyone' ||
  (may === 'operator' && isOperator === true) ||
  (may === 'signedIn' ? ticket !== null : may !== 'operator' && isHere && roles.some(role => may.includes(role)))

const here = {} as Here
let kolada: Awaited<ReturnType<typeof koladaServer>>
const addressOf = (pattern: string) =>
  pattern
    .replace('[locale]', 'sv')
    .replace('[municipality]', 'boras')
    .replace('[person]', here.colleague)
    .replace('[other]', 'borlange')
    .replace('[code]', 'N15428')
    .replace('[action]', '1')
    .replace('[goal]', '1')
    .replace('[framework]', 'malbild-2020')
    .replace('utkast/[file]', 'utkast/rapport.pdf')
    .replace('[file]', 'malbild.md')
    .replace('[year]', '2025')
    .replace('[submission]', here.reviewed)
    .replace('[revision]', '1')
    .replace('[secret]', 'x'.repeat(43))
    .replace('[[...page]]', 'sv')
    .replace('[...nextauth]', 'session')

async function bodyOf({ fields, sent }: Pick<Entrance, 'fields' | 'sent'>, caller: Caller): Promise<FormData | string> {
  return sent ? JSON.stringify([await sent(here, caller)]) : formReply((await fields?.(here, caller)) ?? {})
}

async function call(name: string, caller: Caller, body: FormData | string) {
  const { id, page } = builtFunctions().functions.get(name)!
  const answer = await fetch(served.address + addressOf(page), {
    method: 'POST',
    signal: AbortSignal.timeout(90_000),
    redirect: 'manual',
    headers: { ...headersOf(served, caller), 'next-action': id },
    body,
  })
  return { status: answer.status, text: await answer.text() }
}

beforeAll(async () => {
  kolada = await koladaServer({ ...koladaSays(), kpis: [{ id: 'N15428', title: 'Behöriga' }] })
  served = await serveForCallers({ KOLADA_URL: kolada.base })
  const one = async (sql: string) => String(Object.values((await served.client.query(sql)).rows[0] as object)[0])
  here.boras = await one(`SELECT id FROM "Municipality" WHERE slug = 'boras'`)
  here.colleague = await one(
    `WITH p AS (INSERT INTO "Person" (email, name, "passwordHash") VALUES ('kollega@exempel.se', 'Kollega', 'ingen') RETURNING id)
     INSERT INTO "PersonRole" SELECT ${here.boras}, id, 'reader' FROM p RETURNING "personId"`,
  )
  await served.client.query(
    `INSERT INTO "SecondFactor" ("personId", secret, "confirmedAt") VALUES (${here.colleague}, 'x', now())`,
  )
  here.letter = await one(
    `INSERT INTO "Message" ("municipalityId", recipient, subject, body, tries) VALUES (${here.boras}, 'a@exempel.se', 'Ä', 'Hej', 3) RETURNING id`,
  )
  here.report = await one(
    `INSERT INTO "FaultReport" ("municipalityId", page, locale, body) VALUES (${here.boras}, '/sv/boras', 'sv', 'Fel') RETURNING id`,
  )
  const indicators = await served.client.query<{ id: number }>(
    `UPDATE "Indicator" SET "countsPeople" = true, "publishedByAuthority" = false WHERE id IN
     (SELECT id FROM "Indicator" WHERE "municipalityId" = ${here.boras} ORDER BY id LIMIT 2) RETURNING id`,
  )
  here.indicator = String(indicators.rows[0]!.id)
  const { id: administrator } = served.callers.find(({ isHere, roles }) => isHere && roles.includes('administrator'))!
  const proposed = async () => {
    const id = await one(
      `INSERT INTO "Submission" ("municipalityId", kind, title, "proposedById", entrance)
       VALUES (${here.boras}, 'settings', 'Gränser', ${administrator}, 'form') RETURNING id`,
    )
    await served.client.query(
      `INSERT INTO "SubmissionEvent" ("municipalityId", "submissionId", number, status) VALUES (${here.boras}, ${id}, 1, 'submitted')`,
    )
    return id
  }
  here.submission = await proposed()
  here.reviewed = await proposed()
  const { rows: cells } = await served.client.query<Cell>(
    `SELECT "indicatorId", version, "geographyId", "breakdownId", "periodStart"::text, "periodEnd"::text, "periodLabel" FROM "Cell"
     WHERE "municipalityId" = ${here.boras} AND "indicatorId" = (SELECT id FROM "Indicator" WHERE "municipalityId" = ${here.boras} AND code = 'N15428')
     ORDER BY "periodStart" DESC LIMIT 1`,
  )
  here.cell = cells[0]!
  here.fetched = here.cell.indicatorId
  await served.client.query(
    `INSERT INTO "Job" ("municipalityId", "indicatorId", kind, batch, open, "runAt")
     SELECT DISTINCT "municipalityId", "indicatorId", 'fetch', 'prov', 'fetch ' || "indicatorId", now() + interval '1 day' FROM "SourceSeries"`,
  )
  await served.client.query(
    `INSERT INTO "Job" ("municipalityId", kind, batch, open, "runAt")
     SELECT ${here.boras}, job, 'prov', job, now() + interval '1 day' FROM unnest(ARRAY['catalogue kolada', 'catalogue pxweb']) AS job`,
  )
  const seen = await served.client.query<{ at: Date }>(
    `SELECT "updatedAt" AT TIME ZONE 'UTC' AS at FROM "Municipality" WHERE slug = 'boras'`,
  )
  here.seenAt = seen.rows[0]!.at.toISOString()
}, 600_000)

afterAll(async () => {
  await served.stop()
  await kolada.close()
})

describe('every way in that the build has', () => {
  it('is known here, with who may use it', () => {
    const { functions } = builtFunctions()
    const { workPages, routes } = builtAddresses()
    expect([...functions.keys()].toSorted()).toEqual(Object.keys(FUNCTIONS).toSorted())
    expect(workPages.toSorted()).toEqual(Object.keys(PAGES).toSorted())
    expect(routes.filter(route => !OPEN.test(route)).toSorted()).toEqual(Object.keys(ROUTES).toSorted())
  })

  it('is no cached question, which Next would answer like a server function', async () => {
    const { cached } = builtFunctions()
    expect(cached.length).toBeGreaterThan(0)
    for (const id of cached) {
      const headers = {
        ...headersOf(served, served.callers[0]!),
        'next-action': id,
        'content-type': 'text/plain;charset=UTF-8',
      }
      for (const path of ['/sv/boras/arbete', '/sv/boras']) {
        const { status } = await fetch(served.address + path, { method: 'POST', headers, body: '["boras"]' })
        expect([404, 405]).toContain(status)
      }
    }
  })
})

describe.sequential('role × server function × municipality', () => {
  it.each(Object.entries(FUNCTIONS))('%s does nothing for whoever may not', async (name, { may, ...about }) => {
    const sent: [Caller, Awaited<ReturnType<typeof bodyOf>>][] = []
    for (const caller of served.callers.filter(other => !mayDo(may, other)))
      sent.push([caller, await bodyOf(about, caller)])
    const before = await written(served)
    const answers = await Promise.all(sent.map(([caller, body]) => call(name, caller, body)))
    answers.forEach(({ status }, at) => expect(status, sent[at]![0].name).toBeLessThan(500))
    expect(await written(served)).toEqual(before)
  })

  it.each(Object.entries(FUNCTIONS))(
    '%s does what it should for whoever may',
    async (name, { may, isQuiet, ...about }) => {
      const caller = served.callers.find(
        other => mayDo(may, other) && (other.isHere || may === 'anyone' || may === 'operator'),
      )!
      const sent = await bodyOf(about, caller)
      const before = await written(served)
      const { status, text } = await call(name, caller, sent)
      expect(status, text.slice(0, 500)).toBeLessThan(400)
      const after = await written(served)
      if (isQuiet) expect(after).toEqual(before)
      else expect(after, text.slice(0, 500)).not.toEqual(before)
    },
  )
})

describe('role × page × municipality', () => {
  it.each(Object.entries(PAGES))('%s shows nothing to whoever may not', async (pattern, may) => {
    const askedBy = async (caller: Caller) => {
      const answer = await fetch(served.address + addressOf(pattern), {
        headers: headersOf(served, caller),
        signal: AbortSignal.timeout(90_000),
      })
      return { caller, status: answer.status, html: await answer.text() }
    }
    for (const { caller, status, html } of await Promise.all(served.callers.map(askedBy))) {
      expect(status, caller.name).toBe(200)
      const [, heading = ''] = /<h1[^>]*>(.*?)<\/h1>/s.exec(html) ?? []
      expect(REFUSALS.includes(heading), `${caller.name}: ${heading}`).toBe(!mayDo(may, caller))
      if (!mayDo(may, caller)) expect(html).not.toContain('kollega@exempel.se')
    }
  })

  it.each(Object.entries(ROUTES))('%s answers nobody else', async (pattern, may) => {
    const statusFor = async (caller: Caller) => {
      const body = POSTED[pattern]?.()
      const answer = await fetch(served.address + addressOf(pattern), {
        ...(body && { method: 'POST', body }),
        headers: headersOf(served, caller),
        signal: AbortSignal.timeout(90_000),
      })
      await answer.text()
      return answer.status
    }
    const isAnswered = (caller: Caller) => may !== 'closed' && mayDo(may, caller)
    const refused = served.callers.filter(caller => !isAnswered(caller))
    const before = await written(served)
    const statuses = await Promise.all(refused.map(statusFor))
    expect(await written(served)).toEqual(before)
    statuses.forEach((status, at) => expect(may === 'closed' ? [404] : [401, 403], refused[at]!.name).toContain(status))
    for (const caller of served.callers.filter(isAnswered)) expect(await statusFor(caller), caller.name).toBe(200)
  })

  it('of a submission with a number that there is none of is not found, for those who may look', async () => {
    for (const caller of served.callers) {
      const answer = await fetch(`${served.address}/sv/boras/arbete/granskning/99999999999`, {
        headers: headersOf(served, caller),
      })
      const html = await answer.text()
      expect(answer.status === 404, caller.name).toBe(html.includes('data-missing="true"'))
      if (caller.isHere && caller.roles.includes('reviewer')) expect(answer.status).toBe(404)
    }
  })

  it('of what is not there is not found, and asks for no script without a nonce', async () => {
    for (const path of NOWHERE) {
      const answer = await fetch(served.address + path)
      const html = await answer.text()
      expect(answer.status, path).toBe(404)
      expect(html).toMatch(/<h1/)
      const nonce = /'nonce-([\w-]+)'/.exec(answer.headers.get('content-security-policy') ?? '')?.[1]
      const scripts = html.match(/<script\b[^>]*>/g) ?? []
      expect(
        scripts.filter(tag => !nonce || !tag.includes(nonce)),
        path,
      ).toEqual([])
    }
  })
})

/** No municipality, no page, no year that has begun, no number of a submission. */
const NOWHERE = [
  ...['/sv/finns-inte/arbete', '/sv/finns-inte/arbete/personer', '/sv/boras/arbete/finns-inte'],
  ...['/sv/boras/arbete/inmatning/period/2199', '/sv/boras/arbete/granskning/x'],
]
