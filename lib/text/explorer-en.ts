import type { explorerSv } from './explorer-sv'

export const explorerEn = {
  figure: {
    explore: 'Explore',
    label: 'Explore the figure',
    chart: 'Chart',
    instructions:
      'Left and right arrow move between the periods, Home and End to the first and the last. Escape closes.',
    choose: 'Choose what is shown',
    groups: 'Show',
    axis: 'Axis',
    fromZero: 'the axis starts at 0',
  },
  sortable: 'The headings are buttons that sort the table.',
  share: {
    copyLink: 'Copy link',
    linkCopied: 'The link is copied.',
    embed: 'Embed',
    embedHow:
      'Paste the code where the figure should stand. It always shows the latest values, and is as high as it needs where the page lets scripts through.',
    code: 'Code to paste',
    copyCode: 'Copy the code',
    codeCopied: 'The code is copied.',
    notCopied: 'Copying did not work. Select the text and copy it yourself:',
  },
  wholePage: (site: string) => `The whole page at ${site}`,
} satisfies typeof explorerSv
