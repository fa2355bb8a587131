/** Pictures of first pages, from our own PDF and without a browser. */
import type { PDFiumLibrary } from '@hyzyla/pdfium'

/** Dots to a point, and how far the encoder goes. */
const scale = 1.2
const encoding = { quality: 55, effort: 5 }

/** What changes the bytes of a picture besides its PDF. */
export const pictureWay = JSON.stringify(['pdfium 2.1.13', 'sharp 0.35.5', scale, encoding])

let opened: Promise<PDFiumLibrary> | undefined

/** The first page of a PDF as WebP; the machine code is read at the first one. */
export async function pictureFirstPage(pdf: Uint8Array, machineCode: () => Uint8Array): Promise<Uint8Array> {
  const { default: sharp } = await import('sharp')
  opened ??= openLibrary(machineCode())
  const document = await (await opened).loadDocument(pdf)
  try {
    const { data } = await document.getPage(0).render({
      scale,
      render: async ({ data: dots, width, height }) =>
        sharp(dots, { raw: { width, height, channels: 4 } })
          .removeAlpha()
          .webp(encoding)
          .toBuffer(),
    })
    return data
  } finally {
    document.destroy()
  }
}

async function openLibrary(machineCode: Uint8Array): Promise<PDFiumLibrary> {
  const { PDFiumLibrary: library } = await import('@hyzyla/pdfium')
  return library.init({ wasmBinary: Uint8Array.from(machineCode).buffer })
}
