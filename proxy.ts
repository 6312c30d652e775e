import { NextResponse, type NextRequest } from 'next/server'

const LONGEST_PATH = 500

/** Never authorises. An address that cannot be decoded, or is absurdly long, would be an error inside Next: it is the caller's. */
export function proxy(request: NextRequest) {
  return isReadable(request.nextUrl.pathname)
    ? NextResponse.next()
    : new NextResponse('Adressen går inte att läsa. Kontrollera den och försök igen.', {
        status: 400,
        headers: { 'Content-Type': 'text/plain; charset=utf-8' },
      })
}

function isReadable(path: string): boolean {
  if (path.length > LONGEST_PATH) return false
  try {
    return !/[\u0000-\u001f]/.test(decodeURIComponent(path))
  } catch {
    return false
  }
}

export const config = { matcher: ['/((?!_next/static|_next/image).*)'] }
