import type { Site } from '@/lib/municipality/paths'
import type { View } from '@/lib/observations/view'
import { dictionary } from '@/lib/text/dictionary'
import { fileKinds, fileName, type FileKind } from './file-kinds'

/** A file that a page offers: its name for people, its address and its media type. */
export type Download = { kind: FileKind; label: string; href: string; type: string }

const download = (kind: FileKind, { locale, municipality }: Site, stem: string, ...folders: string[]): Download => ({
  kind,
  label: dictionary(locale).exchange.formats[kind],
  href: ['/api/v1', municipality, ...folders, fileName(stem, kind, locale)].join('/'),
  type: fileKinds[kind].type,
})

/** What can be taken along of an indicator: all its values, and the figure as the view draws it (null: nothing to draw). */
export function downloadsOf(site: Site, code: string, view: View | null): Download[] {
  const values = (['xlsx', 'csv', 'plainCsv', 'jsonStat'] as const).map(kind =>
    download(kind, site, code, 'indicators'),
  )
  if (!view) return values
  const folders = ['indicators', code, view.dimension, view.comparison]
  return [...values, ...(['png', 'svg'] as const).map(kind => download(kind, site, 'figure', ...folders))]
}

/** Everything of a målområde in one archive. */
export const areaDownload = (site: Site, slug: string): Download => download('zip', site, slug, 'areas')

export const ACTIONS_FILE = 'atgarder'
/** Every action of the municipality. */
export const actionsDownload = (site: Site): Download => download('csv', site, ACTIONS_FILE, 'actions')
