export function Rounding() {
  return (
    <>
      <p>
        Varje värde avrundas till indikatorns antal decimaler, i alla former, även i filer. Hälften avrundas från noll.
        Prövningar och skillnader räknas på oavrundade värden, och avrundas sist. Därför kan en skillnad se ut att vara
        en tiondel fel mot de två tal den kommer ur. Sidan säger till när det syns i en mening.
      </p>
      <p>Svensk talform gäller: decimalkomma, mellanrum i tusental, riktigt minustecken och tankstreck i intervall.</p>
    </>
  )
}
