import type { SeedFramework, SeedGoal } from '../content'
import { documentTitle, withDocumentNames, withoutAsides } from './documents'
import { slugOf } from './slug'
import type { Transcription, TranscribedFramework } from './transcription'

const LEVELS = {
  overall: { role: 'overall', singular: 'Övergripande mål', plural: 'Övergripande mål' },
  outcome: { role: 'outcome', singular: 'Effektmål', plural: 'Effektmål' },
} as const

/** A framework as its document has it; what the transcription calls our reading keeps that mark. */
export function framework(f: TranscribedFramework, needs: Transcription['needsAnalysis']): SeedFramework {
  const ourReading = f.ourReading ?? []
  const areaName = f.levelName?.focusArea ?? 'Målområde'
  const hasOutcomes = f.focusAreas.some(area => area.outcomeGoals?.length)
  const area = { role: 'area', singular: areaName, plural: `${areaName}n` } as const
  return {
    slug: f.slug,
    title: f.title,
    validFrom: f.validFrom,
    validTo: f.validTo,
    status: f.status,
    adoptedOn: f.adoptedOn ?? null,
    adoptedBy: f.adoptedBy ?? null,
    note: [f.note, f.overallGoal.note, f.actionsNote].map(withDocumentNames).filter(Boolean).join(' ') || null,
    purposes: f.purposes ?? [],
    followUpEveryYears: f.followUp?.everyYears ?? null,
    followUpBasis: f.followUp?.basis ?? null,
    followUpPurposes: f.followUp?.purpose ?? [],
    ourReading,
    source: documentTitle(f.source ?? (needs && '000')),
    levels: hasOutcomes ? [LEVELS.overall, area, LEVELS.outcome] : [LEVELS.overall, area],
    goals: goals(f, ourReading.includes('overallGoal')),
    strategies: f.focusAreas.flatMap(a =>
      (a.strategies ?? []).map(({ number, title, summary }) => ({ area: String(a.number), number, title, summary })),
    ),
    actions: actions(f, ourReading.includes('actions')),
    documents: f.governingDocuments ?? [],
    processes: f.processes ?? [],
    perspectives: f.perspectives?.map(p => ({ ...p, summary: p.summary.replace(' (002)', '') })) ?? [],
    findings: (needs?.findings ?? []).map(finding => ({
      goal: String(finding.focusArea),
      year: needs?.year ?? f.validFrom,
      summary: finding.summary,
      note: needs?.note ?? null,
      ourReading: true,
    })),
  }
}

function goals(f: TranscribedFramework, overallIsOurReading: boolean): SeedGoal[] {
  const blank = { summary: null, otherWording: null, slug: null, colour: null, ourReading: false }
  const { title, summary = null, otherWording = null } = f.overallGoal
  const overall = {
    ...blank,
    number: '',
    parent: null,
    depth: 0,
    title,
    summary,
    otherWording: otherWording && withoutAsides(otherWording),
  }
  const below = f.focusAreas.flatMap(area => {
    const number = String(area.number)
    const { title, summary = null, slug = slugOf(area.title) } = area
    return [
      { ...blank, number, parent: '', depth: 1, title, summary, slug, colour: area.number },
      ...(area.outcomeGoals ?? []).map(goal => ({ ...blank, ...goal, parent: number, depth: 2 })),
    ]
  })
  return [{ ...overall, ourReading: overallIsOurReading }, ...below]
}

/** The transcription numbers actions within nothing; here they are numbered within their strategy, in its order. */
function actions(f: TranscribedFramework, ourReading: boolean): SeedFramework['actions'] {
  const inStrategy = new Map<number, number>()
  return (f.actions ?? []).map(({ strategy, title, startYear = null, responsible = null, partners = [] }) => {
    const number = (inStrategy.get(strategy) ?? 0) + 1
    inStrategy.set(strategy, number)
    const area = f.focusAreas.find(a => a.strategies?.some(s => s.number === strategy))
    return { area: String(area?.number), strategy, number, title, startYear, responsible, partners, ourReading }
  })
}
