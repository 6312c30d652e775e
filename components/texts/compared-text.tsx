import { compareLines } from '@/lib/text/compared-lines'

const MARKS = { same: 'span', removed: 'del', added: 'ins' } as const

type Props = { former: string; latter: string; words: Record<'removed' | 'added', string> }

/** Two versions of a text held against each other, line by line. */
export function ComparedText({ former, latter, words }: Props) {
  return (
    <div className="compared-lines">
      {compareLines(former, latter).map(({ text, is }, i) => {
        const Mark = MARKS[is]
        return (
          <div key={i}>
            {is !== 'same' && <span className="soft small">{words[is]}: </span>}
            <Mark>{text}</Mark>
          </div>
        )
      })}
    </div>
  )
}
