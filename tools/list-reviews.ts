import { currentReviews, reviewText } from './content/reviews-report.ts';

/** Prints what has changed since its review and what nobody has reviewed; words after the command narrow it. */
console.log(reviewText(await currentReviews(), process.argv.slice(2).join(' ')));
