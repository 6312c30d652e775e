/** The accessibility statement in English; see the Swedish one for what it must hold. */
export const accessibilityEn = (name: string, assessedOn: string): string => `
${name} is responsible for the website Målbild. Everyone should be able to use it, whatever their needs. This page says how well the website meets the Swedish act on accessibility to digital public services (2018:1937), which shortcomings we know of, and how you tell us what does not work.

## How accessible is the website?

The website is **partially compliant** with the act on accessibility to digital public services. The shortcomings are listed under [Content that is not accessible](#content-that-is-not-accessible).

## What if there is a part you cannot use?

Contact the municipality if you need something from Målbild in another form, such as read aloud, in braille or on paper. The contact details are on the municipality’s own website. Say which page it is about.

## Report shortcomings

Have you found something that does not work, or that is not on this page? Tell the municipality, so that it can be put right.

## Supervision

The Agency for Digital Government (Digg) supervises the act. If you are not satisfied with how the municipality deals with what you have reported, you can notify Digg (in Swedish): <https://www.digg.se/tdosanmalan>

## Content that is not accessible

These shortcomings are known. The requirements are those of EN 301 549 version 3.2.1, which for web pages correspond to WCAG 2.1 at levels A and AA.

- **The website has no form for feedback.** The act requires that whoever finds a shortcoming can report it here. Until there is such a form, they must be given to the municipality in another way.
- **Files to download have not been tried with assistive technology.** This concerns tables for spreadsheets and charts as pictures. The same values are on the web page as a table.
- **Text from sources can be hard to read.** The sources’ titles and descriptions come from Kolada, Statistics Sweden and others, in Swedish, and some have abbreviations that are not spelled out. This is not against the act but is an obstacle to some readers.
- **On pages in English the municipality’s and the sources’ own texts are in Swedish.** They are marked, so that a screen reader changes language.

The website has only been tried by those who built it. There may therefore be shortcomings that are not known.

### Disproportionate burden

The municipality does not claim any exemption for disproportionate burden (section 12).

### Content outside the act

No content on the website is exempt under section 9. Links lead to the websites of others, who answer for them.

## How the website has been tried

The assessment is our own and was made on ${assessedOn}. The pages were tested automatically with the tool axe, in light and dark schemes, on phone and computer, and by hand with the keyboard alone, without JavaScript, at a width of 320 pixels and in print. No outside party has reviewed the website, and it has not been tried together with users of assistive technology.

The date of the latest change to this statement is at the end of the page.
`
