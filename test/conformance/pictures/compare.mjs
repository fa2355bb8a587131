/** Two pictures of one thing, block by block. */
import sharp from 'sharp'

/** Points along the side of a block, and dots for each point. */
const block = 6
const dotsPerPoint = 2

/** Of 255; edges of lines are softened otherwise by every program, and glyphs lie on other parts of a dot. */
export const tolerance = { worst: 40, mean: 2 }

/** The largest difference of a block's mean, and the mean difference of all blocks. */
export async function compare(first, second, size) {
  const [a, b] = [await blocksOf(first, size), await blocksOf(second, size)]
  const differences = a.map((value, index) => Math.abs(value - b[index]))
  return {
    worst: Math.max(...differences),
    mean: differences.reduce((sum, each) => sum + each, 0) / differences.length,
  }
}

/** Mean colours of the blocks: a picture made so small that a dot is a block. */
async function blocksOf(picture, { width, height }) {
  const fine = { width: Math.round(width * dotsPerPoint), height: Math.round(height * dotsPerPoint), fit: 'fill' }
  const same = await sharp(picture).flatten({ background: '#ffffff' }).resize(fine).blur(2).png().toBuffer()
  const coarse = { width: Math.ceil(width / block), height: Math.ceil(height / block), fit: 'fill', kernel: 'linear' }
  return [...(await sharp(same).resize(coarse).toColourspace('srgb').removeAlpha().raw().toBuffer())]
}
