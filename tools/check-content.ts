import { STRUCTURES } from '#anatomy';
import { content, redFlags, sources } from '#content';
import { checkContent, checkPieces, storyFaults, topicFaults } from '#content/schema';
import { stories } from '#content/stories';
import { topics } from '#content/topics';
import { allPieces, pagePieces } from './content/read-pieces.ts';

/** Above this school grade a section deserves a second look; it does not fail the build. */
const HARD_GRADE = 9;

const report = checkContent(content);
const pieces = checkPieces({ ...pagePieces(), ...(await allPieces()) });
const { claimsByGrade, reading } = report;
const signs = redFlags.flatMap(({ flags }) => flags.map(({ id }) => id));
const pages = topicFaults(topics, { structures: STRUCTURES, flags: signs });
const faults = [...new Set([...report.faults, ...storyFaults(stories), ...pages, ...pieces.faults])];

const grades = Object.entries(claimsByGrade)
  .toSorted(([a], [b]) => a.localeCompare(b))
  .map(([grade, count]) => `${grade} ${count}`)
  .join(', ');
console.log(
  `content (${content.language}): ${pieces.claims.length} different claims; entries: ${report.claims} (${grades}); ${sources.length} sources`,
);

if (process.argv.includes('--reading')) {
  for (const { path, grade } of reading)
    console.log(`  reading grade ${grade.toFixed(1).padStart(4)}  ${path}`);
} else {
  const average = reading.reduce((sum, { grade }) => sum + grade, 0) / Math.max(1, reading.length);
  const hard = reading.filter(({ grade }) => grade > HARD_GRADE);
  console.log(`  reading grade ${average.toFixed(1)} on average over ${reading.length} sections`);
  for (const { path, grade } of hard)
    console.log(`  harder than grade ${HARD_GRADE}: ${path} (${grade.toFixed(1)})`);
}

const unused = sources.filter(({ id }) => !pieces.cited.has(id));
for (const { id } of unused)
  console.warn(`  finding: source "${id}" is cited by no claim; use it or take it out`);
for (const fault of faults) console.error(`  fault: ${fault}`);
if (faults.length > 0) {
  console.error(`${faults.length} faults in src/content; correct them at the paths named above`);
  process.exitCode = 1;
}
