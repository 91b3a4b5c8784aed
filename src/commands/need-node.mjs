/** Says in one line that Node is too old. Plain JavaScript, since an old Node cannot read TypeScript. */
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < 22 || (major === 22 && minor < 22) || major === 23 || (major === 24 && minor < 16)) {
  console.error(`This needs Node 24.16 or newer (or 22.22.3); this is ${process.versions.node}. On Linux "npm ci" brings its own; elsewhere install it from nodejs.org.`);
  process.exit(1);
}
