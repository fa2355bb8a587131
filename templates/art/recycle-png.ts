/**
 * The picture of the mark of `recycle.ts` for programs that do not draw vectors: made once from the SVG in Chromium, sixteen greys on
 * white, and kept, so that every file has the same bytes.
 */
export const recyclePng: Uint8Array = Buffer.from(
  [
    'iVBORw0KGgoAAAANSUhEUgAAAJgAAACYBAAAAAD4WZL8AAAFVElEQVRo3tWav24bRxDGJ/RZVKzEuTIVdU8QsUspvoH0BqYfIBCRxkglGkmXwhLgXkoRpJSgAGpSmIYNpFRiwIGbgKZs',
    'Q5ZdCIhpSybvjuHx7sjb3ZnZuT+NpxAE8fTjce/bmW9mCZMKAz5d2B+ZKAsbQSYOSsJOs7BvSsK6WdhyOVgISvRLwT6osFulYD0V9kUpWFOFXSsDG4EWeyVgAx3WKAHr6LB6cVgARvQL',
    'w96bsFuFYT0TtlIY1jRhtYuCsI+AxF5B2ACDNQrCOhhsqRgsADROCsHe47CNQrBDHHajCCz0cBgjDsgnjCjuFYANKNjNArA2BVvKDwuAjJPcsCENW88NO6RhN/LCKGFE8dlFTtgVMLGd',
    'EzbgYF/mhLU52PV8MB/YeJALNuRha7lg+zzs81wwTRg1TyQOEAljRZfwVnzdvxLYcz27DlFxnN2UwHRh9PVt70RXnbtrAphv2pWOKY6xp5sFkCxZw9wRaxO/ZVRk/GMeGVVcT+LLQdvM',
    'bIQ0dg3zqfuOu9EPmc7Ctu58EEdkWFxqowctzZNhJbkuzbRjT3WLgSDl0tXptdbkdO15jbEH/6gm6tSEreawVI+UxnBkN7isDd2d75woWlajwMLCTrZf6lkTLgkbRVkm2JxnG6PDm8aF',
    'ULS/xo9q7C3yYOhaNEvAzltpaj7/evHXHZuDwWDh/cylmY/yzlYJENizFtFbjsHSyhqw4EdqeQ3/sWqDPWuSDz68a/PdKsz/npHkkdW/KLA/PWazPDVkdsDAlNsyPMAZWDW7gIXHLueq',
    'R67ZEJAV/e1tNvX5TYmxSmBjl0/KwX3z9WXyzn43L3aMHWYbv6SwcNek6XvftXUqoOQuvnnQ1nWdsVRR7rK04+GxZ9oqQmdN3IRRW+SANXu6ltC2ZrF5+yzMF/WCwU+JFeVt6FA4XYlV',
    '4vCwfasqFxVi/urPOMzova7TRfDN7eS+j7ItOzC9V40rqcezoe1jJe1lYH/lG5aldqSBwjbt2U83Sq5a8IDrvbYtc29P23VAVkV+UpPZMesIbMeEfcUOJNtGEgXSSVgGxmHX7MrmsEt5',
    'JziLX5ClBVoY7ODtEWZtgRJGkx1lP0V3ChCmpD7LR9QA4wxPyTDBvXRj9g9EY08lPiCEsTf7KMSobEw8KMCFUYudCjV8buEtO+DmdyX2UKvCOfW2Auuh7ULwnexoJRUH4A2DJfnoq+Jk',
    'YaNcZwhIV/YgAzsVDrDfpL/8h85zAH0jYrQefkud1CwvYIGt9UjiSZ0XB2AtM5F6fLdOimNrDuvJDkoOMw/mA/b+gI0Z+tSJVp06EYxXBpApNiGMHeWVLlLJABlW4sK4VN8GUxMgxxto',
    'uQw3VRimc5AK46W+AMhCg1AYYVOHIRIAc4q9herVeDTIPYDppC5QvZp9hrk6QB9vZM3hQ7DH3hQ2EMDGAtZUHMBNsR3hDDgVB3BTbEcyz8+IA4YCWFsG24B9O+yVjAUr4FlhYUsIq0Hb',
    'CnsiZMESDGywwJPCGnBlgz2UsuAecGdCjlSvyfEicIJ0pHpNjDJwxyXOhNu5ptEH7iDHQaez9HkgcPp2cugictNgnnEosLApFsYMdsU+gJdiYcxgtDictCqJhBGXun1WtJdSYcSwIb83',
    'u0JhxDCfh42EwkiMS5vPZ4cyYSSw5zzMd0XCSGBXlrT9t0gYCYwSRwqzp7TawoZS4piXuhcSYaSwdxaYtQxsZGD+HTR+0C3stTtEnEi+5aV936Ve5lte+rc3KoLFyq0KNq4SNit5lcEi',
    '5VYGi5RbHWyq3OpgU2tVIWzSqRL2sUrY5LcqYWGVsMmnCvsfwK6ngn64Pc4AAAAASUVORK5CYII=',
  ].join(''),
  'base64',
)
