/**
 * The brands whose range a number was first issued in; none where nobody knows, and only a hint, since numbers move.
 * @param national the ten digits after +7
 * @param prefixes brand → its codes, three digits each; sibling brands may share theirs
 */
export function likelyOperators<Brand extends string>(national: string, prefixes: Partial<Record<Brand, string[]>>): Brand[] {
  return (Object.keys(prefixes) as Brand[]).filter((brand) => prefixes[brand]!.includes(national.slice(0, 3)));
}
