import { useState } from 'react'
import { filesSv as t } from '@/lib/text/files-sv'

type Props = {
  name: string | null
  choose: (file: File) => void
  label?: string
  /** What the names of such files end with. */
  accept?: string
}

const VALUES = '.xlsx,.csv,.tsv,.txt,.px,.json,.xls'

/** A file is chosen, or dropped. */
export function FileChoice({ name, choose, label = t.choose, accept = VALUES }: Props) {
  const [isOver, setIsOver] = useState(false)
  return (
    <div
      className={isOver ? 'file-choice over' : 'file-choice'}
      onDragOver={event => {
        event.preventDefault()
        setIsOver(true)
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={event => {
        event.preventDefault()
        setIsOver(false)
        const file = event.dataTransfer.files[0]
        if (file) choose(file)
      }}
    >
      <label htmlFor="fil">{label}</label>
      <input
        id="fil"
        type="file"
        accept={accept}
        onChange={event => {
          const file = event.target.files?.[0]
          if (file) choose(file)
          // The same file may be chosen again, once it has been changed.
          event.target.value = ''
        }}
      />
      <p>{name ?? t.drop}</p>
    </div>
  )
}
