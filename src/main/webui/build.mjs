// For Maven: installs what package-lock.json names and builds the page, each only when something changed since; then
// runs the npm scripts that are named.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const target = join(here, '../../../target');
const contract = join(here, '../../../openapi/sop-mobile.yaml');
const installed = join(here, 'node_modules/.installed');
const built = join(target, 'page.built');
const start = join(target, 'classes/META-INF/resources/index.html');

function npm(...words) {
  // On Windows npm is a script, which only a shell can start.
  const { status } = spawnSync('npm', words, { cwd: here, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) {
    console.error(`The page was not built: npm ${words.join(' ')} failed, for the reason above.`);
    process.exit(1);
  }
}

function hashOf(paths) {
  const hash = createHash('sha256');
  for (const path of paths.flatMap(filesIn).sort()) {
    hash.update(path.slice(here.length)).update(readFileSync(path));
  }
  return hash.digest('hex');
}

/** All files below, but for what is generated. */
function filesIn(path) {
  if (statSync(path).isFile()) {
    return path.endsWith('api.ts') ? [] : [path];
  }
  return readdirSync(path).flatMap((name) => filesIn(join(path, name)));
}

/** Does it unless it was done already for the same files and its result is still there. */
function once(stamp, result, paths, act) {
  const now = hashOf(paths);
  if (!existsSync(result) || !existsSync(stamp) || readFileSync(stamp, 'utf8') !== now) {
    act();
    writeFileSync(stamp, now);
  }
}

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`The page needs Node.js 20.19 or newer and found ${process.version}: install it from https://nodejs.org.`);
  process.exit(1);
}
const packages = [join(here, 'package.json'), join(here, 'package-lock.json'), join(here, '.npmrc')];
once(installed, join(here, 'node_modules'), packages, () => npm('ci', '--no-audit', '--no-fund', '--loglevel=error'));

const page = ['src', 'index.html', 'vite.config.ts', 'tsconfig.json'].map((name) => join(here, name));
once(built, start, [...packages, ...page, contract], () => {
  npm('run', '--silent', 'types');
  npm('run', '--silent', 'check');
  npm('run', '--silent', 'build');
});
process.argv.slice(2).forEach((script) => npm('run', '--silent', script));
