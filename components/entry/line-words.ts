import { entrySv as t } from '@/lib/text/entry-sv'
import { timeOf } from '@/lib/text/moments'
import { formatNumber } from '@/lib/text/numbers'
import type { Beside } from '@/lib/values/grid'
import { writtenNumber, type Head, type TypedField } from '@/lib/values/typed-cell'
import { periodInWords } from '@/lib/text/period-words'
import type { EntryLine } from './entry-lines'
import { findingWords, proposalsIn } from './finding-words'

/** What a row is told in words. `moved`: what holds in it now, where that is something else than was seen. */
export function wordsOf(line: EntryLine, moved: Head | null | undefined) {
  const { findings, former, value, computed, head, beside, rules } = line
  const { decimals } = rules
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
    computed: computed === null ? '' : t.computed(writtenNumber(computed, decimals)),
    former: former?.value != null ? t.formerOf(print(former.value), periodInWords('sv', former.label)) : '',
    change: change === null ? '' : signed(Number(change.toFixed(decimals)), print),
    beside: beside.map(besideWords).join(' '),
    comments: (line.row.draft?.comments ?? []).map(({ by, at, text }) => t.comment(by, timeOf(at), text)).join('\n'),
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

function besideWords({ kind, isOwn, name, value, at }: Beside): string {
  const said = t.statuses[value] && value !== '' ? t.statuses[value].toLowerCase() : value || t.beside.nothing
  if (isOwn) return t.beside.own(said, timeOf(at))
  return t.beside[kind](name, said, timeOf(at))
}

function saidBy(head: Head | null, decimals: number): string {
  if (!head) return t.moved.nothing
  if (head.value === null) return (t.statuses[head.status] ?? t.moved.nothing).toLowerCase()
  return formatNumber('sv', head.value, decimals)
}
