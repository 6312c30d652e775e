import type { MunicipalityContent } from './content'
import { evidence } from './evidence'
import { keyOf, type Fields, type Rows } from './pack/row'

/** What is said in words, tied to a goal and where it fits to a district. */
export function evidenceRows(content: MunicipalityContent): Rows {
  const own = evidence.filter(({ municipality }) => municipality === content.slug)
  return new Map<string, Fields[]>([
    [
      'Evidence',
      own.map(({ framework, goal, district, kind, saysGapsAre, year, title, text, source }) => ({
        ...{ kind, saysGapsAre, year, title, text, source },
        goalId: keyOf(framework, goal),
        geographyId: district ? keyOf('district', district) : null,
      })),
    ],
  ])
}
