/** Headings, titles and openings are asked for by every figure below them: the last answers are kept. */

/** Longer stretches are not worth keeping. */
const longest = 400;
const most = 500;

/** `read` with its last answers by stretch; it must be pure. */
export function remembered<T>(read: (stretch: string) => T): (stretch: string) => T {
  const known = new Map<string, T>();
  return (stretch) => {
    if (stretch.length > longest) return read(stretch);
    const answer = known.get(stretch);
    if (answer !== undefined) return answer;
    if (known.size >= most) known.clear();
    const found = read(stretch);
    known.set(stretch, found);
    return found;
  };
}
