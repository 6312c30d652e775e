import type { ReactNode } from 'react'
import type { FigureData } from './figure-data'
import { FigureFrame, type FigureFrameProps } from './figure-frame'
import { FigurePicture } from './figure-picture'
import type { FigureSize } from './figure-size'
import { tableNotes, tableOf } from './figure-table'
import { unitParts } from './unit-line'

/**
 * An indicator's figure: title, unit, drawing, caption, statuses, source with date, and its numbers as a table.
 * `picture` replaces the drawing where another one stands in its place; everything around it stays.
 */
export function Figure({
  data,
  sizes,
  picture,
  explore,
  ...frame
}: Omit<FigureFrameProps, 'id' | 'title' | 'unit' | 'locale' | 'table' | 'notes' | 'children'> & {
  data: FigureData
  sizes?: FigureSize[]
  picture?: ReactNode
  explore?: string
}) {
  const captionId = `${data.id}-caption`
  const { unit, better, axis, breaks } = unitParts(data)
  const told = [better, breaks].filter(Boolean).join('; ')
  return (
    <FigureFrame
      id={data.id}
      finding={data.finding}
      title={data.title}
      titleLang={data.titleLang}
      unit={
        <>
          {unit}
          {told && '; '}
          {told && <span className="better">{told}</span>}
          {axis && <span className="axis-note">; {axis}</span>}
        </>
      }
      locale={data.locale}
      table={tableOf(data)}
      notes={tableNotes(data)}
      {...frame}
    >
      {picture ?? <FigurePicture data={data} labelledBy={captionId} sizes={sizes} explore={explore} />}
    </FigureFrame>
  )
}
