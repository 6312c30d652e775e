import localFont from 'next/font/local'

const sans = localFont({
  src: '../node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
  weight: '200 900',
  variable: '--source-sans',
  display: 'optional',
})
const serif = localFont({
  src: '../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
  weight: '200 900',
  variable: '--source-serif',
  display: 'optional',
  adjustFontFallback: 'Times New Roman',
})

/**
 * The class of every html element. Both typefaces are asked for before the stylesheet has been read, and stand-ins
 * with their measures take their place until they are there, so that no line moves.
 */
export const typefaces = `${sans.variable} ${serif.variable}`
