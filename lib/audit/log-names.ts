import 'server-only'
import { db } from '@/lib/db'
import { pageTextsSv as t } from '@/lib/text/page-texts-sv'

/** A person of the log: by name while they have a role here, then by the roles they had. */
export type LoggedPerson = { id: number; name: string } | { id: number; roles: string[] }

/** "about sv" */
function pageTextInWords(name: string): string {
  const [key, locale] = name.split(' ') as [keyof typeof t.names, keyof typeof t.languages]
  return `${t.names[key]}, ${t.languages[locale]}`
}

/** Everyone who has or has had a role in the municipality, by id. */
export async function peopleInLog(municipalityId: number): Promise<Map<number, LoggedPerson>> {
  const [left, here] = await Promise.all([
    db.auditEntry.findMany({
      where: { municipalityId, entity: 'Person', action: 'removeColleague' },
      select: { entityId: true, before: true },
      orderBy: { id: 'asc' },
    }),
    db.person.findMany({
      where: { isActive: true, roles: { some: { municipalityId } } },
      select: { id: true, name: true },
    }),
  ])
  const departed = left.map(({ entityId, before }) => {
    const roles = (before as { roles?: string[] } | null)?.roles ?? []
    return [Number(entityId), { id: Number(entityId), roles }] as const
  })
  return new Map<number, LoggedPerson>([...departed, ...here.map(person => [person.id, person] as const)])
}

/** What rows other than people's are called, by "entity id". */
export async function subjectNames(
  municipalityId: number,
  about: readonly { entity: string; entityId: string }[],
): Promise<Map<string, string>> {
  const idsOf = (entity: string) => about.filter(row => row.entity === entity).map(row => row.entityId)
  const [cells, indicators, submissions, actions, goals, frameworks, rounds, evidence, districts, decisions] =
    await Promise.all([
      db.cell.findMany({
        where: { municipalityId, id: { in: idsOf('Cell').map(BigInt) } },
        select: {
          ...{ id: true, periodLabel: true, geography: { select: { name: true } } },
          definition: { select: { indicator: { select: { code: true } } } },
        },
      }),
      db.indicator.findMany({
        where: { municipalityId, id: { in: idsOf('Indicator').map(Number) } },
        select: { id: true, code: true },
      }),
      db.submission.findMany({
        where: { municipalityId, id: { in: idsOf('Submission').map(BigInt) } },
        select: { id: true, title: true },
      }),
      db.action.findMany({
        where: { municipalityId, id: { in: idsOf('Action').map(Number) } },
        select: { id: true, title: true },
      }),
      db.goal.findMany({
        where: { municipalityId, id: { in: idsOf('Goal').map(Number) } },
        select: { id: true, number: true, title: true },
      }),
      db.framework.findMany({
        where: { municipalityId, id: { in: idsOf('Framework').map(Number) } },
        select: { id: true, title: true },
      }),
      db.followUp.findMany({
        where: { municipalityId, id: { in: idsOf('FollowUp').map(Number) } },
        select: { id: true, year: true },
      }),
      db.evidence.findMany({
        where: { municipalityId, id: { in: idsOf('Evidence').map(Number) } },
        select: { id: true, title: true },
      }),
      db.geography.findMany({
        where: { municipalityId, id: { in: idsOf('District').map(Number) } },
        select: { id: true, name: true },
      }),
      db.decision.findMany({
        where: { municipalityId, id: { in: idsOf('Decision').map(Number) } },
        select: { id: true, title: true },
      }),
    ])
  return new Map([
    ...cells.map(
      ({ id, periodLabel, geography, definition }) =>
        [`Cell ${id}`, `${definition.indicator.code}, ${geography.name}, ${periodLabel}`] as const,
    ),
    // By its code, as it is no row.
    ...idsOf('NewIndicator').map(code => [`NewIndicator ${code}`, code] as const),
    ...idsOf('PageText').map(name => [`PageText ${name}`, pageTextInWords(name)] as const),
    ...idsOf('NewEvidence').map(title => [`NewEvidence ${title}`, title] as const),
    ...indicators.map(({ id, code }) => [`Indicator ${id}`, code] as const),
    ...submissions.map(({ id, title }) => [`Submission ${id}`, title] as const),
    ...actions.map(({ id, title }) => [`Action ${id}`, title] as const),
    // One that is taken out of a draft has no number.
    ...goals.map(({ id, number, title }) => [`Goal ${id}`, `${number.replace(/^~.*/, '')} ${title}`.trim()] as const),
    ...frameworks.map(({ id, title }) => [`Framework ${id}`, title] as const),
    ...evidence.map(({ id, title }) => [`Evidence ${id}`, title] as const),
    ...districts.map(({ id, name }) => [`District ${id}`, name] as const),
    ...decisions.map(({ id, title }) => [`Decision ${id}`, title] as const),
    ...rounds.map(({ id, year }) => [`FollowUp ${id}`, String(year)] as const),
  ])
}
