import { useState } from 'react'
import { ColumnHeads } from '@/components/ui/column-heads'
import type { Area, SaidBorders } from '@/lib/districts/areas/area-input'
import type { ReadAreas } from '@/lib/districts/areas/read-areas'
import { areasSv } from '@/lib/text/areas-sv'
import { AreasMap } from './areas-map'
import { BordersQuestion, saidIn, type TypedBorders } from './borders-question'
import './areas.css'

const { plan: t, columns } = areasSv

type Props = {
  read: ReadAreas
  chooseFields: (fields: Partial<Record<'code' | 'name', string>>) => void
  /** Codes of areas that are there. */
  known: readonly string[]
  submit: (areas: Area[], borders: SaidBorders) => Promise<void>
  isSending: boolean
}

/** What was found in a file, with names that can be written otherwise, before it is sent. */
export function AreasEditor({ read, known, chooseFields, submit, isSending }: Props) {
  const [areas, setAreas] = useState(read.areas)
  const day = read.validFrom
  const [typed, setTyped] = useState<TypedBorders>({
    kind: day === null ? null : 'from',
    validFrom: day ?? '',
    source: '',
  })
  const [fault, setFault] = useState('')
  const isAsked = areas.some(({ code }) => known.includes(code))
  const change = (code: string, changed: Partial<Area>) =>
    setAreas(areas.map(area => (area.code === code ? { ...area, ...changed } : area)))
  const send = () => {
    const named = areas.map(area => ({ ...area, name: area.name.trim() }))
    const twice = named.find(({ name }, i) => named.findIndex(other => other.name === name) < i)
    const isUnnamed = named.some(({ name }) => name === '' || name.length > 100)
    const said = isAsked ? saidIn(typed) : { borders: null }
    const lacking = 'fault' in said ? said.fault : ''
    setFault(isUnnamed ? t.emptyName : twice ? t.sameName(twice.name) : lacking)
    if (!isUnnamed && !twice && 'borders' in said) void submit(named, said.borders)
  }
  return (
    <section aria-labelledby="blir">
      <h2 id="blir">{t.title}</h2>
      <p>{t.read(areas.length, read.elsewhere)}</p>
      <div className="form">
        {(['code', 'name'] as const).map(field => (
          <p className="field" key={field}>
            <label htmlFor={`falt-${field}`}>{t[field]}</label>
            <select
              id={`falt-${field}`}
              value={read.fields[field]}
              onChange={event => chooseFields({ [field]: event.target.value })}
            >
              {read.fields.all.map(key => (
                <option key={key}>{key}</option>
              ))}
            </select>
          </p>
        ))}
      </div>
      <AreasMap
        map={{ outline: null, city: [], shapes: areas }}
        names={new Map(areas.map(({ code, name }) => [code, name]))}
      />
      <table className="listing areas-table">
        <ColumnHeads heads={[columns.code, columns.name, columns.priority]} />
        <tbody>
          {areas.map(({ code, name, isPriority }) => (
            <tr key={code}>
              <th scope="row">{code}</th>
              <td data-head={columns.name}>
                <input
                  type="text"
                  aria-label={t.nameOf(code)}
                  value={name}
                  maxLength={100}
                  onChange={event => change(code, { name: event.target.value })}
                />
              </td>
              <td data-head={columns.priority}>
                <input
                  type="checkbox"
                  aria-label={t.priorityOf(name)}
                  checked={isPriority}
                  onChange={event => change(code, { isPriority: event.target.checked })}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {isAsked && <BordersQuestion typed={typed} change={setTyped} />}
      <p role="alert" className="fault">
        {fault}
      </p>
      <button className="ds-button" type="button" disabled={isSending} onClick={send}>
        {t.submit}
      </button>
    </section>
  )
}
