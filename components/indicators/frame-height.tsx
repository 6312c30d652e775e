import { HEIGHT_SAID } from '@/lib/exchange/embedding'

/** Stands in what the page shows: in a frame it tells the page around it how high it is, as often as that changes; who listens decides. */
const TELL = `if(parent!==self){let m=document.currentScript.parentElement;new ResizeObserver(()=>parent.postMessage({"${HEIGHT_SAID}":Math.ceil(m.getBoundingClientRect().bottom+scrollY)},"*")).observe(m)}`

export const FrameHeight = () => <script dangerouslySetInnerHTML={{ __html: TELL }} />
