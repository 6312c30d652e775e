export function LevellingDown() {
  return (
    <>
      <p>
        En skillnad kan minska på två sätt: att det går bättre för dem som har det sämre, eller att det går sämre för
        dem som har det bättre. Det andra kallas utjämning nedåt (<i lang="en">levelling down</i>). Målen är skrivna för
        det första.
      </p>
      <p>
        Sidan säger till när två saker syns samtidigt: skillnaden har minskat, och den grupp som hade det bättre vid
        utgångsläget har fått det sämre. Den säger också hur långt det kan vara slump: det svagare av de två uttrycken.
      </p>
    </>
  )
}
