export function Breaks() {
  return (
    <>
      <p>
        Ändras en definition, en åldersgräns eller en källa bildar värdena en ny serie. Figuren ritar ett brott, och
        inget jämförs över det: varken trend, intervall eller utgångsläge. Ligger utgångsläget före brottet jämförs med
        det första värdet efter det, och året står intill.
      </p>
      <h3 id="hopp">Hopp som kan vara ett brott</h3>
      <p>
        Ibland hoppar ett värde så mycket att mätningen själv kan ha ändrats. Ett steg räknas som ett möjligt brott när
        det ligger mer än fem gånger stegens vanliga spridning från mittenvärdet, är minst halva seriens omfång och
        minst tre tryckta enheter, i en serie med minst sex steg. Det ritas som ett brott med en fråga till den som
        ansvarar för indikatorn. Tills frågan är besvarad jämförs inget över hoppet.
      </p>
      <p>
        Preliminära värden och värden som källan har uppskattat är märkta. Ändrar källan ett värde i efterhand är det
        källans revidering och inte en förändring i kommunen.
      </p>
    </>
  )
}
