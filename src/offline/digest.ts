/** The SHA-256 of bytes in Base64: what a file is known by, and the form that `fetch(…, { integrity })` compares. */
export async function digest(bytes: ArrayBuffer): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return btoa(String.fromCharCode(...hash));
}
