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

/** The machine's own graphics card, through Vulkan where a headless browser finds no display. */
const OWN_CARD = [
  '--use-gl=angle',
  '--use-angle=vulkan',
  '--enable-features=Vulkan',
  '--disable-vulkan-surface',
  '--ignore-gpu-blocklist',
];

/** How tests and benchmark start Chromium. */
export const CHROMIUM_FLAGS: readonly string[] = [...QUIET, ...STABLE_PICTURES, '--force-color-profile=srgb'];

/** The same with the machine's own graphics card: for speeds alone, since its pictures are its own. */
export const CARD_FLAGS: readonly string[] = [...QUIET, ...OWN_CARD, '--force-color-profile=srgb'];
