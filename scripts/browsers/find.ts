import { accessSync, constants } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { getInstalledBrowsers } from '@puppeteer/browsers';
import { DOWNLOADS } from './downloads.ts';
import { ENGINES, type Engine } from './driver.ts';

export interface Found {
  engine: Engine;
  executablePath: string;
}

/** Names of executables, the ones that work best with an unpacked extension first. */
const COMMANDS: Record<Engine, string[]> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'microsoft-edge-stable',
  ],
  firefox: ['firefox', 'firefox-esr'],
};
const APPLICATIONS: Record<Engine, string[]> = {
  chromium: ['Chromium', 'Google Chrome', 'Microsoft Edge'],
  firefox: ['Firefox'],
};

export interface Places {
  platform: NodeJS.Platform;
  /** The PATH variable. */
  path: string;
  home: string;
}

/** Where a browser of this kind may be installed here, best first. */
export function candidates(engine: Engine, { platform, path, home }: Places): string[] {
  if (platform === 'darwin') {
    return APPLICATIONS[engine].flatMap((name) =>
      ['/Applications', join(home, 'Applications')].map((folder) =>
        join(folder, `${name}.app`, 'Contents', 'MacOS', name === 'Firefox' ? 'firefox' : name),
      ),
    );
  }
  const folders = path.split(delimiter).filter((folder) => folder !== '');
  return COMMANDS[engine].flatMap((command) => folders.map((folder) => join(folder, command)));
}

/** The browsers to be had here, at most one of each kind: installed ones first, then those that we downloaded. */
export async function findBrowsers(): Promise<Found[]> {
  const places = { platform: process.platform, path: process.env.PATH ?? '', home: homedir() };
  const downloaded = await getInstalledBrowsers({ cacheDir: DOWNLOADS });
  return ENGINES.flatMap((engine) => {
    const brand = engine === 'chromium' ? 'chrome' : 'firefox';
    const own = downloaded.filter(({ browser }) => browser === brand).map(({ executablePath }) => executablePath);
    const executablePath = [...candidates(engine, places), ...own].find(isExecutable);
    return executablePath === undefined ? [] : [{ engine, executablePath }];
  });
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
