'use client'
import { useEffect } from 'react'
import { offerExploring } from './explore'
import type { ExplorerWords } from './explorer-words'

/** Lets the page's figures be explored; without it they are the pictures they were. One for a page. */
export function ExploreFigures({ words }: { words: ExplorerWords }) {
  useEffect(() => {
    const ends = new AbortController()
    offerExploring(words, ends.signal)
    return () => ends.abort()
  }, [words])
  return null
}
