import { useState } from 'react'
import { filesSv as t } from '@/lib/text/files-sv'

type Props = { name: string | null; choose: (file: File) => void }

/** A file is chosen, or dropped. */
export function FileChoice({ name, choose }: Props) {
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
      <label htmlFor="fil">{t.choose}</label>
      <input
        id="fil"
        type="file"
        accept=".xlsx,.csv,.tsv,.txt,.px,.json,.xls"
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
