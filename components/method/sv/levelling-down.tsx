export function LevellingDown() {
  return (
    <>
      <p>
        En skillnad kan minska på två sätt: att det går bättre för dem som har det sämre, eller att det går sämre för
        dem som har det bättre. Det andra kallas utjämning nedåt (<i lang="en">levelling down</i>). Målen är skrivna för
        det första.
      </p>
      <p>
        Sidan varnar när två saker gäller samtidigt och båda är säkra: skillnaden minskar, och den grupp som hade det
        bättre får det sämre. Varningen ändrar inte märket, den står intill det.
      </p>
    </>
  )
}
