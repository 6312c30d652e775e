import { median } from '@/lib/statistics/median'
import type { SourceAbout } from './source'

/** How many values of earlier periods the source says otherwise than before, which way, and how much, in the indicator's unit. */
export type Revised = { many: number; of: number; up: number; down: number; median: number; most: number }

/** What has become otherwise with a source since its values were last taken. `place`: null for the municipality itself. */
export type Drift =
  | { what: 'renamed' | 'redefined' | 'unit' | 'auspice' | 'area'; code: string; was: string; now: string }
  | { what: 'groups'; code: string; gained: string[]; lost: string[] }
  | { what: 'discontinued'; code: string; after: string }
  | { what: 'removed'; code: string }
  | { what: 'silent'; code: string; place: string | null }
  | { what: 'perturbed' | 'note'; code: string; note: string }
  | ({ what: 'revised' | 'revisedEarlier'; place: string | null } & Revised)
  | { what: 'taken' | 'final'; place: string | null; many: number }

/** What the program proposes: an indicator of its own, as all of one is in one unit, a definition of its own, a break in the series, or that it is the same measure. */
export type Proposal = 'newIndicator' | 'newVersion' | 'break' | 'same'

export type KnownAbout = Pick<SourceAbout, 'title'> & Partial<Omit<SourceAbout, 'code' | 'title'>>

/** What the source says of its series, held against what was known of each; a series that nothing is known of is new. */
export function driftOfAbout(
  known: ReadonlyMap<string, KnownAbout>,
  about: readonly SourceAbout[],
  unknown: readonly string[],
): Drift[] {
  return [
    ...unknown.map(code => ({ what: 'removed' as const, code })),
    ...about.flatMap(now => {
      const was = known.get(now.code)
      return was ? [...differences(was, now), ...endOf(was, now)] : []
    }),
  ]
}

const TEXTS = [
  ['renamed', 'title'],
  ['redefined', 'description'],
  ['unit', 'unit'],
  ['auspice', 'auspice'],
  ['area', 'area'],
] as const

function differences(was: KnownAbout, now: SourceAbout): Drift[] {
  const { code } = now
  const texts = TEXTS.flatMap(([what, field]): Drift[] => {
    const before = was[field]
    const after = now[field] ?? ''
    if (before === undefined || before === null || plain(before) === plain(after)) return []
    return [{ what, code, was: before, now: after }]
  })
  const gained = was.groups ? now.groups.filter(group => !was.groups?.includes(group)) : []
  const lost = was.groups?.filter(group => !now.groups.includes(group)) ?? []
  const groups: Drift[] = gained.length + lost.length > 0 ? [{ what: 'groups', code, gained, lost }] : []
  const notes = was.notes ? now.notes.filter(note => !was.notes?.some(old => plain(old) === plain(note))) : []
  return [
    ...texts,
    ...groups,
    ...notes.map((note): Drift => ({ what: PERTURBED.test(note) ? 'perturbed' : 'note', code, note })),
  ]
}

/** Noise that the source adds on purpose, as SCB's cell key method does. */
const PERTURBED = /cell key|ckm|slumpmässig osäkerhet|röjandekontroll/i

/** Kolada ends a title with "(-2024)" when no more values come. */
const ENDED = /\(\s*[-–]\s*(\d{4})\s*\)\s*$/

function endOf(was: KnownAbout, { code, title }: SourceAbout): Drift[] {
  const after = ENDED.exec(title)?.[1]
  return after && !ENDED.test(was.title) ? [{ what: 'discontinued', code, after }] : []
}

/** Typography, spaces and the mark of an ended series say nothing of what is measured. */
const plain = (text: string): string =>
  text
    .replace(ENDED, '')
    .replace(/\\n/g, ' ')
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .replace(/ ?%/g, '%')
    .trim()
    .toLowerCase()

export type Pair = { was: number; now: number }

/** Earlier values that the source now says otherwise, at the decimals that are printed. `of`: how many it has said again. */
export function revisedOf(pairs: readonly Pair[], decimals: number): Revised | null {
  const changes = pairs.map(({ was, now }) => now - was)
  const isPrinted = (change: number) => Math.abs(change) * 10 ** decimals >= 0.5 - 1e-9
  const seen = changes.filter(isPrinted)
  if (seen.length === 0) return null
  const sizes = seen.map(Math.abs)
  return {
    ...{ many: seen.length, of: pairs.length, median: median(sizes), most: Math.max(...sizes) },
    ...{ up: seen.filter(change => change > 0).length, down: seen.filter(change => change < 0).length },
  }
}

/** More than so great a part of the earlier values revised, and all the same way, looks like another way of counting. */
const MOST_REVISED = 0.5

export function proposalOf(drift: Drift): Proposal {
  switch (drift.what) {
    case 'unit':
      return 'newIndicator'
    case 'redefined':
      return 'newVersion'
    case 'groups':
      return drift.lost.length > 0 ? 'newVersion' : 'same'
    case 'perturbed':
      return 'break'
    case 'revised':
      return drift.many > drift.of * MOST_REVISED && (drift.up === 0 || drift.down === 0) ? 'newVersion' : 'same'
    case 'renamed':
    case 'revisedEarlier':
    case 'auspice':
    case 'area':
    case 'discontinued':
    case 'removed':
    case 'silent':
    case 'note':
    case 'taken':
    case 'final':
      return 'same'
  }
}

/** Whether somebody must say what it means before values are taken; the rest is told alone, as nothing follows of it here. */
export const isAsked = ({ what }: Drift): boolean =>
  !['final', 'area', 'silent', 'removed', 'revisedEarlier'].includes(what)

/** A definition of its own is in the indicator's unit, and is an answer to something. */
export const canBeDefinedAnew = (drift: readonly Drift[]): boolean =>
  drift.some(isAsked) && !drift.some(({ what }) => what === 'unit')
