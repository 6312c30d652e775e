import { createHash } from 'node:crypto'

const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script>/g
/** Ours say so, and stay (components/layout/islands.tsx). */
const OWN = / data-own(?:=|$)/
/** Data, which nobody runs. */
const DATA = / type="application\//
/** Those that only draw anew what is shown, */
const FRAMEWORK = / src="\/_next\/static\//
/** where they are, what they draw it from, what development adds, and what times it. */
const THEIR_DATA =
  /^(?:\(globalThis\["TURBOPACK"\] |self\.__next_r=|\(self\.__next_f=|self\.__next_f\.push\(|requestAnimationFrame\(function\(\)\{\$RT=performance\.now\(\)\}\))/
/** What a script would still have put in its place, or drawn. */
const UNFINISHED = /<!--\$[?!~]|<template id="[BP]:|<template data-|<div hidden="" id="S:|<html id="__next_error__"/
const FOR_SCRIPTS = /<link rel="(?:modulepreload|preload)" as="script"[^>]*>| data-precedence="[^"]*"/g
/** By which the scripts find their way. */
const TRAIL = /<!--[^>]*-->/g
const NOTHING = /<div hidden=""><\/div>/g

/**
 * A page of Next's as a document: all that it shows, without the scripts that would draw it anew. A tag is a tag, as
 * React escapes < and > in texts and attributes.
 * @param {string} html @returns {string | null} null where something would be missing without them
 */
export function asDocument(html) {
  let isWhole = true
  const shown = html.replace(SCRIPT, (tag, attributes, text) => {
    if (OWN.test(attributes)) return tag
    isWhole &&= FRAMEWORK.test(attributes) || THEIR_DATA.test(text)
    return ''
  })
  if (!isWhole || UNFINISHED.test(shown)) return null
  return shown.replace(FOR_SCRIPTS, '').replace(TRAIL, '').replace(NOTHING, '')
}

/** The Content-Security-Policy of a document: no script but those that stand in it, by their content. @param {string} policy @param {string} html */
export function policyOf(policy, html) {
  const run = [...html.matchAll(SCRIPT)].filter(([, attributes = '']) => !DATA.test(attributes))
  const hashes = run.map(([, , text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`)
  return policy.replace(/script-src [^;]*/, ["script-src 'self'", ...hashes].join(' '))
}
