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
