import type { MunicipalityContent } from './content'
import type { Fields, Rows } from './pack/row'

/** The municipality with its decisions and the bodies that answer for actions. */
export function municipalityRows(content: MunicipalityContent): Rows {
  const { code, slug, name, shortName, county, programmeName, principles, definition, definitionNote } = content
  const bodies = content.frameworks.flatMap(f => f.actions.flatMap(a => a.responsible ?? []))
  return new Map<string, Fields[]>([
    ['Municipality', [{ code, slug, name, shortName, county, programmeName, principles, definition, definitionNote }]],
    ['Decision', content.decisions.map(decision => ({ ...decision }))],
    ['Body', [...new Set(bodies)].map(body => ({ name: body }))],
  ])
}
