/** The task "records" of `npm run eval`: the recorded answers of the sources, and the list of retracted works. */
import { scoreAnswers } from '../tests/recorded-answers/score-answers';
import { scoreRows } from '../tests/recorded-answers/score-rows';

/** Prints a line a figure and each miss by name; the exit code. */
export async function evalRecords(folder: string): Promise<number> {
  let missed = 0;
  const print = (figure: string, misses: string[]): void => {
    console.log(`records ${figure}, misses ${misses.length}`);
    for (const miss of misses) console.log(`  ${miss}`);
    missed += misses.length;
  };
  for (const { source, works, marked, misses } of scoreAnswers(folder))
    print(`${source}: works answered ${works}, with notices or notices themselves ${marked}`, misses);
  for (const { source, rows, misses } of await scoreRows(folder))
    print(`${source}: retracted works and controls looked up ${rows}`, misses);
  return missed === 0 ? 0 : 1;
}
