/** Runs looks one after the other, and keeps what each found. */
export function openChecks() {
  const outcomes = []
  const check = async (name, look) => {
    try {
      await look()
      outcomes.push({ name, faults: [] })
    } catch (fault) {
      outcomes.push({ name, faults: [fault.message] })
    }
  }
  return { outcomes, check }
}

/** Prints what checks found, the count last, and sets the exit code: nothing checked is a failure too. */
export function tellOutcomes(outcomes) {
  for (const { name, faults } of outcomes) {
    console.log(`${faults.length === 0 ? 'passed' : 'FAILED'}: ${name}`)
    for (const fault of faults) console.log(`  ${fault}`)
  }
  const failed = outcomes.filter(({ faults }) => faults.length > 0).length
  console.log(`${outcomes.length - failed} passed, ${failed} failed`)
  process.exitCode = failed > 0 || outcomes.length === 0 ? 1 : 0
}

/** Fails where what was found is not what was expected. */
export function expectEqual(found, expected) {
  const [one, other] = [found, expected].map((value) => JSON.stringify(value))
  if (one !== other) throw new Error(`${one} instead of ${other}`)
}
