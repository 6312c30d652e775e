import made from '@/public/islands/made.json'

/** The one script of a public page: fetches the others when they are needed. `data-own`: stays in a document (lib/serve/document.mjs). */
export function Islands() {
  return <script type="module" data-own="" dangerouslySetInnerHTML={{ __html: made.loader }} />
}
