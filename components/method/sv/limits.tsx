export function Limits() {
  return (
    <ul>
      <li>
        <b>Inget här säger varför.</b> Att en indikator förbättras visar inte att kommunens åtgärder är orsaken, eller
        att de inte är det.
      </li>
      <li>
        <b>Små förändringar kan missas.</b> Med fem årsvärden räcker ett enda avvikande år för att en verklig trend ska
        se ut som om den kan bero på slumpen.
      </li>
      <li>
        <b>Starka ord kan komma för lätt.</b> Testet antar att åren är oberoende av varandra. Det som är högt ett år är
        ofta högt även nästa, och då blir p något för litet. Gränsen 1 procent tar hand om det mesta, inte allt.
      </li>
      <li>
        <b>En trend är inte en prognos</b>, och en rak linje är sällan hela sanningen.
      </li>
      <li>
        <b>Alla grupper syns inte.</b> De flesta källor delar bara upp på kön. Skillnader efter utbildning, födelseland
        eller funktionsnedsättning finns även där de inte går att visa.
      </li>
      <li>
        <b>En grupp är inte en människa.</b> Inom varje grupp och varje stadsdel är skillnaderna ofta större än mellan
        dem.
      </li>
      <li>
        <b>Enkäter besvaras inte av alla.</b> Bortfallet är ofta störst bland dem som har det sämst, och det syns inte i
        intervallet.
      </li>
      <li>
        <b>Gränserna fem och en procent är vanor</b>, inte naturlagar. Värdena på p står under ”Så räknas det” för den
        som vill sätta andra.
      </li>
    </ul>
  )
}
