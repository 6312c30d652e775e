import { dotStripGeometry, stripAxis, stripNumber, type DotStripData } from './dot-strip-geometry'
import { showsZero } from './domain'
import { DrawnPicture } from './drawn-picture'
import { FigureFrame, type FigureFrameProps } from './figure-frame'
import type { FigureSize } from './figure-size'
import { tableCaption } from './figure-table'
import { figureWords } from './figure-words'
import { escapeText } from './svg'

/** A district among all districts, with caption, source and every district's value in a table. */
export function DotStrip({
  data,
  sizes = ['phone', 'column'],
  ...frame
}: Omit<FigureFrameProps, 'id' | 'title' | 'unit' | 'locale' | 'table' | 'notes' | 'children'> & {
  data: DotStripData
  sizes?: FigureSize[]
}) {
  const words = figureWords[data.locale]
  const isDrawn = data.dots.some(dot => dot.value !== null)
  const unit = isDrawn && !showsZero(stripAxis(data).domain) ? `${data.unit}; ${words.notFromZero}` : data.unit
  const marks = new Set(data.dots.flatMap(dot => dot.mark ?? []))
  return (
    <FigureFrame
      id={data.id}
      title={data.title}
      titleLang={data.titleLang}
      unit={unit}
      locale={data.locale}
      table={stripTable(data)}
      notes={Object.entries(words.marks).flatMap(([mark, meaning]) => (marks.has(mark) ? `${mark} ${meaning}` : []))}
      {...frame}
    >
      {isDrawn ? (
        <DrawnPicture
          drawings={sizes.map(size => ({ size, drawing: dotStripGeometry(data, size) }))}
          aria-labelledby={`${data.id}-caption`}
        />
      ) : (
        <p className="figure-empty">{words.noValues}</p>
      )}
    </FigureFrame>
  )
}

/** Districts from the highest value to the lowest, the hidden ones last, the city and its rest on top. */
function stripTable(data: DotStripData): string {
  const words = figureWords[data.locale]
  const sorted = data.dots.toSorted((a, b) => (b.value ?? -Infinity) - (a.value ?? -Infinity))
  const wholes = [data.city, data.rest].filter(row => row !== undefined)
  const rows = [...wholes, ...sorted].map(row => {
    const text = row.value === null ? ('mark' in row && row.mark) || '–' : stripNumber(data, row.value)
    return `<tr><th scope="row">${escapeText(row.label)}</th><td>${escapeText(text)}</td></tr>`
  })
  return (
    tableCaption(data) +
    `<thead><tr><th scope="col">${words.district}</th><th scope="col">${words.value}</th></tr></thead>` +
    `<tbody>${rows.join('')}</tbody>`
  )
}
