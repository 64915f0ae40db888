import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { Browser, detectBrowserPlatform, install, resolveBuildId } from '@puppeteer/browsers';
import { DOWNLOADS } from './downloads.ts';
import type { Engine } from './driver.ts';

const PACKAGES: Record<Engine, string> = { chromium: 'chromium', firefox: 'firefox-esr' };
const BRANDS = { chromium: Browser.CHROME, firefox: Browser.FIREFOX } as const;

export interface System {
  debian: boolean;
  root: boolean;
}

export function thisSystem(): System {
  const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  return { debian: /^ID="?debian"?$/m.test(release), root: process.getuid?.() === 0 };
}

/** The one command with which somebody installs these browsers by hand. */
export function installCommand(engines: readonly Engine[], { debian, root }: System): string {
  if (debian) return `${root ? '' : 'sudo '}apt-get install -y ${engines.map((engine) => PACKAGES[engine]).join(' ')}`;
  return engines
    .map((engine) => `npx @puppeteer/browsers install ${BRANDS[engine]}@stable --path build/browsers`)
    .join(' && ');
}

/**
 * Installs browsers: Debian's packages where that is allowed, else the makers' own builds into this checkout. Rejects
 * with an error whose message says what went wrong, for people.
 */
export async function installBrowsers(engines: readonly Engine[]): Promise<void> {
  const system = thisSystem();
  if (system.debian && system.root) {
    apt('update');
    apt('install', '-y', '--no-install-recommends', ...engines.map((engine) => PACKAGES[engine]));
    return;
  }
  const platform = detectBrowserPlatform();
  if (!platform) throw new Error(`There is no download for ${process.platform} on ${process.arch}`);
  for (const engine of engines) {
    const browser = BRANDS[engine];
    const buildId = await resolveBuildId(browser, platform, 'stable');
    // Only root can add the libraries that Chrome needs.
    const installDeps = engine === 'chromium' && process.platform === 'linux' && system.root;
    await install({ browser, buildId, platform, cacheDir: DOWNLOADS, installDeps });
  }
}

function apt(...words: string[]): void {
  const { status, stderr, error } = spawnSync('apt-get', ['-q', ...words], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`apt-get ${words.join(' ')}: ${error?.message ?? stderr.trim()}`);
}
