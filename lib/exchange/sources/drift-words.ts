import { sourcesSv as t } from '@/lib/text/sources-sv'
import type { Drift, Revised } from './drift'

type Meaning = '' | 'same' | 'break'
const LONGEST_NOTE = 2_000

const rounded = (value: number): string => String(Number(value.toPrecision(3))).replace('.', ',')

/** What has become otherwise, as a sentence. */
export function driftWords(drift: Drift, unit: string): string {
  switch (drift.what) {
    case 'renamed':
    case 'redefined':
    case 'unit':
    case 'auspice':
    case 'area':
    case 'removed':
      return t.drift[drift.what](drift.code)
    case 'silent':
      return t.drift.silent(drift.code, drift.place)
    case 'groups':
      return t.drift.groups(drift.code, drift.gained.map(groupWord), drift.lost.map(groupWord))
    case 'discontinued':
      return t.drift.discontinued(drift.code, drift.after)
    case 'perturbed':
    case 'note':
      return t.drift[drift.what](drift.code)
    case 'revised':
    case 'revisedEarlier':
      return of(drift.place, t.drift[drift.what](revisedWords(drift, unit)))
    case 'taken':
    case 'final':
      return of(drift.place, t.drift[drift.what](drift.many))
  }
}

/** Of a place that the municipality is compared with, said first. */
const of = (place: string | null, words: string): string => (place === null ? words : `${place}: ${words}`)
const revisedWords = ({ many, of, up, down, median, most }: Revised, unit: string) => ({
  ...{ many, of, up, down, unit, median: rounded(median), most: rounded(most) },
})
const groupWord = (group: string): string => t.groups[group] ?? group

/** What the reviewer is told beside each value; nothing where nothing was asked. */
export function noteOf(asked: readonly Drift[], unit: string, meaning: Meaning): string {
  if (asked.length === 0 || meaning === '') return ''
  return [...asked.map(one => driftWords(one, unit)), t.settled[meaning]].join(' ').slice(0, LONGEST_NOTE)
}
