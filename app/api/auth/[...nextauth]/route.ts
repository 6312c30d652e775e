/**
 * next-auth's door, for signing in by another service (lib/auth/auth-options.ts). While there is none to sign in by it
 * is closed: passwords go by a form of ours, and its routes would answer some of what is sent them with 500.
 */
const closed = () =>
  new Response('Här går det inte att logga in. Logga in i kommunens arbetsyta.', {
    status: 404,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' },
  })

export { closed as GET, closed as POST }
