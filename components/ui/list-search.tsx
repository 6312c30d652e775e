'use client'
import { useEffect } from 'react'
import { searchList } from './searched-list'

/** Brings the search form of a section to life; without it the whole list stands there. */
export function ListSearch({ section }: { section: string }) {
  useEffect(() => {
    const ends = new AbortController()
    const element = document.getElementById(section)
    const form = element?.querySelector('form')
    if (element && form) searchList(element, form, ends.signal)
    return () => ends.abort()
  }, [section])
  return null
}
