import { expect, it } from 'vitest'
import { pngOf } from './png'

const svgOf = (text: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="80" height="20" font-family="'Source Sans 3'">${text}</svg>`

/** Width and height from the header chunk of a PNG. */
const sizeOf = (png: Uint8Array) => {
  const view = new DataView(png.buffer, png.byteOffset)
  return [view.getUint32(16), view.getUint32(20)]
}

it('a picture becomes a PNG of three dots to the px', async () => {
  const png = await pngOf(svgOf(''))
  expect([...png.slice(1, 4)]).toEqual([...Buffer.from('PNG')])
  expect(sizeOf(png)).toEqual([240, 60])
})

it('text is drawn, in two weights', async () => {
  const blank = await pngOf(svgOf(''))
  const regular = await pngOf(svgOf('<text y="15">Åäö</text>'))
  const semibold = await pngOf(svgOf('<text y="15" font-weight="600">Åäö</text>'))
  expect(regular.length).toBeGreaterThan(blank.length + 300)
  expect(Buffer.from(semibold).equals(Buffer.from(regular))).toBe(false)
})
