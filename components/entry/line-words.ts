import { entrySv as t } from '@/lib/text/entry-sv'
import { timeOf } from '@/lib/text/moments'
import { formatNumber } from '@/lib/text/numbers'
import type { Beside } from '@/lib/values/grid'
import {
  TYPED_FIELDS,
  writtenNumber,
  writtenValue,
  type Head,
  type Typed,
  type TypedField,
} from '@/lib/values/typed-cell'
import { periodInWords } from '@/lib/text/period-words'
import { formerIn, type EntryLine } from './entry-lines'
import { findingWords, proposalsIn, statusesIn } from './finding-words'

/**
 * What a row is told in words. `moved`: what holds in it now, where that is something else than was seen; `there`: what
 * the person has typed in it on another page.
 */
export function wordsOf(line: EntryLine, moved: Head | null | undefined, there: Typed | undefined) {
  const { findings, value, computed, head, beside, rules } = line
  const { decimals } = rules
  const former = formerIn(line)
  const words = (kind: 'error' | 'warning') =>
    findings
      .filter(found => found.kind === kind && found.what !== 'ownIsUnderReview')
      .map(found => findingWords(found, decimals))
      .join(' ')
  const questions = findings.filter(({ kind }) => kind === 'warning').length
  const asked = words('warning') + (questions > 1 && line.isOpen ? ` ${t.oneNote}` : '')
  const print = (number: number) => formatNumber('sv', number, decimals)
  const change = former?.value != null && value !== null ? value - former.value : null
  return {
    fault: words('error'),
    faultField: faultFieldIn(findings),
    question: line.isOpen || line.stops ? asked : '',
    // A note answers everything that is asked about its row, also what is asked once it is written: so it stays told.
    answered: asked && !line.isOpen && !line.stops ? t.answered(asked) : '',
    /** Numbers that may have been meant. A value that its counts give is mended in the counts. */
    proposals: line.stops || computed !== null || !line.isOpen ? [] : proposalsIn(findings, decimals),
    /** What a sign that stands there may say, to choose instead of it. */
    statuses: statusesIn(findings, line.typed),
    computed: computed === null ? '' : t.computed(writtenNumber(computed, decimals)),
    former: former?.value != null ? t.formerOf(print(former.value), periodInWords('sv', former.label)) : '',
    change: change === null ? '' : signed(Number(change.toFixed(decimals)), print),
    beside: beside.map(one => besideWords(one, print)).join(' '),
    comments: (line.row.draft?.comments ?? []).map(({ by, at, text }) => t.comment(by, timeOf(at), text)).join('\n'),
    elsewhere: there ? t.elsewhere.told(differing(there, line.typed), differing(line.typed, there)) : '',
    moved: moved === undefined ? '' : t.moved.told(saidBy(moved, decimals), saidBy(head, decimals)),
  }
}

/** The field that an error is in, where it is one's; else the value. */
export function faultFieldIn(findings: EntryLine['findings']): TypedField {
  const error = findings.find(({ kind }) => kind === 'error')
  if (error && 'field' in error) return error.field
  if (error?.what === 'noSuchStatus') return 'status'
  return error?.what === 'countsAreMissing' || error?.what === 'numeratorAboveDenominator' ? 'numerator' : 'value'
}

const signed = (change: number, print: (number: number) => string): string => (change > 0 ? '+' : '') + print(change)

function besideWords({ kind, isOwn, name, value, at }: Beside, print: (number: number) => string): string {
  const status = value === '' ? undefined : t.statuses[value]?.toLowerCase()
  // What is only typed is told as it was typed.
  const sent = kind === 'submitted' && !status ? writtenValue(value) : null
  const said = status ?? (sent === null ? value || t.beside.nothing : print(sent))
  if (isOwn) return t.beside.own(said, timeOf(at))
  return t.beside[kind](name, said, timeOf(at))
}

/** What one version says in the fields where the other says something else. */
const differing = (one: Typed, other: Typed): string =>
  TYPED_FIELDS.filter(field => one[field] !== other[field])
    .map(
      field => `${t.fields[field]} ${(field === 'status' ? t.statuses[one[field]] : one[field]) || t.elsewhere.empty}`,
    )
    .join(', ')

function saidBy(head: Head | null, decimals: number): string {
  if (!head) return t.moved.nothing
  if (head.value === null) return (t.statuses[head.status] ?? t.moved.nothing).toLowerCase()
  return formatNumber('sv', head.value, decimals)
}
