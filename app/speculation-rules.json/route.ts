const PAGES = ['/sv', '/sv/*', '/en', '/en/*']
/** Somebody's own, or drawn for each who asks. */
const NOT_AHEAD = ['/*/*/arbete', '/*/*/arbete/*', '/*/*/sok', '/*/*/rapportera-fel/*', '/*/*/indikatorer/*/per/*']

const rules = {
  prefetch: [
    {
      where: { and: [{ href_matches: PAGES }, { not: { href_matches: NOT_AHEAD } }] },
      eagerness: 'moderate',
    },
  ],
}

/** Which pages a browser may fetch when its reader is about to follow a link; every document names this (lib/serve/documents.mjs). */
export const GET = () =>
  Response.json(rules, {
    headers: { 'Content-Type': 'application/speculationrules+json', 'Cache-Control': 'public, max-age=86400' },
  })
