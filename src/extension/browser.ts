/** The browser API: promises in every browser. Only files of this folder may use it. */
export { browser } from '@wxt-dev/webextension-polyfill/browser';
