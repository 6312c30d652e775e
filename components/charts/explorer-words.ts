import type { Dictionary } from '@/lib/text/sv'

/** What the explorer says; the page hands it over in its own language. */
export type ExplorerWords = Dictionary['explorer']['figure']
