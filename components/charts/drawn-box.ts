import { figureSizes, type FigureSize } from './figure-size'

/** Which of a picture's drawings the stylesheet shows, and how large it stands there, in px. */
export type DrawnBox = { size: FigureSize; width: number; height: number }

const sizes = Object.keys(figureSizes) as FigureSize[]

/** Measures the drawing that is shown; null while none is. */
export function drawnBox(picture: Element): DrawnBox | null {
  for (const size of sizes) {
    const { width = 0, height = 0 } = picture.querySelector(`.for-${size}`)?.getBoundingClientRect() ?? {}
    if (width > 0) return { size, width, height }
  }
  return null
}
