/** A made-up målbild with a row of every sort, as somebody would write one; Swedish only, as the rest of the work area. */
export const outlineExampleSv = `# Målområde 1: God start i livet

Barn växer upp i trygghet och klarar skolan.

- På engelska: A good start in life

## Effektmål 1.1: Fler barn klarar skolan

### Fynd: Var sjätte elev saknar betyg i något ämne

Skillnaden mellan skolorna är stor.

- År: 2024

## Effektmål 1.2: Fler barn mår bra

## Strategi 1: Stöd tidigt, där behoven är störst

- Bidrar till: 1.1, 1.2

### Åtgärd 1: Läxhjälp på alla bibliotek

Två eftermiddagar i veckan.

- Läge: pågår
- Ansvarig: Kulturnämnden
- Samverkar med: Studieförbunden; Elevkårerna
- Från: 2025
- Till: 2027

# Målområde 2: Arbete och försörjning

## Effektmål 2.1: Fler har ett arbete

# Styrdokument: Biblioteksplan

# Process: Budgeten för nästa år
`
