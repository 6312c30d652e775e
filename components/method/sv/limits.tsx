export function Limits() {
  return (
    <ul>
      <li>
        <b>Inget här säger varför.</b> Att en indikator förbättras visar inte att kommunens åtgärder är orsaken, eller
        att de inte är det.
      </li>
      <li>
        <b>Små förändringar kan missas.</b> Med fem årsvärden räcker ett enda avvikande år för att en verklig trend inte
        ska bli säker.
      </li>
      <li>
        <b>Säkra ord kan komma för lätt.</b> Testet antar att åren är oberoende av varandra. Det som är högt ett år är
        ofta högt även nästa, och då blir p något för litet.
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
        <b>Gränsen fem procent är en vana</b>, inte en naturlag. Värdena på p står vid varje omdöme för den som vill
        sätta en annan.
      </li>
    </ul>
  )
}
