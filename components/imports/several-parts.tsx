import { useId, useState } from 'react'
import type { SeveralInput } from '@/lib/exchange/import/import-input'
import { PLAN_KINDS, type PlanKind, type ShownPart, type ShownSeveral } from '@/lib/exchange/import/shown-import'
import { filesSv as t } from '@/lib/text/files-sv'
import { severalFilesSv as words } from '@/lib/text/several-files-sv'
import { ColumnTable } from './file-columns'
import { PlanCounts } from './file-plan'
import { PlanTables } from './plan-tables'
import { TableQuestions } from './file-questions'

type Props = { read: ShownSeveral; input: SeveralInput; say: (change: Partial<SeveralInput>) => void }

/** The plan of a file of several indicators, indicator by indicator; each can be left out. */
export function SeveralParts({ read: { parts, sheets, offered }, input, say }: Props) {
  const indicators = [...new Set(parts.map(({ code }) => code))].map(code => ({
    code,
    own: parts.filter(part => part.code === code),
  }))
  const [wanted, want] = useState<PlanKind | null>(null)
  const name = useId()
  const countIn = (kind: PlanKind, of: readonly ShownPart[]) =>
    of.reduce((sum, { read }) => sum + read.plan.counts[kind], 0)
  const taken = parts.filter(({ isLeft }) => !isLeft)
  const withKind = (kind: PlanKind) => indicators.filter(({ own }) => countIn(kind, own) > 0)
  const there = PLAN_KINDS.filter(kind => withKind(kind).length > 0)
  const kind = there.find(one => one === wanted)
  const shown = kind ? withKind(kind) : indicators
  return (
    <section>
      <h2>{t.plan}</h2>
      {indicators.length > 1 && (
        <>
          <p>
            {words.together}: {there.map(one => t.counts[one](countIn(one, taken))).join(', ')}
          </p>
          <fieldset className="plan-kinds">
            <legend>{words.showIndicators}</legend>
            <label>
              <input type="radio" name={name} checked={!kind} onChange={() => want(null)} />{' '}
              {words.all(indicators.length)}
            </label>
            {there.map(one => (
              <label key={one}>
                <input type="radio" name={name} checked={one === kind} onChange={() => want(one)} />{' '}
                {words.having[one](withKind(one).length)}
              </label>
            ))}
          </fieldset>
        </>
      )}
      <ul className="parts">
        {shown.map(({ code, own }) => {
          const isTaken = !own[0]!.isLeft
          const left = isTaken ? [...offered.left, code] : offered.left.filter(one => one !== code)
          return (
            <li key={code}>
              <h3>
                <label>
                  <input type="checkbox" checked={isTaken} onChange={() => say({ left })} /> {own[0]!.name}
                </label>
              </h3>
              {isTaken &&
                own.map(part => (
                  <OnePart
                    key={part.key}
                    part={part}
                    sheet={own.length > 1 ? t.sheetNamed(sheets[part.read.sheet]!, part.read.sheet + 1) : null}
                    say={said => say({ parts: { ...input.parts, [part.key]: said } })}
                  />
                ))}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

type PartProps = {
  part: ShownPart
  /** Named where the indicator stands in several. */
  sheet: string | null
  say: (said: SeveralInput['parts'][string]) => void
}

function OnePart({ part: { read, name }, sheet, say }: PartProps) {
  const { plan, uses, period } = read
  const isAsked = plan.questions.some(({ what }) => what === 'column' || what === 'rows')
  return (
    <div>
      {sheet && <p>{sheet}</p>}
      <PlanCounts plan={plan} />
      <TableQuestions read={read} say={uses => say({ uses, period })} />
      <details open={isAsked}>
        <summary>{words.details(name)}</summary>
        <ColumnTable read={read} say={change => say({ uses, period, ...change })} />
        <PlanTables read={read} />
      </details>
    </div>
  )
}
