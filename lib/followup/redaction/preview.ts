import { createHash } from 'node:crypto'
import { isSame } from '@/lib/differing'
import { followUpSv } from '@/lib/text/followup-sv'
import { otherLocale } from '@/lib/text/numbers'
import { redactionSv as t } from '@/lib/text/redaction-sv'
import type { Both, Report, ReportGoal } from '@/lib/followup/report'

export type Difference = { where: string; before: string; after: string }
/** A text of a report that can be chosen, by what it is known. */
export type Choosable = { key: string; where: string; text: string }

const OTHER = otherLocale('sv')

const keyOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 20)

/** What people have written in a report and what the website says in its headings, each text once, in Swedish. */
export function textsOf(report: Report): Choosable[] {
  const groundsOf = (where: string, { evidence, actions }: Pick<ReportGoal, 'evidence' | 'actions'>) => [
    ...evidence.map(({ title, text }): [string, string] => [`${where}, ${title}`, unquoted(text)]),
    ...actions.map(({ title }): [string, string] => [`${where}, ${followUpSv.actions}`, title]),
  ]
  const ofGoal = (where: string, { headline, judgement, ...grounds }: ReportGoal): [string, string][] => [
    ...(judgement ? [[where, judgement.text] as [string, string], [where, judgement.reason] as [string, string]] : []),
    [where, headline.sv],
    ...groundsOf(where, grounds),
  ]
  const found: [string, string][] = [
    ...(report.own ? [[followUpSv.own(report.own.year), report.own.text] as [string, string]] : []),
    ...[...report.gaps.says.sv, ...report.levels.says.sv].map((says): [string, string] => [t.front, says]),
    ...report.questions.sv.map((says): [string, string] => [followUpSv.decide, says]),
    ...ofGoal(followUpSv.whole, report.whole),
    ...report.areas.flatMap(area => [area, ...area.outcomes].flatMap(goal => ofGoal(titled(goal), goal))),
    ...report.districts.flatMap(({ name, headline, says, answers, ...district }) => [
      ...[headline.sv, ...says.sv, ...answers.flatMap(answer => answer.says.sv)].map((text): [string, string] => [
        name,
        text,
      ]),
      ...groundsOf(name, district),
    ]),
    ...report.notes.map(({ text }): [string, string] => [followUpSv.notes, text]),
  ]
  const texts = new Map(found.filter(([, text]) => text !== '').map(([where, text]) => [text, where]))
  return [...texts].map(([text, where]) => ({ key: keyOf(text), where, text }))
}

const titled = ({ number, title }: { number: string; title: Both }): string => `${number} ${title.sv}`.trim()
const unquoted = (text: string): string => text.replace(/^”(.*)”$/s, '$1')

/** What differs between a report and itself without what is chosen, as its Swedish readers meet it. */
export function differencesOf(before: Report, after: Report): Difference[] {
  const found: Difference[] = []
  const go = (one: unknown, other: unknown, where: string, key: string): void => {
    if (one === other) return
    if (typeof one === 'string') found.push({ where, before: one, after: String(other) })
    else if (key === 'figure') {
      if (!isSame(one, other)) found.push({ where, before: t.figure, after: followUpSv.removed })
    } else if (isPoint(one) && isPoint(other)) {
      if (one.value !== other.value)
        found.push({
          where: `${where}, ${one.label}`,
          before: String(one.value).replace('.', ','),
          after: followUpSv.hidden,
        })
    } else if (typeof one === 'object' && one !== null && typeof other === 'object' && other !== null) {
      const here = named(one as Named, where)
      for (const [name, part] of Object.entries(one))
        if (name !== OTHER) go(part, (other as Record<string, unknown>)[name], here, name)
    }
  }
  go(before, after, t.front, '')
  return found
}

type Point = { label: string; value: number | null; isHidden: boolean }
const isPoint = (node: unknown): node is Point => typeof node === 'object' && node !== null && 'isHidden' in node

type Named = Partial<Record<'name' | 'title' | 'label' | 'of', Both | string>> & { number?: string }
/** What a part is called, within what it is part of. */
function named({ name, title, label, of, number }: Named, where: string): string {
  const words = (both: Both | string | undefined) => (typeof both === 'object' ? both.sv : undefined)
  if (words(label)) return `${where}, ${words(label)}`
  return words(of) ?? words(name) ?? (words(title) === undefined ? where : `${number ?? ''} ${words(title)}`.trim())
}
