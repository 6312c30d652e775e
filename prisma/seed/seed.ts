import type { PrismaClient } from '@/prisma/generated/client'
import { writeCarryOvers } from './carry-over-rows'
import { readContent } from './content'
import { writeFramework, type FrameworkIds } from './framework-rows'
import { writeMunicipality } from './municipality-rows'

const MUNICIPALITY_CODES = ['1490', '2081']

/** Loads the real data of Borås and Borlänge. Running it twice leaves the same rows; `log` gets a line per step. */
export async function seed(db: PrismaClient, log: (line: string) => void = () => {}): Promise<void> {
  for (const code of MUNICIPALITY_CODES) {
    const content = readContent(code)
    await db.$transaction(
      async tx => {
        const municipalityId = await writeMunicipality(tx, content)
        const frameworks = new Map<string, FrameworkIds>()
        for (const framework of content.frameworks)
          frameworks.set(framework.slug, await writeFramework(tx, municipalityId, framework))
        await writeCarryOvers(tx, municipalityId, content, frameworks)
        log(`${content.shortName}: ${content.frameworks.length} målbilder, ${content.decisions.length} beslut`)
      },
      { timeout: 60_000 },
    )
  }
}
