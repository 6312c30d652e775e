'use client'

import { useCallback, useDeferredValue, useMemo, useState } from 'react'
import { entrySv as t } from '@/lib/text/entry-sv'
import { rulesIn } from '@/lib/values/grid'
import { unpacked, type PackedGrid } from '@/lib/values/packed-grid'
import { touchedBy } from '@/lib/values/sheet'
import { isWithoutValue, type TypedField } from '@/lib/values/typed-cell'
import { fieldOf, rowsOf, sourceIn, withoutValue, type EntryState } from './entry-state'
import type { Choice } from './grid-line'
import { GridTable } from './grid-table'
import { toldId } from './line-told'
import { LivePreview, type PreviewAction } from './live-preview'
import { OTHER_SOURCE } from './other-sources'
import type { Away } from './paste/places'
import { SaveStateLine } from './save-state'
import { newVoice, Said } from './said'
import { showField } from './show-field'
import { SubmitPanel, type DiscardAction } from './submit-panel'
import { useOthers } from './use-others'
import { useEntry, type SaveAction } from './use-entry'
import type { SubmitAction } from './use-sending'

type Props = {
  grid: PackedGrid
  personId: number
  isReadOnly: boolean
  /** Indicators with rows on other pages. */
  elsewhere?: readonly Away[]
  /** Where an indicator's values are entered; none where the grid is of several. */
  home?: string
  actions: { save: SaveAction; submit: SubmitAction; discard: DiscardAction; preview?: PreviewAction }
  /** Whose grid it is, as its addresses call it. */
  municipality: string
  /** Where one lands when something has been sent; the submissions' numbers are put after it. */
  sentHref: string
  /** Where one signs in again, in another tab. */
  signInHref: string
}

const NOWHERE: readonly never[] = []

/** A grid of values, of one indicator or of several, from the first key to the sending. */
export function EntryGrid(props: Props) {
  const { personId, isReadOnly, elsewhere = NOWHERE, home, actions, municipality, sentHref, signInHref } = props
  const grid = useMemo(() => unpacked(props.grid), [props.grid])
  const { work, send, textOf, saver, saving, restored, sources: known } = useEntry(grid, personId, actions.save)
  const { state, lines } = work
  // What is told below of all rows comes right after the rows themselves.
  const told = useDeferredValue(work)
  const written = JSON.stringify(grid.indicators.map(one => [one.indicatorId, sourceIn(state, one.indicatorId)]))
  const sources = useMemo(() => new Map(JSON.parse(written) as [number, string][]), [written])
  const [voice] = useState(newVoice)
  const { say } = voice
  const { municipalityId } = grid
  const others = useOthers({ grid, personId, isReadOnly, save: actions.save, send, beside: state.beside })
  const decimalsOf = useMemo(() => {
    const rules = rulesIn(grid)
    const rows = new Map(rowsOf(grid).map(({ key, cell }) => [key, rules.get(cell.indicatorId)!.decimals]))
    return (key: string) => rows.get(key) ?? 0
  }, [grid])

  const onType = useCallback(
    (id: string, field: TypedField, text: string) => {
      if (field !== 'status' || !isWithoutValue(text)) return send({ do: 'type', field: fieldOf(id, field), text })
      send({ do: 'write', writes: withoutValue(id, text) })
    },
    [send],
  )
  const onChoose = useCallback(
    (id: string, choice: Choice, text: string) => {
      if (choice === 'proposal') send({ do: 'write', writes: [[fieldOf(id, 'value'), text]] })
      else if (choice === 'status') send({ do: 'write', writes: withoutValue(id, text) })
      else if (choice === 'keepHere' || choice === 'takeThere') {
        send({ do: choice, key: id })
        saver.chosen(id)
      } else send({ do: choice, key: id, decimals: decimalsOf(id) })
      showField(fieldOf(id, 'value'))?.focus()
    },
    [send, saver, decimalsOf],
  )
  const turn = (way: 'undo' | 'redo') => {
    const field = touchedBy(state.sheet, way)
    send({ do: way })
    say(way === 'undo' ? t.undone : t.redone)
    if (field) showField(field)?.scrollIntoView({ block: 'nearest' })
  }

  return (
    <div className="entry" onBlur={() => void saver.flush()}>
      {!isReadOnly && <p className="hint keys no-print">{t.keys}</p>}
      <p role="status" className={others.length > 0 ? 'notice' : 'vh'}>
        {others.length > 0 && t.othersHere(others)}
      </p>
      <GridTable {...{ grid, state, lines, send, textOf, say, onType, onChoose, isReadOnly, elsewhere, home }} />
      {!isReadOnly && (
        <>
          <div className="entry-bar">
            <SaveStateLine {...{ saving, restored, signInHref }} choiceAt={choiceIn(state)} />
            <button type="button" disabled={state.sheet.done.length === 0} onClick={() => turn('undo')}>
              {t.undo}
            </button>
            <button type="button" disabled={state.sheet.undone.length === 0} onClick={() => turn('redo')}>
              {t.redo}
            </button>
            <a href="#skicka">{t.submit.title}</a>
            <Said voice={voice} />
          </div>
          {home && actions.preview && (
            <LivePreview
              about={{ municipality, municipalityId, indicatorId: grid.indicators[0]!.indicatorId, personId }}
              savedAt={saving.savedAt}
              preview={actions.preview}
            />
          )}
          <SubmitPanel
            {...{ grid, personId, saver, sentHref, send }}
            work={told}
            {...{ sources, known }}
            savedAt={saving.savedAt}
            submit={actions.submit}
            discard={actions.discard}
          />
        </>
      )}
    </div>
  )
}

/** Where the first choice between two of one's own versions stands. */
function choiceIn({ elsewhere, otherSources }: EntryState): string | undefined {
  const [cell] = Object.keys(elsewhere)
  return cell ? toldId(cell) : Object.keys(otherSources).length > 0 ? OTHER_SOURCE : undefined
}
