export function Districts() {
  return (
    <>
      <p>
        Med stadsdel menas SCB:s regionala statistikområden (RegSO), som har namn och gränser som ligger fast över tid.
        Områdestyp 1 till 5, från stora socioekonomiska utmaningar till mycket goda förutsättningar, är Boverkets och
        SCB:s indelning av dem och en ordnad uppdelning.
      </p>
      <ul>
        <li>
          En stadsdel jämförs med <b>resten av kommunen</b>, inte med en kommun där den själv ingår. Resten räknas genom
          att antal dras ifrån antal. Andelar dras aldrig från varandra.
        </li>
        <li>Medianer och andelar slås inte ihop till medelvärden över områden.</li>
        <li>
          SCB ändrar små tal slumpmässigt för att skydda enskilda. Delarna blir därför inte alltid exakt summan, och det
          är inget fel.
        </li>
        <li>
          Värden från 2022 och från 2024 och senare har delvis olika åldersgränser. De bildar aldrig en gemensam serie.
        </li>
      </ul>
    </>
  )
}
