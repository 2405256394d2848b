/** Words of the measuring tool. */
export const MEASURE_WORDS = {
  'tools.measure': 'Measure',
  'tools.measure.hint': 'A distance between two points, or an angle of three',
  'help.key.measure': 'Measure on the model, or close that tool',
  'measure.title': 'Measure',
  'measure.close': 'Close the measuring tool',
  'measure.next-0': 'Click or tap the body to set the first point.',
  'measure.next-1': 'Now set the second point.',
  'measure.next-2': 'For an angle at point 2, set a third point.',
  'measure.next-3': 'One more point starts over.',
  'measure.points': 'Points',
  'measure.point': 'Point {{number}}: {{name}}',
  'measure.readings': 'Readings',
  'measure.distance': 'From {{from}} to {{to}}',
  'measure.angle': 'Angle at {{at}}',
  'measure.about': '{{value}}, give or take {{error}}',
  'measure.unsure': 'about {{value}}',
  'measure.over': 'Start over',
  'measure.body':
    'These are figures of one model, made from one man. They say nothing about the size of your body.',
  'measure.straight': 'Distances run straight through the body, not along its surface.',
  'measure.modelled':
    'Not measured on a body, but drawn from descriptions: {{names}}. How far off it lies is not known.',
  'measure.apart': 'Put the layers back together to measure.',
  'measure.posture': 'In this picture the body is moving. Measuring works while it stands.',
  'measure.compare': 'Here are several pictures side by side. To measure, go back to Anatomy.',
  'measure.where': 'Here a touch marks where it hurts. To measure, go back to Anatomy.',
  'measure.no-picture': 'Measuring needs the 3D picture.',
  'measure.more': 'How exact this is, and how to use it',
  'measure.how':
    'Drag a point to move it. In the picture, press Enter to set a point in the middle. Press Ctrl and an arrow key to move the last point; add Shift for small steps.',
  'measure.seen':
    'A point lands on the first solid surface. What is hidden, cut away or see-through is skipped.',
  'measure.exact':
    'The error has two parts. The drawn surfaces lie within about {{hip}} of the body they were measured on, and within {{beside}} away from the hip. Your hand adds up to {{hand}} here. To point better, zoom in and drag the point.',
} as const;
