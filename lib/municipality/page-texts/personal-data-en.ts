/** The page on personal data and cookies in English. */
export const personalDataEn = (name: string): string => `
You can read everything on the open pages of Målbild without giving any details about yourself.

## Cookies and tracking

- The open pages set **no cookies** and store nothing about you in your browser. That is why we do not ask for consent.
- Nothing is fetched from anyone but the server that shows the page: no fonts, maps, scripts or pictures from other companies.
- Visits are not measured. No statistics are kept of who reads what.

## What the server sees

When you open a page your browser sends a request to the server. It holds your IP address, the page you want to read and what browser you have. Målbild does not write it down. The server, firewall or network in front of Målbild may keep such details for a short time to find faults and attacks. The municipality answers for how long; the legal basis is that running the website is a task in the public interest (article 6.1 e of the General Data Protection Regulation).

## The figures are about groups

The values on the website are statistics about groups of people, not about individuals. Where a group is so small that someone might be recognised, the value is not shown; two dots stand in its place (“..”). How this is done is told on the page [Method](metod#rojande).

Quotations and material from dialogues are given as they stand in the municipality’s own documents.

## If you write to us

If you write to the municipality about something on the website, your message becomes a public document and is handled as other mail to the municipality.

If you report a fault in the form on the website, we do not ask who you are. What you write, the day and the page it is about are kept for at most 24 months and read by those who work with the website. Your IP address is not kept. To prevent abuse, reports from one network are counted for an hour, by a checksum that the address cannot be read from.

## Your rights

${name} is the controller of personal data. You have the right to know what data the municipality holds about you, and to have errors put right. In some cases you may also have data erased, restrict how it is used, or object to it. Turn to the municipality through its contact centre, which can also put you in touch with its data protection officer.

If you consider that the municipality handles your data wrongly, you can complain to the Swedish Authority for Privacy Protection: <https://www.imy.se/en>
`
