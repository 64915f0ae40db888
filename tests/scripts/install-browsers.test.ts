import { expect, test } from 'vitest';
import { installCommand } from '../../scripts/browsers/install.ts';

test("the command that installs a browser: Debian's packages there, with sudo for who is not root", () => {
  expect(installCommand(['chromium', 'firefox'], { debian: true, root: true })).toBe(
    'apt-get install -y chromium firefox-esr',
  );
  expect(installCommand(['firefox'], { debian: true, root: false })).toBe('sudo apt-get install -y firefox-esr');
});

test("elsewhere the makers' own build, where the next start looks for it", () => {
  expect(installCommand(['firefox'], { debian: false, root: false })).toBe(
    'npx @puppeteer/browsers install firefox@stable --path build/browsers',
  );
});
