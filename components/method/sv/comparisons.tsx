export function Comparisons() {
  return (
    <>
      <p>
        <b>Riket</b> är det värde som källan anger för hela landet.
      </p>
      <p>
        <b>Liknande kommuner</b> är medianen i den grupp av socioekonomiskt liknande kommuner som Kolada har räknat fram
        för kommunen (2024): hälften av kommunerna ligger över och hälften under. Medianen är vår beräkning och inte
        Koladas. Den visas för år då minst hälften av gruppen har ett värde.
      </p>
      <p>
        Jämförelser är till för att förstå, inte för att rangordna. De påverkar inget omdöme: ett värde kan vara bättre
        än rikets och ändå försämras.
      </p>
    </>
  )
}
