import { HEIGHT_SAID } from '@/lib/exchange/embedding'

/** A page in a frame tells the page around it how high it is, as often as that changes; who listens decides. */
const TELL = `if(parent!==self)new ResizeObserver(()=>parent.postMessage({"${HEIGHT_SAID}":Math.ceil(document.body.getBoundingClientRect().height)},"*")).observe(document.body)`

export const FrameHeight = () => <script dangerouslySetInnerHTML={{ __html: TELL }} />
