/**
 * The picture of the mark of `recycle.ts` for programs that do not draw vectors: made once from the SVG, sixteen greys on white, and
 * kept, so that every file has the same bytes.
 */
export const recyclePng: Uint8Array = Buffer.from(
  [
    'iVBORw0KGgoAAAANSUhEUgAAAJgAAACYBAMAAADq7D0SAAAAMFBMVEUAAAD///+YmJjc3Nzs7OwREREjIyP4+Pi4uLhdXV02NjZJSUlzc3PJycmGhoampqbp',
    'yqqLAAAACXBIWXMAAFx6AABcegEU3/1oAAAH4UlEQVRo3t2aS2icVRTH/zRO7DxSmc7oJDbpNKXFBy4ypi2Km462SEuloxRUUIkWrULRjotYLZQGtVUXkoKC',
    '7iZbcTFawVVpArWuhGThpqikiA9cJQsVd577PeY75z6+76YzG72bNOnMb75z7/+e8z/3DsoDHPjvwt5jo1/YKNiY6xM2y2En+oStctiW/mDVVi6Zslau2Rds',
    'DJuSX3bgYl+wZT5Pb2GkH1hthq/gKAr9wPaiyH/tYr0P2Cncxn+dyhAHMoQhAhvPEAfShQERGAmlcdOwMRLqMf6HDHEgXRifo8T/cGe6OFJhHbzTAg9sIl0c',
    'abA68hTYF/xP86niQGrGGKLANkvhHbtJ2CJuUGDDbfan7XIO/WGVluLMY1Lur8ZNwbYF8tcCW5Nz6A1bxoIZmDaH3rAOVszAtDn0hW0lYVgCk3PoCzsYTZYW',
    '2MEUcSBVGJbA0sThhFV6jPmImi0OpAvDEtg5tzicsOQ926OV6H3K5o3CKJqV5J8/rtji94bxxzmHzxYsK+MP4xO1DaKuuMXhgvElrEBEtlXOYTZMTswiRGQd',
    'rGwIJpdsCpQm9QzgD5Mbch4isjFZmrNgUuYTyInInOKAQxglWeBkZKvxFO7xgcnVp9IrfFpQadQ48qQPTCQtMgmNinCN9XAK660FD9gEcFWzK6tY0sUx0dHN',
    'AuxJFrlJaaRmDXFUaI0nfcJ8CCisCItXF7aPprD2C7mahpfO/iJlNYT57HBDSt6KXoGcn2jV5z7XjpZuxLDKQXtQaBU9N3qVZuQ17snGhGukxiW3y6gGzkxL',
    'a4XLYUTNMvvZa6mujhop112d6uRBP1LC2BRHxoXQvUTb5Bb/in6EQrkrcdizwjU+oDLL8xuwVA9SUpzrxqtotBS3GwY31YaepyVL9KW3FFNGLUiF1XaDpUW9',
    'pVgzEq4TdlrtxSol7CVXS7GItqdo328NhQJJBKG3FJ2CX3I8/XFc3UZfcLUUNdPB2GDVf0hi8UvbrpZiwqwEFtjDXdWPtwqWNFcQeWooE1a5V6GKu8zpLVdn',
    'uDjG8HgW7P6OYl1pWha+vFscRtxhWisJq/yqUE//HahK967XecYsl/eb/kXAfphRGe+TtnWzHKLNtS4M3FwKbOIb9VivXIgNgtzGr9MKfyu75KYTRjIl1PB3',
    'SR0WCWaUHvqSeGd32FnRlUyBkyss/fHUN6Hk8qV4lFbeBRtVj1X4metA7MRQx/wFFVHj5ZNRcdNWZ6Zo7DDg1UZS1UfcxuUDufBkEXLG3ueTOo5b3TCVu/IN',
    'YVf05iFc7pMXoo26kGKpVO56ps0tgNmO/5QI8ZQwH4bOKrRiC/zoZsnidXtbxPZZfAfQkk7yhGN1rsHmzV1prlpaKDgttm2Gg1f9EaSVTi7dhkqLXXeerhwN',
    'El4xHSb7tYr7SCqQcPi/td/tML2TbOXdRZAkHEZxns8M3D2uZSdzCR+LctwNK0xvsCw5xmJH+JvgPhc4l3n8fFZtsLwNZhxn7bepVs9xl3nvAiYMLoU3rBVD',
    'Co4U8rLoysB8CE/619ZttUzoYzGwvbwrg10YFRQbliqrOaR8Mz7L0mDbhUapk84/ZsmlyaD8V2yIrozB9gr3tUbL9ATy6a5yXXRlHCZOEylmlRzcp5VnKXP8',
    'JroyDpPCoM2g1t2p2siJ6y07rHZJHeepqjvn7hEuWVp2WI1csBkOwXUaUo+7F+0CIoLVRP8RxXzdqdqu1pU1BUya3zjmP12qndK6siUBk/8bx1y9WnadoG+x',
    'tOwxTDQM1VbaYaytKyty2KjI6OOZF0x6VxZNISzCcN9uHE0is70B0SQt+dy7VE7aL3riNhK2KXBto30l+wfG7wcn20IQFb/kmIooMthkc9F1pllyLFJ0V4YU',
    'QZtHJyXHRU+kBhjCGHMJY5XDtM0cPg7K5tHMCee9UcnVlYUThbJ5aGRNPLUuShymi2NLCKtqx1lF64OdoYQk/INFHNAuRLWYk1d36FUCNqUf2AUw/QjQWsf3',
    'ITcnYePIvZSMGQwHMO1wMrfnQDweTdJlC8/Si0sHkvEItKFgde3YlI1k9t7FMMkKqWOdYLowbDBK+sfLJqzwaTK6JA7wihwIwwbbgULTAuOuUTkCcK9Ai3YP',
    'Cjvj0euexoGv1c+d+mjyup1rQDtb5kF3ir3Kl29n5V7loqCdevOgY9gZZNm+aH9BnsdXedARLNBr9qBiC+lkRdAR7DAyrs97dw6QHlsEHcIqM3jKg6XMOqT7',
    'F0GHsO+RW/GB0T0NhP2UuyGAUat33IelujiIjmlWxBzA1kK9Zg7VxUH0cvJKScEo8X/lwwqeCbzLlLshgNG3D9o+rGC2wB9H2w0Kdhgpl6P6RQl4A7Ys3Z2C',
    'qdTvKYwAltxwabdTwQK86bWXQuMKxtDvzUKdLaLY9thLarYRLMSCteEMYV7rGV4cg12y6neN0d70UVp4g4bkCMK46IpgHnsg2kZIHsm4n43zWfbujDY4wska',
    'st0cx7DsvBF9QQHRMk5PT8/g7Wkxeml7X5TRpl0jSoowa5JZnSjXBjbLXTMLzCAvp8PiKuCGjTDYWAYsqk9u2EUGq1INvO9FoyzezVyKqpwo7nSMpn5IUk1b',
    'r6CmZ+15368mBm5jULDABw0MphzawGDKOw4ORsodHEwpd3Cw2vwAYaTcAcLKq4OEbR0krPzhIGG1/+13kDcy/gVLCzG6wuU3gwAAAABJRU5ErkJggg==',
  ].join(''),
  'base64',
)
