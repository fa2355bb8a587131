/** Words that objects of JavaScript know: a table that is asked with one of them finds what nobody has written into it. */
const prototypes = [
  Object.prototype,
  Array.prototype,
  String.prototype,
  Function.prototype,
  Map.prototype,
  Promise.prototype,
]

/** Every name of what all objects have, of lists, texts, functions and maps, and a few that libraries ask for. */
export const propertyNames: readonly string[] = [
  ...new Set([
    ...prototypes.flatMap((each) => Object.getOwnPropertyNames(each)),
    'prototype',
    'toJSON',
    'children',
    'type',
    'undefined',
    'null',
    'NaN',
  ]),
]

/** The names that every object has: what a table without care confuses first. */
export const objectNames: readonly string[] = Object.getOwnPropertyNames(Object.prototype)
