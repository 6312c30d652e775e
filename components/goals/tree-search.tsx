'use client'
import { useEffect } from 'react'
import { searchList } from '../ui/searched-list'
import { followHash, listenForMoves, listenForOpenAll } from './tree-life'

/** Brings search, arrow keys and the buttons of the tree to life; without it the tree opens and closes by itself. */
export function TreeSearch({ section }: { section: string }) {
  useEffect(() => {
    const ends = new AbortController()
    const { signal } = ends
    const element = document.getElementById(section)
    const form = element?.querySelector('form')
    if (element && form) {
      searchList(element, form, signal)
      listenForMoves(element, signal)
      listenForOpenAll(element, signal)
      followHash(element, form, signal)
    }
    return () => ends.abort()
  }, [section])
  return null
}
