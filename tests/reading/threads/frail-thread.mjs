/** Dies of some articles, as a thread may that runs out of memory. */
export default function read({ id }) {
  if (id === 'exit') process.exit(7);
  if (id === 'throw') throw new RangeError('no such word');
  return { id };
}
