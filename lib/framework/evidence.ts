import { dayOf } from '@/lib/text/days'

/** What people have said or seen together, in words. */
export type GatheredKind = 'dialogue' | 'walk' | 'survey' | 'quotation'
export type Gathered = Evidence & { kind: GatheredKind }

export const isGathered = (evidence: Evidence): evidence is Gathered =>
  evidence.kind !== 'material' && evidence.kind !== 'conclusion'

/** Quoted word for word. */
export const isQuoted = ({ kind }: Pick<Evidence, 'kind'>): boolean => kind === 'quotation' || kind === 'conclusion'

/** Qualitative material; the municipality's own conclusions are among it and are marked. */
export type Evidence = {
  id: number
  title: string
  /** Of a conclusion: quoted word for word, a clause or a sentence. */
  text: string
  source: string
  year: number | null
  kind: GatheredKind | 'material' | 'conclusion'
  /** The days (ISO) when it was gathered, and how many took part, where that is known. */
  firstDay: string | null
  lastDay: string | null
  participants: number | null
  isConsented: boolean
  /** The name of the district that it is about. */
  district: string | null
  /** What a conclusion says of the gaps between groups, as we read it; null where it says nothing of a change. */
  saysGapsAre: 'larger' | 'smaller' | 'equal' | null
}

export type OwnConclusion = Pick<Evidence, 'text' | 'source' | 'saysGapsAre'> & { year: number }

/** The latest of the municipality's own conclusions; of two from one year, the first. */
export function latestConclusion(evidence: readonly Evidence[]): OwnConclusion | null {
  const dated = evidence.flatMap(({ kind, year, text, source, saysGapsAre }) =>
    kind === 'conclusion' && year !== null ? [{ text, source, year, saysGapsAre }] : [],
  )
  return dated.toSorted((a, b) => b.year - a.year)[0] ?? null
}

type Row = Omit<Evidence, 'firstDay' | 'lastDay' | 'district'> & {
  firstDay: Date | null
  lastDay: Date | null
  geography: { name: string } | null
}

export const evidenceOf = ({ firstDay, lastDay, geography, ...row }: Row): Evidence => ({
  ...{ id: row.id, title: row.title, text: row.text, source: row.source, year: row.year, kind: row.kind },
  ...{ participants: row.participants, isConsented: row.isConsented, saysGapsAre: row.saysGapsAre },
  firstDay: dayOf(firstDay),
  lastDay: dayOf(lastDay),
  district: geography?.name ?? null,
})
