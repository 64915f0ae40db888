import { openChromium } from './chromium.ts';
import type { Driver, LaunchOptions } from './driver.ts';
import type { Found } from './find.ts';
import { openFirefox } from './firefox.ts';

/** Starts a browser that was found. Rejects when it does not start. */
export function openBrowser(
  { engine, executablePath }: Found,
  options: Omit<LaunchOptions, 'executablePath'>,
): Promise<Driver> {
  const open = engine === 'chromium' ? openChromium : openFirefox;
  return open({ ...options, executablePath });
}
