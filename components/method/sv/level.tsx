export function Level() {
  return (
    <>
      <p>
        Nivån är indikatorns värde för alla, i hela kommunen. Den jämförs med <b>utgångsläget</b>: det senaste
        jämförbara värdet som gällde när målbilden började, det vill säga en period som hade tagit slut senast
        målbildens första år. Av flerårsmedelvärden är det den senaste perioden som inte delar år med den nyaste. Börjar
        serien senare jämförs med dess första värde, och året står intill. Har kommunen valt ett annat basår för en
        indikator gäller det.
      </p>
      <p>
        Varje indikator har en riktning: högre är bättre, lägre är bättre, närmare ett visst värde är bättre, eller
        ingetdera. Är det ett värde som ska nås är det avståndet dit som prövas. Har indikatorn ingen riktning sägs bara
        att värdet ökar eller minskar, aldrig att det blir bättre eller sämre.
      </p>
      <p>
        Har kommunen satt ett <b>målvärde</b> med ett målår står på indikatorns sida hur stor del av vägen dit som är
        gjord, och om takten räcker enligt Statistics Canadas metod: den årliga relativa förändringen sedan utgångsläget
        delad med den som krävs. Minst 0,95 är i takt, minst 0,60 är framsteg men för långsamt, minst 0 är små framsteg
        och därunder går det åt fel håll. Metoden ser bara första och sista värdet och säger inget om slumpen. Den
        ändrar inte omdömet.
      </p>
    </>
  )
}
