import { fileURLToPath } from 'node:url'
import { everywhere } from './lib/serve/everywhere.mjs'

// A shared cache must not keep a page that has been withdrawn, so browsers and proxies ask each time (ETag answers 304).
const askEachTime = 'public, max-age=0, must-revalidate'

// Documents name their scripts by content instead (lib/serve/document.mjs); nothing is ever loaded from elsewhere.
const contentSecurityPolicy = [
  "default-src 'self'",
  `script-src 'self' 'unsafe-inline'${process.env.NODE_ENV === 'development' ? " 'unsafe-eval'" : ''}`,
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
].join('; ')

const onEverything = Object.entries(everywhere).map(([key, value]) => ({ key, value }))

const onPublicPages = [
  { key: 'Cache-Control', value: askEachTime },
  { key: 'Content-Security-Policy', value: `${contentSecurityPolicy}; frame-ancestors 'self'` },
]

const keptByNobody = [
  { key: 'Cache-Control', value: 'private, no-store' },
  { key: 'X-Robots-Tag', value: 'noindex' },
]

// A figure to be shown on other pages; everything else is shown on its own.
const inFrames = [{ key: 'Content-Security-Policy', value: `${contentSecurityPolicy}; frame-ancestors *` }]

/** @type {import('next').NextConfig} */
export default {
  cacheComponents: true,
  partialPrefetching: false,
  typedRoutes: true,
  poweredByHeader: false,
  // Our own server packs (prisma/serve.mjs).
  compress: false,
  // Half of what pages may take; the other half is for what npm start keeps of them, packed (prisma/serve.mjs).
  cacheMaxMemorySize: (Number(process.env.PAGE_MEMORY_MB || 128) * 2 ** 20) / 2,
  // Hears of values that expire, for the memory that npm start serves from.
  cacheHandler: fileURLToPath(new URL('lib/serve/page-cache.mjs', import.meta.url)),
  // Native modules, which a bundler can't take along.
  serverExternalPackages: ['@resvg/resvg-js'],
  // npm test checks types over the whole tree; a start on a fresh machine need not do it again.
  typescript: { ignoreBuildErrors: true },
  experimental: {
    globalNotFound: true,
    // A file that is read in (app/api/arbete) may be 20 MB; what forms may be is told in lib/serve.
    proxyClientMaxBodySize: '21mb',
    // Unknown addresses would otherwise be written to disk, and old pages outlive a changed database.
    isrFlushToDisk: false,
  },
  redirects: async () => [{ source: '/', destination: '/sv', permanent: false }],
  headers: async () => [
    { source: '/:path*', headers: onEverything },
    ...[
      '/:locale(sv|en)',
      '/:locale(sv|en)/:municipality',
      '/:locale(sv|en)/:municipality/:section((?!arbete)[^/]+)/:rest*',
    ].map(source => ({ source, headers: onPublicPages })),
    {
      source: '/:locale(sv|en)/:municipality/arbete/:rest*',
      headers: [{ key: 'Cache-Control', value: 'private, no-store' }],
    },
    // As it was known on a day, what is wrong with any page, and what answers to a query: there is no end to them.
    ...[
      '/:locale(sv|en)/:municipality/indikatorer/:code/per/:rest*',
      '/:locale(sv|en)/:municipality/rapportera-fel/:rest*',
      '/:locale(sv|en)/:municipality/sok',
      '/api/v1/:municipality/indicators/:code/per/:rest*',
    ].map(source => ({ source, headers: keptByNobody })),
    { source: '/:locale(sv|en)/:municipality/inbaddning/:rest*', headers: inFrames },
    // What isn't there today may be tomorrow: Next lets shared caches keep a page of its own for a year.
    ...[
      '/:unknown((?!_next|api|sv$|en$)[^/]+)',
      '/:unknown((?!_next|api|islands|sv|en)[^/]+)/:rest*',
      '/api',
      '/api/v1',
    ].map(source => ({ source, headers: onPublicPages })),
    // Named by their content; last, since what comes later counts.
    {
      source: '/islands/:script+',
      headers: [{ key: 'Cache-Control', value: 'public, max-age=31536000, immutable' }],
    },
  ],
}
