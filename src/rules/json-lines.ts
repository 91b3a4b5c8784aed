/** Where things stand in a JSON text, so that a message can name a line; `JSON.parse` forgets it. */

interface Place {
  path: string[];
  offset: number;
}

/** Every key and list item of a valid JSON text with its path and the offset it starts at. */
function* places(source: string): Generator<Place> {
  const stack: { list: boolean; key: string; index: number }[] = [];
  const path = () => stack.map((level) => (level.list ? String(level.index) : level.key));
  let previous = '';
  for (const match of source.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g)) {
    const token = match[0];
    const top = stack.at(-1);
    if (top && !top.list && token.startsWith('"') && (previous === '{' || previous === ',')) {
      top.key = JSON.parse(token) as string;
      yield { path: path(), offset: match.index };
    } else if (top?.list && token !== ']' && token !== ',' && (previous === '[' || previous === ',')) {
      yield { path: path(), offset: match.index };
    }
    if (token === '{' || token === '[') stack.push({ list: token === '[', key: '', index: 0 });
    if (token === '}' || token === ']') stack.pop();
    if (token === ',' && top?.list) top.index += 1;
    previous = token;
  }
}

/** The offset of a path such as `['facts', '3', 'value']`; where it does not exist, that of the nearest parent. */
export function locate(source: string, path: string[]): number {
  let best: Place = { path: [], offset: 0 };
  for (const place of places(source)) {
    const inside = place.path.every((part, index) => part === path[index]);
    if (inside && place.path.length > best.path.length) best = place;
  }
  return best.offset;
}

/** Keys that occur twice in one object, of which `JSON.parse` would silently keep the last. */
export function repeatedKeys(source: string): { key: string; offset: number }[] {
  const seen = new Set<string>();
  const repeated: { key: string; offset: number }[] = [];
  for (const { path, offset } of places(source)) {
    if (source[offset] !== '"' || !/^"(?:[^"\\]|\\.)*"\s*:/.test(source.slice(offset, offset + 500))) continue;
    const whole = JSON.stringify(path);
    if (seen.has(whole)) repeated.push({ key: path.at(-1)!, offset });
    seen.add(whole);
  }
  return repeated;
}
