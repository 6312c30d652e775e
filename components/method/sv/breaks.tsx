export function Breaks() {
  return (
    <>
      <p>
        Ändras en definition, en åldersgräns eller en källa bildar värdena en ny serie. Figuren ritar ett brott, och
        inget jämförs över det: varken trend, intervall eller utgångsläge. Ligger utgångsläget före brottet och är de
        nya åren för få står det ”kan inte avgöras: tidsseriebrott”.
      </p>
      <p>
        Preliminära värden och värden som källan har uppskattat är märkta. Ändrar källan ett värde i efterhand är det
        källans revidering och inte en förändring i kommunen.
      </p>
    </>
  )
}
