import type { MunicipalityContent } from './content'
import type { Transaction } from './transaction'

/** The municipality with its decisions and the bodies that answer for actions; returns its id. */
export async function writeMunicipality(tx: Transaction, content: MunicipalityContent): Promise<number> {
  const { code, slug, name, shortName, county, programmeName, principles, definition, definitionNote } = content
  const fields = { slug, name, shortName, county, programmeName, principles, definition, definitionNote }
  const { id } = await tx.municipality.upsert({ where: { code }, create: { code, ...fields }, update: fields })

  for (const { dateStart: day, ...decision } of content.decisions) {
    const dateStart = new Date(day)
    const { title } = decision
    await tx.decision.upsert({
      where: { municipalityId_dateStart_title: { municipalityId: id, dateStart, title } },
      create: { ...decision, dateStart, municipalityId: id },
      update: decision,
    })
  }
  const bodies = content.frameworks.flatMap(f => f.actions.flatMap(a => a.responsible ?? []))
  await tx.body.createMany({
    data: [...new Set(bodies)].map(name => ({ municipalityId: id, name })),
    skipDuplicates: true,
  })
  return id
}
