/** The recycling mark of the first page: three bent arrows of one shape, in points. */
import type { Drawing } from './drawing.ts'

export const recycle: Drawing = {
  width: 18.2,
  height: 18.2,
  viewBox: '0 0 18.2 18.2',
  paths: [
    'M7.78 6.85L4.94 5.2L7.68 0.45L10.52 0.45L13.43 5.49L14.76 4.72L13.76 9.35L9.25 7.9L10.58 7.13L9.1 4.57Z',
    'M12.61 10.64L15.46 9L18.2 13.75L16.78 16.21L10.96 16.21L10.96 17.75L7.45 14.57L10.96 11.39L10.96 12.92L13.92 12.92Z',
    'M6.91 12.92L6.91 16.21L1.42 16.21L0 13.75L2.91 8.71L1.58 7.95L6.09 6.5L7.09 11.13L5.76 10.36L4.28 12.92Z',
  ],
}
