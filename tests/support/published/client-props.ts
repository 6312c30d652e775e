import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { isValidElement, type ReactNode } from 'react'

const components = fileURLToPath(new URL('../../../components/', import.meta.url))

/** Every component that runs in the browser: its props travel with the page (RSC payload), drawn or not. */
const clientComponents = new Set(
  await Promise.all(
    readdirSync(components, { recursive: true, encoding: 'utf8' })
      .filter(file => file.endsWith('.tsx') && readFileSync(components + file, 'utf8').startsWith("'use client'"))
      .map(async file => Object.values((await import(components + file)) as Record<string, unknown>)),
  ).then(modules => modules.flat()),
)

/** What a page hands to the components that run in the browser. Calls the others, as the server does. */
export function clientProps(node: ReactNode): unknown[] {
  if (Array.isArray(node)) return node.flatMap(clientProps)
  if (!isValidElement<{ children?: ReactNode }>(node)) return []
  const { type, props } = node
  if (clientComponents.has(type)) return [props, ...clientProps(props.children)]
  if (typeof type === 'function') return clientProps((type as (props: unknown) => ReactNode)(props))
  return clientProps(props.children)
}
