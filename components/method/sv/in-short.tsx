import { FourFields } from '../four-fields'

export function InShort() {
  return (
    <>
      <p>Varje indikator får två frågor, alltid sida vid sida:</p>
      <ol>
        <li>
          <b>Blir det bättre?</b> Har värdet för alla rört sig åt rätt håll sedan målbilden började gälla?
        </li>
        <li>
          <b>Minskar skillnaderna?</b> Har avståndet mellan två grupper minskat, till exempel mellan kvinnor och män
          eller mellan en stadsdel och resten av kommunen?
        </li>
      </ol>
      <p>Ett genomsnitt kan stiga medan en del av invånarna halkar efter. Därför räcker inte den första frågan.</p>
      <h3 id="falt">Fyra möjliga svar</h3>
      <FourFields
        caption="De två frågorna tillsammans. Heldragen linje är den grupp som har det sämre, streckad den som har det bättre; uppåt är bättre."
        corner="Nivå och skillnad"
        columns={['Skillnaden minskar', 'Skillnaden ökar']}
        rows={['Det blir bättre', 'Det blir sämre']}
        cells={{
          betterCloser: { name: 'Dit målen vill', meaning: 'Det går bättre, och mest för dem som har det sämst.' },
          betterWider: {
            name: 'Bättre, men isär',
            meaning: 'Det går bättre i snitt, men de som har det sämre halkar efter.',
          },
          worseCloser: {
            name: 'Utjämning nedåt',
            meaning:
              'Skillnaden minskar för att det går sämre för dem som hade det bättre. Sidan säger till när det sker.',
          },
          worseWider: { name: 'Åt fel håll', meaning: 'Det går sämre, och mest för dem som redan har det sämst.' },
        }}
      />
      <h3 id="marken">Först vad som har hänt, sedan om det kan vara slump</h3>
      <p>
        Varje svar börjar med vad som syns: värdet då, värdet nu och vad som skiljer. Därefter står ett av fem uttryck
        för hur långt det kan vara slump: <i>mycket sannolikt mer än slump</i>, <i>sannolikt mer än slump</i>,{' '}
        <i>kan bero på slumpen</i>, <i>räknat, inget urval</i> eller <i>går inte att avgöra</i>.{' '}
        <a href="#sakerhet">Så avgörs det</a>.
      </p>
      <p>
        I listorna visar en ring var skillnaden låg när målbilden började gälla och en pil var den ligger nu. Streckad
        pil betyder att det kan bero på slumpen. Att förändringen kan bero på slumpen betyder inte att inget har hänt.
      </p>
      <h3 id="punkter">Två punkter i stället för ett värde</h3>
      <p>
        Står det ”..” är värdet dolt för att ingen enskild ska kunna kännas igen i en liten grupp. Det betyder inte
        noll, och inte att uppgiften saknas. <a href="#rojande">Läs mer om röjandeskyddet</a>.
      </p>
      <h3 id="rakna">Många indikatorer på en gång</h3>
      <p>
        För ett mål räknas vad som har hänt: hur många skillnader som har ökat, minskat eller är oförändrade, skillnader
        mellan sociala grupper för sig och mellan kvinnor och män för sig. De vägs inte ihop till ett betyg. Ett mål kan
        ha en indikator som går bra och en som går dåligt, och det ska synas.
      </p>
      <h3 id="procentenheter">Procent och procentenheter</h3>
      <p>
        Om andelen är 60 procent för den ena gruppen och 50 procent för den andra är skillnaden 10 <i>procentenheter</i>
        . Blir det 64 och 58 har skillnaden minskat från 10 till 6 procentenheter.
      </p>
    </>
  )
}
