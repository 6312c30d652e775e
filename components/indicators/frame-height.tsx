import { HEIGHT_SAID } from '@/lib/exchange/embedding'

/** `data-own`: stays in a document (lib/serve/document.mjs). Stands in what the page shows: in a frame it tells the page around it how high it is, as often as that changes; who listens decides. */
const TELL = `if(parent!==self){let m=document.currentScript.parentElement;new ResizeObserver(()=>parent.postMessage({"${HEIGHT_SAID}":Math.ceil(m.getBoundingClientRect().bottom+scrollY)},"*")).observe(m)}`

export const FrameHeight = () => <script data-own="" dangerouslySetInnerHTML={{ __html: TELL }} />
