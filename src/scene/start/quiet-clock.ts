import { setConsoleFunction } from 'three';

const DEPRECATED = 'THREE.Clock: This module has been deprecated';

/**
 * Keeps one line off the console: react-three-fiber 9 makes a `THREE.Clock`, which three.js has deprecated. Nothing
 * of ours reads that clock. Goes with the first react-three-fiber that makes none; a test tells.
 */
export function quietClock(): void {
  setConsoleFunction((type, message, ...rest) => {
    if (!message.startsWith(DEPRECATED)) console[type](message, ...rest);
  });
}
