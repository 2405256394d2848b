/** Where these are unknown, nothing that is said or can be pressed is lost. */
const MAY_BE_MISSING = [
  // Bars are as wide as the system draws them; rows of the list keep their width.
  'css-scrollbar',
  // Phones have no cursor.
  'css3-cursors-grab',
  // Safari on a Mac knows it; what it lacks is a screen to touch.
  'css-touch-action',
  // Firefox does not enlarge text of its own accord.
  'text-size-adjust',
];

/** One question only: does every browser that is named in package.json know this CSS? */
export default {
  plugins: ['stylelint-no-unsupported-browser-features'],
  rules: {
    'plugin/no-unsupported-browser-features': [
      true,
      { severity: 'error', ignorePartialSupport: true, ignore: MAY_BE_MISSING },
    ],
  },
};
