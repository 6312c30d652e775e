import 'server-only'
import { join } from 'node:path'
import { renderAsync } from '@resvg/resvg-js'

/** resvg reads neither woff2 nor variable fonts, so the pictures' typeface is given as TTF, one file for each weight. */
const FONTS = join(process.cwd(), 'node_modules/@expo-google-fonts/source-sans-3')
const fontFiles = ['400Regular/SourceSans3_400Regular.ttf', '600SemiBold/SourceSans3_600SemiBold.ttf'].map(file =>
  join(FONTS, file),
)

/** An SVG as PNG, without a browser. Three dots to the px, so that it holds in print at about 17 cm; one for a screen. */
export async function pngOf(svg: string, dotsPerPx: 1 | 3 = 3): Promise<Uint8Array> {
  const picture = await renderAsync(svg, {
    font: { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Source Sans 3' },
    fitTo: { mode: 'zoom', value: dotsPerPx },
  })
  return picture.asPng()
}
