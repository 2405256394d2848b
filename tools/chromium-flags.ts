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

/** How benchmark and engine tests start Chromium. */
export const CHROMIUM_FLAGS: readonly string[] = [
  ...QUIET,
  ...STABLE_PICTURES,
  ...PLAIN_PAGES,
  '--force-color-profile=srgb',
];

/**
 * How browser tests start it: the page is also put together by the processor, which saves a third of the work of a
 * test that does not look at the picture.
 */
export const TEST_FLAGS: readonly string[] = [...CHROMIUM_FLAGS, '--disable-gpu-compositing'];
