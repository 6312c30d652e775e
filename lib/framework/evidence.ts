/** Qualitative material; the municipality's own conclusions are among it and are marked. */
export type Evidence = {
  title: string
  /** Of a conclusion: quoted word for word, a clause or a sentence. */
  text: string
  source: string
  year: number | null
  isConclusion: boolean
  /** What a conclusion says of the gaps between groups, as we read it; null where it says nothing of a change. */
  saysGapsAre: 'larger' | 'smaller' | 'equal' | null
}

export type OwnConclusion = Pick<Evidence, 'text' | 'source' | 'saysGapsAre'> & { year: number }

/** The latest of the municipality's own conclusions; of two from one year, the first. */
export function latestConclusion(evidence: readonly Evidence[]): OwnConclusion | null {
  const dated = evidence.flatMap(({ isConclusion, year, text, source, saysGapsAre }) =>
    isConclusion && year !== null ? [{ text, source, year, saysGapsAre }] : [],
  )
  return dated.toSorted((a, b) => b.year - a.year)[0] ?? null
}
