import type { drawn } from '@/lib/serve/drawn.mjs'

type Preview = { secret: string; draw: (url: string) => ReturnType<typeof drawn> }

/** Given by what serves the app (prisma/serve.mjs): none while it is built. */
export const preview = () => (globalThis as { malbildPreview?: Preview }).malbildPreview

/**
 * Where the public pages of a municipality are drawn before it is opened, for ourselves alone: nobody else can guess the
 * address, and it is never sent. Null where nothing serves the app.
 */
export function previewSlug(slug: string): string | null {
  const secret = preview()?.secret
  return secret ? `${slug}--${secret}` : null
}

/** Whose pages such an address draws; null for any other address. */
export function previewedIn(address: string): string | null {
  const [slug = '', secret] = address.split('--', 2)
  return secret && address === previewSlug(slug) ? slug : null
}
