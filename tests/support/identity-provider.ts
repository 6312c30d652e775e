import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import Provider from 'oidc-provider'

const CLIENT = { OIDC_CLIENT_ID: 'malbild', OIDC_CLIENT_SECRET: 'hemlighet-for-prov-0123456789' }

/**
 * A municipality's own sign-in service (OpenID Connect, code flow with PKCE asked of everyone): whoever types a name at
 * it is that person. `people` says what it tells of each, in its ID token as Entra ID does.
 * @param where `port` 0 for a free one; `site` where Målbild is, for the addresses that people come back to; `signsOut`
 * whether people can be signed out there
 */
export async function identityProvider(
  { port = 0, site, signsOut = true }: { port?: number; site: () => string; signsOut?: boolean },
  people: Record<string, Record<string, unknown>>,
) {
  const server = createServer()
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const claims = ['name', 'email', 'email_verified', 'preferred_username', 'groups', 'roles', '_claim_names']
  const provider = new Provider(issuer, {
    clients: [
      {
        ...{ client_id: CLIENT.OIDC_CLIENT_ID, client_secret: CLIENT.OIDC_CLIENT_SECRET },
        redirect_uris: [`${site()}/api/auth/callback/oidc`],
        post_logout_redirect_uris: [`${site()}/sv`],
        response_types: ['code'],
        grant_types: ['authorization_code'],
      },
    ],
    claims: { openid: ['sub', 'amr'], profile: claims, email: [] },
    conformIdTokenClaims: false,
    features: { rpInitiatedLogout: { enabled: signsOut } },
    pkce: { required: () => true },
    cookies: { keys: ['prov'] },
    findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id, ...people[id] }) }),
  })
  const answer = provider.callback()
  server.on('request', (request, reply) => void answer(request, reply))
  return {
    settings: { OIDC_ISSUER: issuer, ...CLIENT },
    close: () => {
      server.closeAllConnections()
      return new Promise<void>(resolve => server.close(() => resolve()))
    },
  }
}
