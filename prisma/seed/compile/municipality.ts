import { bodyWithin } from '@/lib/text/body-name'
import type { GoalAddress, MunicipalityContent } from '../content'
import { documentTitle, withDocumentNames } from './documents'
import { framework } from './framework'
import { partialDate } from './partial-date'
import type { Transcription } from './transcription'

/** A transcribed municipality in the seed's shape. Carry-overs name goals by framework and number. */
export function municipality(t: Transcription): MunicipalityContent {
  const frameworks = t.frameworks ?? (t.framework ? [t.framework] : [])
  const latest = frameworks.at(-1)?.slug ?? ''
  const definition = t.definition
  return {
    ...t.municipality,
    programmeName: t.programme?.name ?? null,
    principles: t.programme?.principles ?? [],
    definition: definition?.statements ?? [],
    definitionNote: definition ? `Antagen av ${bodyWithin(definition.body)} ${definition.adopted}.` : null,
    decisions: t.decisions.map(d => ({
      ...partialDate(d.date),
      body: d.body,
      title: d.title,
      note: withDocumentNames(d.note),
      source: documentTitle(d.source ?? (t.needsAnalysis && '000')),
      ourReading: d.ourReading ?? false,
    })),
    frameworks: frameworks.map(f => framework(f, t.needsAnalysis)),
    goalCarryOvers: frameworks.flatMap(f =>
      f.focusAreas.flatMap(area =>
        area.carriesOverFrom
          ? [{ from: goalAddress(area.carriesOverFrom), to: { framework: f.slug, number: String(area.number) } }]
          : [],
      ),
    ),
    strategyCarryOvers: frameworks.flatMap(f =>
      f.focusAreas.flatMap(area =>
        (area.strategies ?? []).flatMap(strategy =>
          (strategy.carriesOverTo ?? []).map(number => ({
            from: { framework: f.slug, number: String(area.number), strategy: strategy.number },
            to: { framework: latest, number },
            ourReading: f.ourReading?.includes('strategies.carriesOverTo') ?? false,
          })),
        ),
      ),
    ),
  }
}

/** "malbild-2020/1": the framework's slug and the goal's number. */
function goalAddress(written: string): GoalAddress {
  const [framework = '', number = ''] = written.split('/')
  return { framework, number }
}
