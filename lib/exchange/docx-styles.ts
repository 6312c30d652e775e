/**
 * The styles of a document for Word, under the names that Word itself gives them ("heading 1", "Table Grid", "caption"),
 * so that a municipality's own template takes its text when it is attached. The language is what is read aloud.
 */
export const docxStyles = (lang: string): string => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
<w:docDefaults>
<w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri" w:eastAsia="Calibri"/><w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val="${lang}" w:eastAsia="${lang}"/></w:rPr></w:rPrDefault>
<w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault>
</w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>
<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/></w:style>
<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblCellMar><w:top w:w="30" w:type="dxa"/><w:left w:w="80" w:type="dxa"/><w:bottom w:w="30" w:type="dxa"/><w:right w:w="80" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>
${paragraph('Title', 'Title', { size: 48, after: 200 })}
${[32, 26, 23, 22].map((size, i) => paragraph(`Heading${i + 1}`, `heading ${i + 1}`, { size, after: 100, before: 280, level: i })).join('\n')}
${paragraph('Caption', 'caption', { size: 20, after: 60, before: 200 })}
${paragraph('ListBullet', 'List Bullet', {})}
${paragraph('Footer', 'footer', {})}
<w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:qFormat/><w:rPr><w:b/></w:rPr></w:style>
<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/><w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr><w:rPr><w:sz w:val="17"/><w:szCs w:val="17"/></w:rPr><w:tblPr><w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(side => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="999999"/>`).join('')}</w:tblBorders></w:tblPr></w:style>
</w:styles>`

type Look = { size?: number; after?: number; before?: number; level?: number }

/** A heading, or what stands above something, is bold and stays with what follows. */
function paragraph(id: string, name: string, { size, after, before, level }: Look): string {
  const spacing = after === undefined ? '' : `<w:spacing w:before="${before ?? 0}" w:after="${after}"/>`
  const outline = level === undefined ? '' : `<w:outlineLvl w:val="${level}"/>`
  const look = size === undefined ? '' : `<w:rPr><w:b/><w:sz w:val="${size}"/><w:szCs w:val="${size}"/></w:rPr>`
  const keep = size === undefined ? '' : '<w:keepNext/><w:keepLines/>'
  return (
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/>` +
    `<w:next w:val="Normal"/><w:qFormat/><w:pPr>${keep}${spacing}${outline}</w:pPr>${look}</w:style>`
  )
}
