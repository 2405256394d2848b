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

/** Text and boxes are painted by the processor itself, sooner than by a graphics card that it plays. */
const PLAIN_PAGES = ['--disable-gpu-rasterization'];

/** How tests and benchmark start Chromium. */
export const CHROMIUM_FLAGS: readonly string[] = [
  ...QUIET,
  ...STABLE_PICTURES,
  ...PLAIN_PAGES,
  '--force-color-profile=srgb',
];
