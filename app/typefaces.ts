import localFont from 'next/font/local'

/** The names are the families': one that a system has too, as 'sans', would be taken from it instead of the stand-in. */
const sourceSans = localFont({
  src: '../node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
  weight: '200 900',
  variable: '--source-sans',
  display: 'optional',
  preload: false,
})
const sourceSerif = localFont({
  src: '../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
  weight: '200 900',
  variable: '--source-serif',
  display: 'optional',
  preload: false,
  adjustFontFallback: 'Times New Roman',
})

/**
 * The class of every html element. The typefaces are never in the way: asked for first, their 80 kB kept the stylesheet
 * and the figures waiting for 0.3 s on a slow phone. Where they come within a tenth of a second they show at once, else
 * from the next page on, and stand-ins with their measures see to it that no line moves.
 */
export const typefaces = `${sourceSans.variable} ${sourceSerif.variable}`
