import type { MunicipalityContent } from './content'
import { evidence } from './evidence'
import { known, type FrameworkIds } from './framework-rows'
import type { Transaction } from './transaction'

/** What is said in words, tied to a goal and where it fits to a district. */
export async function writeEvidence(
  tx: Transaction,
  municipalityId: number,
  content: MunicipalityContent,
  frameworks: ReadonlyMap<string, FrameworkIds>,
  geographies: ReadonlyMap<string, number>,
): Promise<void> {
  for (const { municipality, framework, goal, district, ...words } of evidence) {
    if (municipality !== content.slug) continue
    const goals = frameworks.get(framework)?.goals ?? new Map<string, number>()
    const row = { ...words, goalId: known(goals, goal), geographyId: district ? known(geographies, district) : null }
    const where = { municipalityId_title: { municipalityId, title: words.title } }
    await tx.evidence.upsert({ where, create: { municipalityId, ...row }, update: row })
  }
}
