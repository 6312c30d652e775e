'use client'

import { ColumnHeads } from '@/components/ui/column-heads'
import { WordSearch } from '@/components/ui/word-search'
import { indicatorEditingSv as t } from '@/lib/text/indicator-editing-sv'

type Lack = keyof typeof t.lacks
type Row = {
  code: string
  name: string
  title: string
  href: string
  last: string | null
  lacks: readonly Lack[]
  outOfStep: readonly string[]
  isWaiting: boolean
}

/** Which indicator to edit, searched by every word in its names, with what each lacks. */
export function IndicatorList({ indicators }: { indicators: readonly Row[] }) {
  return (
    <WordSearch items={indicators} textOf={({ code, name, title }) => `${code} ${name} ${title}`} words={t}>
      {found => (
        <table className="listing">
          <ColumnHeads heads={[t.columns.name, t.columns.last, t.columns.lacks]} />
          <tbody>
            {found.map(({ code, name, href, last, lacks, outOfStep, isWaiting }) => (
              <tr key={code}>
                <th scope="row">
                  <a href={href}>{name}</a>
                  <span className="soft small">
                    {' '}
                    {code}
                    {isWaiting && `, ${t.waits}`}
                    {outOfStep.length > 0 && `, ${t.step.mark(outOfStep)}`}
                  </span>
                </th>
                <td data-head={t.columns.last}>{last ?? t.noValues}</td>
                <td data-head={t.columns.lacks}>{lacks.map(lack => t.lacks[lack]).join(', ') || t.nothing}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </WordSearch>
  )
}
