import { describe, expect, test } from 'vitest';
import { candidates } from '../../scripts/browsers/find.ts';

describe('where a browser may be', () => {
  test('on Linux: in the folders of PATH, Chromium before Chrome', () => {
    const places = { platform: 'linux' as const, path: '/usr/local/bin::/usr/bin', home: '/home/ann' };
    const paths = candidates('chromium', places);
    expect(paths.slice(0, 2)).toEqual(['/usr/local/bin/chromium', '/usr/bin/chromium']);
    expect(paths).toContain('/usr/bin/google-chrome');
    expect(paths).toContain('/usr/bin/microsoft-edge');
    expect(candidates('firefox', places)).toContain('/usr/bin/firefox-esr');
  });

  test("on macOS: among everybody's applications and the user's own", () => {
    const places = { platform: 'darwin' as const, path: '/usr/bin', home: '/Users/ann' };
    expect(candidates('chromium', places)).toContain(
      '/Users/ann/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    );
    expect(candidates('firefox', places)[0]).toBe('/Applications/Firefox.app/Contents/MacOS/firefox');
  });
});
