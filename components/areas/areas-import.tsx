'use client'
import '@/components/imports/imports.css'
import { useState } from 'react'
import { FileChoice } from '@/components/imports/file-choice'
import type { Area, SaidBorders } from '@/lib/districts/areas/area-input'
import { readAreas, type ReadAreas } from '@/lib/districts/areas/read-areas'
import { areasSv as t } from '@/lib/text/areas-sv'
import { AreasEditor } from './areas-editor'

const MOST_BYTES = 150_000_000

type Fault = keyof typeof t.faults
type Fields = Partial<Record<'code' | 'name', string>>
type Props = {
  municipality: { id: number; code: string }
  seen: string
  /** Codes of those that are there. */
  known: readonly string[]
  /** Codes that are followed by themselves already. */
  priorities: readonly string[]
  send: (sent: {
    municipalityId: number
    seen: string
    areas: Area[]
    borders: SaidBorders
  }) => Promise<{ ok: true } | { ok: false; fault: Fault }>
}

/** Areas on their way in: a file, what was found in it, and how it would be. */
export function AreasImport({ municipality, seen, known, priorities, send }: Props) {
  const [file, setFile] = useState<{ name: string; bytes: Uint8Array } | null>(null)
  const [read, setRead] = useState<ReadAreas | null>(null)
  const [said, say] = useState('')
  const [isSent, setIsSent] = useState(false)

  const understand = (bytes: Uint8Array, fields?: Fields) => {
    const found = readAreas(bytes, municipality.code, fields)
    say(found.ok ? '' : t.faults[found.fault])
    // Where other fields don't do, those that did stand.
    if (!found.ok) return fields || setRead(null)
    setRead({ ...found, areas: found.areas.map(area => ({ ...area, isPriority: priorities.includes(area.code) })) })
  }
  const choose = async (chosen: File) => {
    setIsSent(false)
    setRead(null)
    if (chosen.size > MOST_BYTES) return say(t.file.tooLarge)
    say(t.file.reading)
    const bytes = new Uint8Array(await chosen.arrayBuffer())
    setFile({ name: chosen.name, bytes })
    understand(bytes)
  }
  const submit = async (areas: Area[], borders: SaidBorders) => {
    say(t.plan.sending)
    const answer = await send({ municipalityId: municipality.id, seen, areas, borders }).catch(
      () => ({ ok: false, fault: 'failed' }) as const,
    )
    say(answer.ok ? t.sent : t.faults[answer.fault])
    setIsSent(answer.ok)
  }

  return (
    <div className="imports">
      <FileChoice
        {...{ name: file?.name ?? null, label: t.file.choose, accept: '.gpkg,.geojson,.json' }}
        choose={chosen => void choose(chosen)}
      />
      <p
        role="status"
        className={said && !isSent && said !== t.file.reading && said !== t.plan.sending ? 'fault' : undefined}
      >
        {said}
      </p>
      {file && read && !isSent && (
        <AreasEditor
          key={`${file.name} ${read.fields.code} ${read.fields.name}`}
          {...{ read, known, submit, isSending: said === t.plan.sending }}
          chooseFields={fields => understand(file.bytes, { ...read.fields, ...fields })}
        />
      )}
    </div>
  )
}
