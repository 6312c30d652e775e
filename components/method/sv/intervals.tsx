import { Formula } from '../formula'

export function Intervals() {
  return (
    <>
      <p>
        Intervallen i figurer och tabeller är tvåsidiga 95-procentsintervall, med z = 1,96. När en förändring prövas
        används både 95 och 99 procent (z = 2,576). Har källan bara 95 procent förlängs varje sida i samma proportion.
      </p>
      <h3 id="wilson">En andel</h3>
      <p>
        Har källan ett eget intervall används det. Annars räknas Wilsons intervall ur täljare och nämnare, där <i>n</i>{' '}
        är nämnaren och <i>p</i> andelen:
      </p>
      <Formula name="wilson" />
      <p>Exempel: 561 av 652 är 86,0 procent (83,2–88,5). Wilson (1927).</p>
      <h3 id="byar">En frekvens</h3>
      <p>
        För antal per 1 000 eller 100 000 invånare finns Byars intervall för ett antal händelser <i>O</i>, med <i>N</i>{' '}
        = <i>O</i> + 1 (Breslow och Day, 1987). Det kräver att antalet är känt och att händelserna är oberoende. Under
        tio händelser används i stället Poissonfördelningens exakta gränser (Garwood, 1936). Anmälda brott kommer i
        serier, så där prövas i stället trenden.
      </p>
      <Formula name="byarLower" />
      <Formula name="byarUpper" />
      <h3 id="spridning">När antal varierar mer än väntat</h3>
      <p>
        Andelen av 500 elever varierar mer från år till år än ett lotteri med 500 lotter. Därför delas antalen med ett
        tal φ innan förändringen prövas. Finns minst sex år med kända antal mäts φ ur dem (χ² delat med antalet
        frihetsgrader, runt en logistisk trend), minst 1. Annars är φ = 2, medianen i våra serier. Intervallen som ritas
        är utan φ.
      </p>
      <h3 id="newcombe">En skillnad, och skillnadens förändring</h3>
      <p>
        Två oberoende värden <i>a</i> och <i>b</i> har var sina gränser, <i>l</i> nedåt och <i>u</i> uppåt, som inte
        behöver ligga lika långt bort åt båda hållen. Differensen <i>a</i> − <i>b</i> får då gränserna:
      </p>
      <Formula name="differenceLower" />
      <Formula name="differenceUpper" />
      <p>
        Med Wilsons gränser är det Newcombes metod 10 (1998) för skillnaden mellan två andelar. Samma formel en gång
        till, på två sådana skillnader, ger förändringen av en skillnad (MOVER, Zou och Donner 2008). För kvoten används
        formeln på logaritmerna.
      </p>
      <p>
        Formeln kräver att mätningarna är oberoende. Två flerårsmedelvärden som delar år är inte det. Då avgörs inget
        med intervall.
      </p>
    </>
  )
}
