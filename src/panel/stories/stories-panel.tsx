/** The stories: the list of them, or the step that is shown. */
export function StoriesPanel() {
  return null;
}
