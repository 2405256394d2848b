/** For any headless run: no sandbox (containers have none to offer), and nothing sent to anybody. */
const QUIET = [
  '--no-sandbox',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
];

/** The software renderer, named outright, so that pictures are the same on every machine. */
const STABLE_PICTURES = ['--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'];

/** How tests and benchmark start Chromium. */
export const CHROMIUM_FLAGS: readonly string[] = [...QUIET, ...STABLE_PICTURES, '--force-color-profile=srgb'];
